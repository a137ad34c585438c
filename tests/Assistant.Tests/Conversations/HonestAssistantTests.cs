using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assistant.Tests.Conversations;

public sealed class HonestAssistantTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly TurnRequest Request = new() { Question = "làm hộ chiếu bao nhiêu tiền", Caller = Caller.Citizen };

    [Fact]
    public async Task What_fails_around_a_turn_is_an_honest_reply()
    {
        var answer = await Around(new TimeoutException("busy")).AskAsync(Request, CancellationToken.None);

        Assert.Equal("dependency_down", answer.Outcome);
        Assert.Equal("unknown", answer.Kind);
        Assert.NotEmpty(answer.Text);
    }

    [Fact]
    public async Task Who_goes_away_is_not_answered() =>
        await Assert.ThrowsAsync<OperationCanceledException>(() => Around(new OperationCanceledException()).AskAsync(Request, CancellationToken.None));

    private HonestAssistant Around(Exception fault) =>
        new(new Failing(fault), assistant.Services.GetRequiredService<ReplyCatalog>(), NullLogger<HonestAssistant>.Instance);

    private sealed class Failing(Exception fault) : IAssistant
    {
        public Task<Answer> AskAsync(TurnRequest request, CancellationToken cancellationToken) => Task.FromException<Answer>(fault);
    }
}
