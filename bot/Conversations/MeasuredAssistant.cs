using Assistant.Bot.Answers;
using Assistant.Bot.Operations.Telemetry;
using Assistant.Bot.Operations.Usage;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Conversations;

/// <summary>
/// Around every turn: how long it took and what came of it, in words from closed lists only. Rehearsals are not what people asked
/// and are not counted.
/// </summary>
internal sealed class MeasuredAssistant(IAssistant turn, TurnMeter meter, TurnLabels labels, UsageTally tally, ProcedureCatalog procedures) : IAssistant
{
    public Task<Answer> AskAsync(TurnRequest request, CancellationToken cancellationToken) =>
        request.IsRehearsal ? turn.AskAsync(request, cancellationToken) : MeasureAsync(request, cancellationToken);

    private async Task<Answer> MeasureAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        var channel = TurnLabels.Channel(request.Channel);
        var role = TurnLabels.RoleClass(request.Caller.Role);
        using var span = TurnSpans.Turn(channel, role);
        var started = meter.Start();
        try
        {
            var answer = await turn.AskAsync(request, cancellationToken);
            var seconds = meter.Since(started);
            var (outcome, kind, planner) = (labels.Outcome(answer.Outcome), TurnLabels.Kind(answer.Kind), TurnLabels.Planner(answer.Planner));
            meter.Turn(outcome, channel, role, seconds);
            meter.Answer(kind, planner);
            tally.Turn(new TurnUsage(channel, outcome, kind, planner, seconds, ProcedureOf(answer)));
            if (span is not null)
            {
                span.SetTag("assistant.outcome", outcome);
                span.SetTag("assistant.kind", kind);
                span.SetTag("assistant.planner", planner);
            }

            return answer;
        }
        catch (Exception fault)
        {
            span.Failed(fault);
            meter.Turn(fault is OperationCanceledException ? TurnLabels.Cancelled : TurnLabels.Other, channel, role, meter.Since(started));
            throw;
        }
    }

    /// <summary>The id that a record has; nothing else that stands in its place.</summary>
    private string? ProcedureOf(Answer answer) =>
        answer.Procedure is { Id: var id } && (procedures.IsCurated(id) || procedures.Records(id).Count > 0) ? id : null;
}
