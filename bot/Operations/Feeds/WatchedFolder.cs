using System.Data.Common;
using System.Globalization;
using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Metrics.Feeds;

namespace Assistant.Bot.Operations.Feeds;

/// <summary>
/// Takes files of figures from a folder: one that has lain unchanged for a while is imported, all of it or nothing, and moved
/// to "da-nhap"; one that does not hold goes to "loi" with a text beside it that says why.
/// </summary>
internal sealed partial class WatchedFolder(string path, TimeSpan settle, FeedImporter importer, TimeProvider time, ILogger logger)
{
    public const string Done = "da-nhap";
    public const string Failed = "loi";

    /// <summary>A file that looks half-written may only have a slow writer: so long it may lie unchanged before it counts as broken.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private Dictionary<string, Seen> _seen = [];

    /// <summary>One round over the folder.</summary>
    public void Look(CancellationToken cancellationToken = default)
    {
        Try(() =>
        {
            var now = time.GetTimestamp();
            _seen = new DirectoryInfo(path).EnumerateFiles()
                .Where(file => FeedForms.OfFile(file.Name) is not null && file.Name[0] is not ('.' or '~' or '_'))
                .Select(file => (file.FullName, Stamp: StampOf(file)))
                .ToDictionary(file => file.FullName, file => _seen.TryGetValue(file.FullName, out var known) && known.Stamp == file.Stamp
                    ? known
                    : new Seen(file.Stamp, now));
            foreach (var (file, seen) in _seen.Where(item => time.GetElapsedTime(item.Value.Since) >= settle).OrderBy(item => item.Key, StringComparer.Ordinal))
            {
                cancellationToken.ThrowIfCancellationRequested();
                Try(() => Take(new FileInfo(file), seen));
            }
        });
    }

    /// <summary>Whatever it was (a disk, the database), the files still lie there and the next round tries again.</summary>
    private void Try(Action work)
    {
        try
        {
            work();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or DbException)
        {
            LogFault(fault);
        }
    }

    private static (long Length, DateTime Written) StampOf(FileInfo file)
    {
        file.Refresh();
        return file.Exists ? (file.Length, file.LastWriteTimeUtc) : default;
    }

    private void Take(FileInfo file, Seen seen)
    {
        try
        {
            var summary = importer.Import(file.OpenRead(), FeedForms.OfFile(file.Name)!.Value, new FeedOptions
            {
                Location = file.Name,
                AllOrNothing = true,
                IsStillWhole = () => StampOf(file) == seen.Stamp,
            });
            if (summary.Refused > 0)
            {
                Fail(file, [$"{summary.Refused} trong {summary.Read} số liệu không hợp lệ, chưa số liệu nào được lưu:", .. summary.Problems.Select(problem => problem.ToString())]);
                return;
            }

            Move(file, Done);
            LogTaken(file.Name, summary.Read, summary.Added, summary.Corrected);
        }
        catch (FeedFormatException broken)
        {
            if (StampOf(file) == seen.Stamp && time.GetElapsedTime(seen.Since) >= Patience)
            {
                Fail(file, [broken.Message, "Chưa số liệu nào được lưu."]);
            }
        }
    }

    private void Fail(FileInfo file, IEnumerable<string> why)
    {
        var moved = Move(file, Failed);
        File.WriteAllLines(moved + ".txt", why);
        LogFailed(file.Name);
    }

    private string Move(FileInfo file, string folder)
    {
        var target = Path.Combine(path, folder);
        Directory.CreateDirectory(target);
        var stamp = VietnamClock.Now(time).ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture);
        var moved = Path.Combine(target, $"{stamp}-{file.Name}");
        File.Move(file.FullName, moved);
        return moved;
    }

    [LoggerMessage(LogLevel.Information, "Took {File}: {Read} figures, {Added} new, {Corrected} corrected")]
    private partial void LogTaken(string file, int read, int added, int corrected);

    [LoggerMessage(LogLevel.Warning, "Could not take {File}; why stands beside it")]
    private partial void LogFailed(string file);

    [LoggerMessage(LogLevel.Error, "The folder of figures could not be worked through")]
    private partial void LogFault(Exception exception);

    /// <param name="Stamp">Length and time of the last write.</param>
    /// <param name="Since">When the file was first seen like this.</param>
    private sealed record Seen((long Length, DateTime Written) Stamp, long Since);
}
