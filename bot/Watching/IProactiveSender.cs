using Assistant.Bot.Answers;

namespace Assistant.Bot.Watching;

/// <summary>Writes to people unasked, on one channel.</summary>
internal interface IProactiveSender
{
    /// <summary>As in <see cref="PushAddress.Channel"/>.</summary>
    string Channel { get; }

    /// <summary>How a person calls the place where messages arrive, inside a sentence ("trong cuộc trò chuyện này").</summary>
    string Place { get; }

    /// <summary>What a person should know about delivery on this channel, one sentence; null: nothing special.</summary>
    string? Limits { get; }

    /// <summary>The same message twice, under the same key, arrives once: after a crash it may be sent again.</summary>
    bool TakesTwiceAsOnce { get; }

    /// <summary>A conversation that is lost may be replaced by the one in which the same person writes now: it is theirs alone.</summary>
    bool FollowsPerson { get; }

    /// <summary>Can this process reach the address at this moment? Asked often, so without going over the network.</summary>
    bool Reaches(string address);

    Task<PushOutcome> SendAsync(PushMessage message, CancellationToken cancellationToken);
}

/// <param name="Owner">Pseudonym of whom the message is for (<see cref="Access.Caller.Key"/>).</param>
/// <param name="To">Where.</param>
/// <param name="Answer">What.</param>
/// <param name="Key">The same when the same message is sent again.</param>
internal sealed record PushMessage(string Owner, PushAddress To, Answer Answer, string Key);

/// <summary>What came of sending.</summary>
internal enum PushOutcome
{
    Sent,

    /// <summary>It surely did not go out; again later.</summary>
    NotNow,

    /// <summary>It may have gone out, and nothing tells: it is not sent again.</summary>
    Unknown,
}
