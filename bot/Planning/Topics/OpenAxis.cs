using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Topics;

/// <summary>"Đổi địa chỉ trên giấy phép kinh doanh": asks whose, when the message does not say.</summary>
internal sealed class OpenAxis(SituationCatalog situations, ProcedureCatalog procedures, EverydayWords everyday)
{
    /// <summary>A longer message says which side is meant in words that no list holds.</summary>
    private const int LongestOpen = 7;

    /// <summary>The other side is at least thinkable.</summary>
    private const double ThinkableFrom = 0.005;

    public ClarificationPlan? Of(Slots slots, string? intent)
    {
        var best = slots.Hits[0].ProcedureId;
        if (slots.Unexplained > LongestOpen || situations.Axes.FirstOrDefault(axis => axis.Sides.Any(side => side.Procedure == best)) is not { } axis)
        {
            return null;
        }

        var plain = everyday.ForSearch(slots.Rest);
        if (axis.Sides.Any(side => side.Says.Read(plain).Matches.Count > 0 || side.Says.Read(slots.Rest).Matches.Count > 0)
            || !slots.Hits.Any(hit => hit.ProcedureId != best && hit.Confidence >= ThinkableFrom && axis.Sides.Any(side => side.Procedure == hit.ProcedureId)))
        {
            return null;
        }

        var options = axis.Sides.Select(side => (side.Label, Procedure: procedures.Find(side.Procedure)))
            .Where(side => side.Procedure is not null)
            .Select(side => new AnswerOption(side.Label, $"{side.Procedure!.Title} {ProcedureIntent.Wording(intent)}".Trim(), side.Procedure.Id, side.Procedure.Code))
            .ToList();
        return new ClarificationPlan(axis.Ask, options, slots.Hits[0].Confidence, ProcedureTopic.Understood(slots, intent) with { OfferedIds = [.. options.Select(option => option.Procedure!)] });
    }
}
