using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Handouts;

/// <summary>The numbers of a place and of the portal, and those of the procedure's own field.</summary>
internal static class HandoutHotlines
{
    public static IEnumerable<HandoutHotline> Of(HotlineFacts facts, Procedure procedure) =>
        facts.Hotlines.Where(hotline => hotline.IsFor(procedure.Field)).Select(hotline => new HandoutHotline(
            hotline.PlaceId is null ? hotline.Name : $"Tổng đài {facts.Place!.Name}",
            hotline.Number,
            hotline.Confidence == Confidence.TwoSources ? null : "chưa đối chiếu đủ nguồn"));
}
