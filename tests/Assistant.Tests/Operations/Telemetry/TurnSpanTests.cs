using System.Collections.Concurrent;
using System.Diagnostics;
using Assistant.Bot.Operations.Telemetry;
using Assistant.Tests.LanguageModel;

namespace Assistant.Tests.Operations.Telemetry;

/// <summary>Traces as a collector gets them.</summary>
public sealed class TurnSpanTests(ModelledAssistant modelled) : IClassFixture<ModelledAssistant>
{
    [Fact]
    public async Task A_turn_has_one_span_with_a_span_for_each_of_its_steps_and_each_skill()
    {
        var spans = await SpansAsync("làm hộ chiếu online hết bao nhiêu tiền");

        var turn = Assert.Single(spans, span => span.OperationName == "turn");
        Assert.Equal(["recall", "repeat", "guide", "plan", "model", "desk", "remember", "reply", "skill", "compose", "remember_told", "ground"],
            spans.Where(span => span.ParentSpanId == turn.SpanId).OrderBy(span => span.StartTimeUtc).Select(span => span.OperationName["step ".Length..]));
        var step = Assert.Single(spans, span => span.OperationName == "step skill");
        var skill = Assert.Single(spans, span => span.OperationName == "skill");
        Assert.Equal((step.SpanId, "fees.quote"), (skill.ParentSpanId, skill.GetTagItem("assistant.skill")));
        Assert.Equal(("answered", "fee", "rest", "citizen"),
            (turn.GetTagItem("assistant.outcome"), turn.GetTagItem("assistant.kind"), turn.GetTagItem("assistant.channel"), turn.GetTagItem("assistant.role")));
    }

    [Fact]
    public async Task Each_request_to_a_model_has_a_span_and_none_says_what_was_typed()
    {
        modelled.Model.Behaviour = (_, http) => ModelReply.FailAsync(http, 401);

        var spans = await SpansAsync("đi ngoại quốc thăm cháu canary phải cầm theo cuốn gì, tốn kém ra sao");

        var call = Assert.Single(spans, span => span.OperationName == "model call");
        Assert.Equal(ActivityStatusCode.Error, call.Status);
        Assert.All(spans, span => Assert.DoesNotContain("canary", $"{span.DisplayName} {span.StatusDescription} {string.Join(' ', span.TagObjects)}", StringComparison.OrdinalIgnoreCase));
    }

    private async Task<IReadOnlyList<Activity>> SpansAsync(string question)
    {
        var ended = new ConcurrentQueue<Activity>();
        using var root = new Activity("test").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == TurnSpans.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await modelled.Assistant.AskAsync(question);
        // Other tests of this process have turns too.
        return [.. ended.Where(span => span.TraceId == root.TraceId)];
    }
}
