using System.Collections.Concurrent;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;

namespace Assistant.Tests.Channels;

/// <summary>Remembers what it was asked and gives the answer it was told to give.</summary>
internal sealed class AssistantFake : IAssistant
{
    public ConcurrentQueue<TurnRequest> Asked { get; } = new();

    public Func<TurnRequest, Answer> Reply { get; set; } = _ => SomeAnswers.PassportFee;

    /// <summary>Answers wait for it.</summary>
    public Task Thinking { get; set; } = Task.CompletedTask;

    public async Task<Answer> AskAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        Asked.Enqueue(request);
        await Thinking.WaitAsync(cancellationToken);
        return Reply(request);
    }
}
