using Assistant.Knowledge.Language;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Metrics.Feeds;

/// <summary>
/// The report that figures of a feed belong to: one for each source, period, circulation and truth. The same names give the
/// same report again, so that a later feed corrects an earlier one.
/// </summary>
internal static class FeedReports
{
    public static Report Of(FeedPeriod period, string? source, Circulation circulation, bool isSimulated)
    {
        var key = $"nap-{(source is null ? "" : Slug(source) + "-")}{period.Slug}{(isSimulated ? "-mp" : "")}";
        var title = isSimulated ? "Số liệu mô phỏng" : "Số liệu cập nhật";
        return new Report
        {
            Id = circulation == Circulation.Public ? $"{key}-ck" : key,
            FeedKey = key,
            IsSimulated = isSimulated,
            Title = $"{title} {period.Period.Label}{(source is null ? "" : $" – {source}")}",
            Period = period.Period,
            Circulation = circulation,
        };
    }

    private static string Slug(string source)
    {
        var words = TextFolder.Fold(source).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('-', words.Select(word => new string([.. word.Where(char.IsAsciiLetterOrDigit)])).Where(word => word.Length > 0));
    }
}
