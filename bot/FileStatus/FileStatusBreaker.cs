using Assistant.Bot.Operations.Telemetry;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Assistant.Bot.FileStatus;

/// <summary>A service that failed so many times in a row is left alone for a while: nobody waits for what does not come.</summary>
internal sealed class FileStatusBreaker(TimeProvider time) : IBreaker, IHealthCheck
{
    public const int MostFailures = 5;
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private int _failures;
    private DateTimeOffset _notBefore;

    public string Name => "file_status";

    public bool IsOpen
    {
        get
        {
            lock (_lock)
            {
                return _failures >= MostFailures && time.GetUtcNow() < _notBefore;
            }
        }
    }

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(IsOpen
        ? HealthCheckResult.Degraded("Dịch vụ tra cứu hồ sơ vừa lỗi liên tiếp nên tạm không được hỏi; người dân được chỉ cách tự tra.")
        : HealthCheckResult.Healthy("Không thấy lỗi liên tiếp gần đây của dịch vụ tra cứu hồ sơ."));

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
