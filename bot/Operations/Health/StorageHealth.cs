using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Operations.Health;

/// <summary>Can the service write where it keeps its data?</summary>
internal sealed class StorageHealth(IOptions<StorageOptions> storage) : IHealthCheck
{
    // A full disk still makes empty files.
    private static readonly byte[] Content = new byte[4096];

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            Directory.CreateDirectory(storage.Value.Resolve());
            var probe = storage.Value.Resolve($".probe-{Guid.NewGuid():N}");
            try
            {
                await File.WriteAllBytesAsync(probe, Content, cancellationToken);
            }
            finally
            {
                File.Delete(probe);
            }

            return HealthCheckResult.Healthy("Ghi được vào thư mục dữ liệu.");
        }
        // A limit to the length of files is reported as an argument out of range.
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            return HealthCheckResult.Unhealthy("Không ghi được vào thư mục dữ liệu (Storage:Path).", cause);
        }
    }
}
