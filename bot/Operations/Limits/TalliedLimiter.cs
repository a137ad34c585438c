using System.Threading.RateLimiting;

namespace Assistant.Bot.Operations.Limits;

/// <summary>A limit of this replica which also holds over all replicas together.</summary>
/// <param name="own">The limit here.</param>
/// <param name="tally">What everybody counts.</param>
/// <param name="client">Who is limited.</param>
/// <param name="permits">Requests a minute over all replicas.</param>
internal sealed class TalliedLimiter(ReplenishingRateLimiter own, SharedTally tally, string client, int permits) : ReplenishingRateLimiter
{
    public override TimeSpan? IdleDuration => own.IdleDuration;

    public override bool IsAutoReplenishing => own.IsAutoReplenishing;

    public override TimeSpan ReplenishmentPeriod => own.ReplenishmentPeriod;

    public override bool TryReplenish() => own.TryReplenish();

    public override RateLimiterStatistics? GetStatistics() => own.GetStatistics();

    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        var lease = own.AttemptAcquire(permitCount);
        if (!lease.IsAcquired || tally.Add(client) <= permits)
        {
            return lease;
        }

        lease.Dispose();
        return new Refused(tally.Remaining());
    }

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) => new(AttemptAcquireCore(permitCount));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            own.Dispose();
        }

        base.Dispose(disposing);
    }

    private sealed class Refused(TimeSpan wait) : RateLimitLease
    {
        public override bool IsAcquired => false;

        public override IEnumerable<string> MetadataNames => [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = metadataName == MetadataName.RetryAfter.Name ? wait : null;
            return metadata is not null;
        }
    }
}
