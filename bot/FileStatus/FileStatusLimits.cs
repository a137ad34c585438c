using System.Globalization;
using System.Text;
using Assistant.Bot.Conversations;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.FileStatus;

/// <summary>
/// Codes of one day follow each other, so whoever has one can guess the next. A conversation asks about a few codes an hour; all
/// together about some of one office and day, whether there are such files or not; and when unknown codes pour in, from however
/// many conversations, nobody is answered for a while. The last two are counted by each process for itself. Counts only, no codes.
/// </summary>
internal sealed partial class FileStatusLimits(IDistributedCache cache, IOptions<FileStatusOptions> options, TimeProvider time, ILogger<FileStatusLimits> logger)
{
    private const string Unknown = "unknown";

    private static readonly TimeSpan Window = TimeSpan.FromHours(1);
    private static readonly TimeSpan GuessWindow = TimeSpan.FromMinutes(1);

    private readonly RecentCounts _stems = new(Window, time);
    private readonly RecentCounts _unknown = new(GuessWindow, time);

    /// <param name="conversation">Who asks.</param>
    /// <param name="stem">The code's, <see cref="Receipt.Stem"/>.</param>
    /// <param name="cancellationToken">The turn's.</param>
    /// <returns>False when the conversation, or everybody, has to wait. A count that cannot be kept is one that is used up.</returns>
    public async Task<bool> MayAskAsync(string conversation, string stem, CancellationToken cancellationToken)
    {
        if (_unknown.Of(Unknown) >= options.Value.UnknownPerMinute || _stems.Of(stem) >= options.Value.StemPerHour)
        {
            return false;
        }

        var key = $"file-status:{ConversationKey.Of(conversation)}";
        try
        {
            // Turns of one conversation run one after the other, so reading and writing need not be one step.
            var (count, until) = Read(await cache.GetAsync(key, cancellationToken));
            if (count >= options.Value.PerHour)
            {
                return false;
            }

            await cache.SetAsync(key, Write(count + 1, until), new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = until - time.GetUtcNow() }, cancellationToken);
            _stems.Add(stem);
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogNotCounted(fault);
            return false;
        }
    }

    /// <summary>A code was asked for that there is not.</summary>
    public void Missed() => _unknown.Add(Unknown);

    private (int Count, DateTimeOffset Until) Read(byte[]? kept)
    {
        var now = time.GetUtcNow();
        return kept is not null && Encoding.ASCII.GetString(kept).Split(' ') is [var count, var until]
            && DateTimeOffset.FromUnixTimeSeconds(long.Parse(until, CultureInfo.InvariantCulture)) is var end && end > now
            ? (int.Parse(count, CultureInfo.InvariantCulture), end)
            : (0, now + Window);
    }

    private static byte[] Write(int count, DateTimeOffset until) => Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{count} {until.ToUnixTimeSeconds()}"));

    [LoggerMessage(LogLevel.Warning, "How many files a conversation has asked about could not be counted; it is told to wait")]
    private partial void LogNotCounted(Exception fault);
}
