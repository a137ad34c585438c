namespace Assistant.Bot.FileStatus;

/// <summary>A service that failed so many times in a row is left alone for a while: nobody waits for what does not come.</summary>
internal sealed class FileStatusBreaker(TimeProvider time)
{
    public const int MostFailures = 5;
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private int _failures;
    private DateTimeOffset _notBefore;

    public bool MayTry()
    {
        lock (_lock)
        {
            if (_failures < MostFailures)
            {
                return true;
            }

            if (time.GetUtcNow() < _notBefore)
            {
                return false;
            }

            // One tries; the others wait for what comes of it.
            _notBefore = time.GetUtcNow() + Pause;
            return true;
        }
    }

    public void Worked()
    {
        lock (_lock)
        {
            _failures = 0;
        }
    }

    public void Failed()
    {
        lock (_lock)
        {
            if (++_failures >= MostFailures)
            {
                _notBefore = time.GetUtcNow() + Pause;
            }
        }
    }
}
