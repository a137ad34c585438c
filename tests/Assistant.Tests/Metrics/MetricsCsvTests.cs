using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Metrics;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Metrics;

public sealed class MetricsCsvTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("csv-").FullName;

    public MetricsCsvTests()
    {
        foreach (var (name, text) in MetricsCsv.Write([Some.Report()]))
            File.WriteAllText(Path.Combine(_folder, name), text);
    }

    public void Dispose() => TemporaryFolder.Delete(_folder);

    [Fact]
    public void What_was_written_is_read_back()
    {
        var reading = MetricsCsv.Read(_folder);

        Assert.Empty(reading.Problems);
        var import = Assert.Single(reading.Imports);
        Assert.Equal(Some.Report().Report, import.Report);
        Assert.Equal(Some.Report().Observations, import.Observations);
    }

    [Fact]
    public void The_same_figures_have_the_same_fingerprint_whatever_their_trailing_zeros()
    {
        Assert.Equal(MetricsCsv.Hash(Some.Report(lowest: 6m)), MetricsCsv.Hash(Some.Report(lowest: 6m) with
        {
            Observations = [.. Some.Report().Observations.Select(item => item with { Value = item.Value + 0.000m })],
        }));
        Assert.NotEqual(MetricsCsv.Hash(Some.Report(lowest: 6m)), MetricsCsv.Hash(Some.Report(lowest: 6.1m)));
    }

    [Theory]
    [InlineData("so-lieu-bc-1-2022-w40.csv", "80.5", "\"80,5\"", "dòng 3, cột gia_tri")]
    [InlineData("so-lieu-bc-1-2022-w40.csv", "80.5", "180.5", "vượt quá 100%")]
    [InlineData("so-lieu-bc-1-2022-w40.csv", "tỉnh,can-tho", "huyện,can-tho", "dòng 4, cột loai_don_vi")]
    [InlineData("so-lieu-bc-1-2022-w40.csv", "thấp nhất", "giữa", "dòng 4, cột phia")]
    [InlineData("so-lieu-bc-1-2022-w40.csv", ",can-tho-63,", ",,", "dòng 4, cột don_vi")]
    [InlineData("so-lieu-bc-1-2022-w40.csv", ",can-tho-63,", ",can-tho-63,thừa,", "dòng 4")]
    [InlineData("so-lieu-bc-1-2022-w40.csv", "vi_tri,", "vitri,", "dòng 1")]
    [InlineData("so-lieu-bc-1-2022-w40.csv", "so", "\"so", "so-lieu-bc-1-2022-w40.csv")]
    [InlineData("bao-cao.csv", "2022-09-27", "27/9/2022", "dòng 2, cột ky_den")]
    [InlineData("bao-cao.csv", "công khai", "mật", "dòng 2, cột luu_hanh")]
    [InlineData("bao-cao.csv", "bc-1-2022-w40", "../bc", "dòng 2, cột ma")]
    [InlineData("bao-cao.csv", "bc-1-2022-w40", "bc-2-2022-w40", "so-lieu-bc-2-2022-w40.csv: không thấy tệp")]
    public void A_wrong_file_stops_the_start_and_names_file_row_and_column(string file, string right, string wrong, string place)
    {
        var path = Path.Combine(_folder, file);
        File.WriteAllText(path, File.ReadAllText(path).Replace(right, wrong, StringComparison.Ordinal));
        using var store = SqliteMetricsStore.InMemory(new FakeTimeProvider());
        store.Initialize();

        var fault = Assert.Throws<KnowledgeLoadException>(() => MetricsSeeder.Seed(store, _folder));

        Assert.Contains(place, fault.Message, StringComparison.Ordinal);
        Assert.Contains(".csv", fault.Message, StringComparison.Ordinal);
        Assert.Empty(store.Reports(includeInternal: true));
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        var problem = Assert.Single(MetricsCsv.Read(Path.Combine(_folder, "khong-co")).Problems);

        Assert.Contains("bao-cao.csv", problem, StringComparison.Ordinal);
    }
}
