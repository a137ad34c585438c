namespace Assistant.Bot.Channels.Zalo.Sending;

/// <summary>
/// Open while messages go out. It closes when the next one would fail like the last one: for a second at first, twice as
/// long each time, until one gets through.
/// </summary>
internal sealed partial class SendGate(TimeProvider time, ILogger<SendGate> logger)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly Lock _access = new();
    private DateTimeOffset _closedUntil;
    private TimeSpan _last;
    private string? _reason;
    private bool _needsOperator;

    /// <summary>How long nothing should be sent; zero when open.</summary>
    public TimeSpan Wait
    {
        get
        {
            lock (_access)
            {
                return _closedUntil - time.GetUtcNow() is { Ticks: > 0 } wait ? wait : TimeSpan.Zero;
            }
        }
    }

    /// <summary>Why nothing has gone out since the last failure (Vietnamese); null when the last message did.</summary>
    public (string Reason, bool NeedsOperator)? Trouble
    {
        get
        {
            lock (_access)
            {
                return _reason is null ? null : (_reason, _needsOperator);
            }
        }
    }

    public void Close(string reason, TimeSpan atLeast, bool needsOperator)
    {
        lock (_access)
        {
            var now = time.GetUtcNow();
            if (_closedUntil > now)
            {
                // Several messages were on their way; the first one told us.
                return;
            }

            _last = TimeSpan.FromTicks(Math.Clamp(_last.Ticks * 2, atLeast.Ticks, Math.Max(atLeast.Ticks, Longest.Ticks)));
            _closedUntil = now + _last;
            if (needsOperator && _reason != reason)
            {
                LogOperator(reason);
            }
            else if (_reason != reason)
            {
                LogClosed(reason);
            }

            (_reason, _needsOperator) = (reason, needsOperator);
        }
    }

    public void Open()
    {
        lock (_access)
        {
            if (_reason is not null)
            {
                LogOpen();
            }

            (_reason, _needsOperator, _last, _closedUntil) = (null, false, TimeSpan.Zero, DateTimeOffset.MinValue);
        }
    }

    [LoggerMessage(EventId = 4101, Level = LogLevel.Error, Message = "Zalo messages are stopped until an operator acts; events are kept. {Reason}")]
    private partial void LogOperator(string reason);

    [LoggerMessage(EventId = 4102, Level = LogLevel.Warning, Message = "Zalo messages wait. {Reason}")]
    private partial void LogClosed(string reason);

    [LoggerMessage(EventId = 4103, Level = LogLevel.Information, Message = "Zalo messages go out again")]
    private partial void LogOpen();
}
