using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning;

/// <summary>
/// A talk about what no record holds. "Bà nhà tôi 79 tuổi", "thế nộp ở đâu" after an allowance go on about the allowance: the same desk
/// is named again, and no procedure is told that is only known for people of such an age.
/// </summary>
internal sealed class UnknownTalk(SituationCatalog situations, ToldBeside beside, ClauseReader clauses, IProcedureSearch search, TalkModel talk)
{
    public const string Topic = "unknown";

    /// <summary>Longer messages are questions of their own.</summary>
    private const int LongestTurn = 14;
    private const int MostHits = 3;

    /// <summary>"Con em lớp 8", "tàu 12 mét": beside persons and numbers, so many words belong to the case.</summary>
    private const int MostOfCase = 2;

    /// <summary>What remains of a likelihood without who somebody is: less, and only that spoke for the procedure.</summary>
    private const double Half = 0.5;

    /// <summary>Surer than a guess.</summary>
    private const double Sure = 0.9;

    /// <summary>What memory keeps of a matter; null: nobody knows which.</summary>
    public static Understanding Of(string? matter) => new() { Topic = Topic, MatterId = matter };

    /// <summary>The turn goes on about what was asked before; null: it names something of its own.</summary>
    /// <param name="slots">The turn.</param>
    /// <param name="best">What it would mean by itself; null: nothing.</param>
    /// <param name="memory">What the talk was about.</param>
    public OutcomePlan? GoesOn(Slots slots, Plan? best, Understanding? memory)
    {
        if (memory is not { Topic: Topic } || slots.Asked is not null || slots.Words.Count > LongestTurn || slots.Question.Length == 0)
        {
            return null;
        }

        return best switch
        {
            null => talk.MayGoOn(slots.Rest) || beside.Named(slots).Count <= (beside.TellsCase(slots) ? MostOfCase : 0) ? Still(memory) : null,
            SkillPlan { Understood.Topic: ProcedureTopic.Topic or PolicyTopic.Topic } or ClarificationPlan { Understood.Topic: ProcedureTopic.Topic } => beside.Named(slots).Count == 0 || RestsOnWho(slots) ? Still(memory) : null,
            _ => null,
        };
    }

    // "Nam, 57 tuổi, đóng 32 năm": without the age nothing speaks for the card that people of an age need.
    private bool RestsOnWho(Slots slots) =>
        slots.Hits is [{ } likeliest, ..] && clauses.WithoutAsides(slots.Question) is { } plain
        && !search.Search(plain, MostHits).Any(hit => hit.ProcedureId == likeliest.ProcedureId && hit.Confidence > Half * likeliest.Confidence);

    private OutcomePlan Still(Understanding memory) =>
        memory.MatterId is { } matter
            ? new OutcomePlan("unknown_still", Sure, situations.Unheld(matter).Office) { Understood = memory, About = situations.Unheld(matter) }
            : new OutcomePlan("no_data", Sure) { Understood = memory };
}
