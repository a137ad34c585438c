using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Desks;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Policies;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Skills;

/// <summary>Who can be asked in person or by telephone about a procedure in a place, as far as records hold it.</summary>
internal sealed class OfficeBook(PolicyRegister policies, PublicDesks desks)
{
    /// <param name="procedure">What is talked about; null when not known.</param>
    /// <param name="place">Where; null when not said.</param>
    /// <param name="filing">"online" or "in_person"; null when not said.</param>
    public OfficeFacts Of(Procedure? procedure, Place? place, string? filing = null)
    {
        var local = place is null ? [] : policies.Hotlines.Where(hotline => hotline.PlaceId == place.Id).ToList();
        return new OfficeFacts(
            procedure, place, filing,
            new HotlineFacts(local.Count > 0 ? place : null, [.. local, .. policies.Hotlines.Where(hotline => hotline.PlaceId is null)]),
            desks.For(DeskPurpose.Office, place));
    }
}
