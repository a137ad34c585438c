using Assistant.Tests.Metrics.Feeds;

namespace Assistant.Tests.Attacks;

/// <summary>A feed that carries orders where names belong: the row is refused, and nothing of it is kept.</summary>
public sealed class PoisonedFeedTests : IDisposable
{
    private readonly FeedDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    public static TheoryData<string, string> Units()
    {
        var data = new TheoryData<string, string>();
        foreach (var attack in Attack.Load("documents.yaml").Where(attack => attack.In == "feed_unit"))
        {
            data.Add(attack.Id, attack.Text);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void A_unit_that_is_more_than_a_name_is_refused_with_its_row(string id, string unit)
    {
        var cell = $"\"{unit.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        var summary = _desk.Csv($"chi_tieu,don_vi,ky,gia_tri\n{FeedDesk.Indicator},{cell},Tuần 40/2022,58.5\n{FeedDesk.Indicator},Huế,Tuần 40/2026,61\n");

        Assert.True(summary.Refused == 1, $"{id}: {string.Join(", ", _desk.Show())}");
        Assert.StartsWith("dòng 2, cột don_vi", Assert.Single(summary.Problems).ToString(), StringComparison.Ordinal);
        Assert.Equal(["hue-34 61%"], _desk.Show());
    }
}
