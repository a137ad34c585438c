using Assistant.Bot.Conversations.Memory;
using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Planning.Topics;

namespace Assistant.Bot.Conversations;

/// <summary>Keeps which unit an answer about figures told first and up to which day, so that "tỉnh đó" and "kỳ sau" of the next turn are known.</summary>
internal sealed class RememberToldStep(IConversationStore store) : ITurnStep
{
    /// <summary>Of a longer list nobody says "mấy tỉnh đó".</summary>
    private const int MostTold = 10;

    public async ValueTask RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn is { Request.ConversationId: { } conversationId, MemoryVersion: { } version, Plan: SkillPlan { Understood: { Wish: not null } understood }, Draft.Rows: { Count: > 0 } rows })
        {
            var told = TalkMatters.Kept(understood, turn.Memory, turn.Plan) with
            {
                IndicatorId = Indicator(turn, understood),
                ToldFirstId = rows[0].Entity,
                EarlierToldId = EarlierTold(turn.Memory, rows[0].Entity),
                ToldLastId = rows[^1].Entity,
                ToldIds = rows.Count <= MostTold ? string.Join(',', rows.Select(row => row.Entity).Distinct()) : null,
                ListedIds = rows.Select(row => row.Entity).Distinct().Skip(1).Any() ? string.Join(',', rows.Select(row => row.Entity).Distinct()) : null,
                EarlierToldIds = turn.Memory is { Topic: MetricsTopic.Topic, ToldIds: { } before } && before.Contains(',', StringComparison.Ordinal) ? before : null,
                ToldIndicatorId = Instead(turn, understood),
                ToldTo = turn.Draft.Period?.To,
            };
            turn.MemoryVersion = await store.SaveAsync(conversationId, told, version, cancellationToken);
        }
    }

    // A question that named no indicator goes on with the one that was told: "thế thì tỉnh nào thấp nhất" is about the same figure. Of a list of
    // all that is held of a unit none is talked about more than the others.
    private static string? Indicator(Turn turn, Understanding understood) =>
        understood is { Topic: MetricsTopic.Topic, IndicatorId: null, Wish: not nameof(FigureAsk.Source) } && turn.Plan is SkillPlan { Also.Count: 0 } ? turn.Draft?.Indicator : understood.IndicatorId;

    // One definition was asked about and the period had another of nearly the same name: what is said of "số đó" is said of that one.
    private static string? Instead(Turn turn, Understanding understood) =>
        turn is { Draft.Indicator: { } told, Plan: SkillPlan { Also.Count: 0 } } && understood is { Topic: MetricsTopic.Topic, IndicatorId: { } asked } && !asked.Split(',').Contains(told) ? told : null;

    private static string? EarlierTold(Understanding? before, string now) =>
        before is { Topic: MetricsTopic.Topic, ToldFirstId: { } told } && told != now ? told : null;
}
