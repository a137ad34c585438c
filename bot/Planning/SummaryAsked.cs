using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning;

/// <summary>
/// "Tuần này thế nào", "tóm tắt giúp anh", "có gì đáng chú ý": an official asks for a period at a glance. Only where nothing else is said: any
/// other word may be what is really asked about.
/// </summary>
internal sealed class SummaryAsked(FigureTurnLexicon turns, FigureReader reader, FigureTurn turn)
{
    /// <summary>The call; null: it is not asked.</summary>
    /// <param name="slots">The message.</param>
    public SkillPlan? Of(Slots slots) =>
        // What is no slip of the hand may be mended into a word of figures.
        From(reader.Plain(slots)) ?? (slots.Mended?.Value is { } mended ? From(reader.Plain(mended)) : null);

    private SkillPlan? From(Slots said)
    {
        var (asks, hints) = (turns.Summary.Read(said.Words).Matches, turns.SummaryBesideTime.Read(said.Words).Matches);
        if (asks.Count == 0 && hints.Count == 0)
        {
            return null;
        }

        var reading = reader.Read(said, goesOn: false);
        if ((asks.Count == 0 && reading.Period is null) || !IsOfNothingElse(reading) || OwnUnit.IsMeant(said.Folded, reading, null) || LeavesWords(said, reading, [.. asks, .. hints]))
        {
            return null;
        }

        var kind = reading.Kind ?? (reading.Units is [UnitNames.MinistryBloc] ? EntityKind.Ministry : EntityKind.Province);
        var indicators = reading.Indicators is [var named, ..] ? string.Join(',', named) : null;
        return new SkillPlan(
            SkillCall.Of(SummarySkill.Plugin, SummarySkill.PeriodFunction, ("kind", kind.ToString()), ("indicators", indicators), ("period", reading.Period)),
            new Understanding { Topic = MetricsTopic.Topic, Wish = nameof(FigureAsk.Rank), IndicatorId = indicators, EntityKind = kind.ToString(), ReportId = reading.Period },
            Sure);
    }

    private const double Sure = 0.9;

    private static bool IsOfNothingElse(FigureReading reading) =>
        reading.Units.All(FigureLimits.IsWhole) && reading.Indicators.Count <= 1
        && reading is { Units.Count: <= 1, Candidates.Count: 0, Group: null, District: null, NewUnit: null, Side: null, Bound: null, Quoted: null, Baseline: null, Window: null, Year: null, Table: null, RankAt: null, Places.Count: 0, Act: null, Unmeasured: null, Claim: null };

    private bool LeavesWords(Slots said, FigureReading reading, IReadOnlyList<CueMatch> asks)
    {
        var taken = asks.Concat(turns.SummaryFrames.Read(said.Words).Matches).SelectMany(match => Enumerable.Range(match.At, match.Length)).ToHashSet();
        return turn.Unread(said, reading).Exists(at => !taken.Contains(at) && !char.IsDigit(said.Words[at].Folded[0]));
    }
}
