using Assistant.Bot.Operations.Feeds;
using Assistant.Tests.Metrics.Feeds;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Operations.Feeds;

public sealed class WatchedFolderTests : IDisposable
{
    private const string Head = "chi_tieu,don_vi,ky,gia_tri\n";
    private const string Row = $"{FeedDesk.Indicator},hue-34,Tuần 40/2026,58.5\n";

    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(5);

    private readonly string _folder = Directory.CreateTempSubdirectory("watch-").FullName;
    private readonly FeedDesk _desk = new();
    private readonly FakeTimeProvider _time = new();
    private readonly WatchedFolder _watched;

    public WatchedFolderTests() => _watched = new WatchedFolder(_folder, Settle, _desk.Importer, _time, NullLogger.Instance);

    public void Dispose()
    {
        _desk.Dispose();
        TemporaryFolder.Delete(_folder);
    }

    [Fact]
    public void A_file_that_lies_unchanged_is_taken_and_moved()
    {
        Write("tuan-40.csv", Head + Row);
        Look();
        Assert.Empty(_desk.Figures());

        Look();

        Assert.Equal(["hue-34 58,5%"], _desk.Show());
        Assert.Equal("tuan-40.csv", Assert.Single(_desk.Figures()).Location);
        Assert.Equal([], Waiting());
        Assert.EndsWith("-tuan-40.csv", Assert.Single(Moved(WatchedFolder.Done)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_still_grows_waits()
    {
        Write("tuan-40.csv", Head + Row);
        for (var round = 0; round < 5; round++)
        {
            Look();
            File.AppendAllText(Path.Combine(_folder, "tuan-40.csv"), Row.Replace("40/", $"{30 + round}/"));
        }

        Assert.Empty(_desk.Figures());
        Look();
        Look();
        Assert.Equal(6, _desk.Figures().Count);
    }

    [Fact]
    public void A_half_written_file_changes_nothing_and_waits_for_the_rest()
    {
        Write("tuan-40.csv", Head + Row[..^3]);
        Look();
        Look();
        Look();
        Assert.Empty(_desk.Figures());
        Assert.Equal(["tuan-40.csv"], Waiting());

        Write("tuan-40.csv", Head + Row);
        Look();
        Look();

        Assert.Equal(["hue-34 58,5%"], _desk.Show());
    }

    [Fact]
    public void A_file_that_stays_half_written_is_put_aside_with_the_reason()
    {
        Write("tuan-40.csv", Head + Row[..^3]);
        for (var round = 0; round < 15; round++)
            Look();

        Assert.Equal([], Waiting());
        var reason = Assert.Single(Moved(WatchedFolder.Failed), file => file.EndsWith(".csv.txt", StringComparison.Ordinal));
        Assert.Contains("có thể ghi dở", File.ReadAllText(reason), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_a_refused_row_is_put_aside_whole()
    {
        Write("tuan-40.csv", Head + Row + Row.Replace("hue-34", "Atlantis"));
        Look();
        Look();

        Assert.Empty(_desk.Figures());
        var reason = Assert.Single(Moved(WatchedFolder.Failed), file => file.EndsWith(".txt", StringComparison.Ordinal));
        Assert.Contains("dòng 3, cột don_vi: “Atlantis”", File.ReadAllText(reason), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_no_feed_or_not_finished_by_their_name_are_left_alone()
    {
        string[] names = [".tuan.csv", "~$tuan.xlsx", "_tuan.csv", "tuan.csv.part", "doc.pdf"];
        foreach (var name in names)
            Write(name, Head + Row);
        Look();
        Look();

        Assert.Equal(names.Order(StringComparer.Ordinal), Waiting());
        Assert.Empty(_desk.Figures());
    }

    [Fact]
    public void A_folder_that_went_away_is_waited_for()
    {
        Directory.Delete(_folder);
        Look();
        Directory.CreateDirectory(_folder);
        Write("tuan-40.csv", Head + Row);
        Look();
        Look();

        Assert.Single(_desk.Figures());
    }

    private void Look()
    {
        _watched.Look();
        _time.Advance(Settle);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private IEnumerable<string> Waiting() => Directory.GetFiles(_folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private string[] Moved(string folder) => Directory.GetFiles(Path.Combine(_folder, folder));
}
