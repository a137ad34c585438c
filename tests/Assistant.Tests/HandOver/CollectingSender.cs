using Assistant.Bot.Watching;

namespace Assistant.Tests.HandOver;

/// <summary>A channel that keeps what is sent on it.</summary>
internal sealed class CollectingSender : IProactiveSender
{
    public const string Name = "collecting";

    public List<string> Sent { get; } = [];

    /// <summary>Runs once, when it is next asked whether it reaches somebody.</summary>
    public Action? OnReach { get; set; }

    /// <summary>Thrown instead of sending.</summary>
    public Exception? Fault { get; set; }

    public string Channel => Name;

    public string Place => "ở đây";

    public string? Limits => null;

    public bool TakesTwiceAsOnce => true;

    public bool FollowsPerson => false;

    public bool Reaches(string address)
    {
        var once = OnReach;
        OnReach = null;
        once?.Invoke();
        return true;
    }

    public Task<PushOutcome> SendAsync(PushMessage message, CancellationToken cancellationToken)
    {
        if (Fault is { } fault)
        {
            throw fault;
        }

        Sent.Add($"{message.To.Address}: {message.Answer.Text}");
        return Task.FromResult(PushOutcome.Sent);
    }
}
