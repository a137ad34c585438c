using Assistant.Bot.Access;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Conversations;
using Assistant.Bot.Planning;
using Assistant.Knowledge.Calendar;

namespace Assistant.Bot.Watching;

/// <summary>
/// The answer to the question of a watch as it is now: the part of a turn that comes after planning, with the same gate before
/// the figures and the same check of the text.
/// </summary>
/// <param name="services">The steps are taken from it at first use: they stand on the kernel, and a skill of the kernel stands on this.</param>
/// <param name="time">The clock.</param>
internal sealed class WatchedFigures(IServiceProvider services, TimeProvider time)
{
    private readonly Lazy<ITurnStep[]> _steps = new(() => [.. services.GetServices<ITurnStep>().Where(step => step is SkillStep or ComposeStep or GroundStep)]);

    /// <param name="what">The question.</param>
    /// <param name="caller">With whose rights.</param>
    /// <param name="conversation">Where the answer will be read; null: nowhere in particular.</param>
    /// <param name="introduce">Adds to the draft before its figures are checked.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<(TurnRequest Request, Answers.Answer Answer)> AnswerAsync(
        WatchedCalls what, Caller caller, string? conversation, Action<AnswerDraft>? introduce, CancellationToken cancellationToken)
    {
        var request = new TurnRequest { Question = "", Caller = caller, ConversationId = conversation };
        var turn = new Turn(request, VietnamClock.Today(time))
        {
            Plan = new SkillPlan(what.First, new Understanding { Topic = Planning.Topics.MetricsTopic.Topic }, Sure) { Also = [.. what.Calls.Skip(1)], Wanted = what.Wanted },
        };
        foreach (var step in _steps.Value)
        {
            await step.RunAsync(turn, cancellationToken);
            if (turn.Answer is not null)
            {
                break;
            }

            if (step is ComposeStep && turn.Draft is { } draft)
            {
                introduce?.Invoke(draft);
            }
        }

        return (request, turn.Answer ?? throw new InvalidOperationException("The steps of a turn gave no answer."));
    }

    private const double Sure = 0.95;
}
