using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Reports.Copies;

namespace Assistant.Tests.Reports.Copies;

public class ReportMergeTests
{
    [Fact]
    public void A_scan_that_says_the_same_changes_nothing()
    {
        var merged = ReportMerge.Of([SomeCopy.Scan("ha-noi-63 top 1 90"), SomeCopy.Clean("ha-noi-63 top 1 90")]);

        Assert.Null(Assert.Single(merged.Observations).Note);
        Assert.Empty(merged.Differences);
    }

    [Fact]
    public void What_only_the_clean_copy_has_is_kept_and_named_as_missing_in_the_scan()
    {
        var merged = ReportMerge.Of([SomeCopy.Scan("ha-noi-63 top 1 90"), SomeCopy.Clean("ha-noi-63 top 1 90", "can-tho-63 bottom 1 5")]);

        Assert.Equal(2, merged.Observations.Count);
        var difference = Assert.Single(merged.Differences);
        Assert.Equal((DifferenceKind.MissingHere, "quet.txt", "can-tho-63"), (difference.Kind, difference.Copy.Name, difference.Kept!.EntityId));
    }

    [Fact]
    public void Where_a_scan_has_another_value_the_clean_copy_is_right()
    {
        var merged = ReportMerge.Of([SomeCopy.Scan("ha-noi-63 top 1 96"), SomeCopy.Clean("ha-noi-63 top 1 90")]);

        Assert.Equal(90, Assert.Single(merged.Observations).Value);
        var difference = Assert.Single(merged.Differences);
        Assert.Equal((DifferenceKind.Value, true, 90m, 96m), (difference.Kind, difference.IsSettled, difference.Kept!.Value, difference.Other!.Value));
    }

    [Fact]
    public void Where_a_scan_has_another_place_the_clean_copy_is_right() =>
        Assert.Equal(DifferenceKind.Place, Assert.Single(ReportMerge.Of(
            [SomeCopy.Scan("ha-noi-63 top 2 90"), SomeCopy.Clean("ha-noi-63 top 1 90")]).Differences).Kind);

    [Fact]
    public void A_figure_without_a_place_agrees_with_any_place() =>
        Assert.Empty(ReportMerge.Of([SomeCopy.Scan("ha-noi-63 - - 90"), SomeCopy.Clean("ha-noi-63 top 1 90")]).Differences);

    [Theory]
    [InlineData("hue-63 top 2 85", true)]
    [InlineData("hue-63 top 2 95", false)]
    [InlineData("hue-63 top 1 92", false)]
    [InlineData("hue-63 top 4 70", false)]
    [InlineData("hue-63 - - 85", false)]
    public void A_scan_fills_a_gap_of_the_clean_table_only_where_order_and_place_allow_it(string figure, bool isKept)
    {
        var merged = ReportMerge.Of([SomeCopy.Clean("ha-noi-63 top 1 90", "ca-mau-63 top 3 80"), SomeCopy.Scan(figure)]);

        Assert.Equal(isKept, merged.Observations.Any(item => item.EntityId == "hue-63"));
        Assert.Contains(merged.Differences, difference => difference.Kind == (isKept ? DifferenceKind.OnlyHere : DifferenceKind.NoRoom));
    }

    [Fact]
    public void A_table_that_the_clean_copy_lacks_is_taken_from_the_scan()
    {
        var other = SomeCopy.Scan("hue-63 top 1 50");
        other = other with { Observations = [.. other.Observations.Select(item => item with { IndicatorId = "ty-le-ho-so-xu-ly-truc-tuyen" })] };

        Assert.Equal(2, ReportMerge.Of([SomeCopy.Clean("ha-noi-63 top 1 90"), other]).Observations.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Copies_of_one_rank_that_contradict_each_other_cancel_out(bool isScan)
    {
        var merged = ReportMerge.Of([SomeCopy.Of("a.txt", isScan, "ha-noi-63 top 1 90", "hue-63 top 2 80"), SomeCopy.Of("b.txt", isScan, "ha-noi-63 top 1 96", "hue-63 top 2 80")]);

        Assert.Equal(["hue-63 top 2 80"], merged.Observations.Select(SomeCopy.Show));
        Assert.False(Assert.Single(merged.Differences, difference => difference.Kind == DifferenceKind.Value).IsSettled);
    }

    [Fact]
    public void Two_scans_fill_each_others_gaps()
    {
        var merged = ReportMerge.Of([SomeCopy.Of("a.txt", true, "ha-noi-63 top 1 90"), SomeCopy.Of("b.txt", true, "hue-63 top 2 80")]);

        Assert.Equal(2, merged.Observations.Count);
        Assert.Equal([DifferenceKind.MissingHere, DifferenceKind.MissingHere], merged.Differences.Select(difference => difference.Kind));
    }

    [Fact]
    public void Two_scans_that_put_different_units_at_one_place_are_both_doubted()
    {
        var merged = ReportMerge.Of([SomeCopy.Of("a.txt", true, "ha-giang-63 top 1 90"), SomeCopy.Of("b.txt", true, "hau-giang-63 top 1 90")]);

        Assert.Empty(merged.Observations);
        Assert.Contains(merged.Differences, difference => difference is { Kind: DifferenceKind.Place, IsSettled: false });
    }

    [Fact]
    public void Heads_that_differ_are_reported_and_what_a_scan_has_lost_is_not()
    {
        var scan = SomeCopy.Scan("ha-noi-63 top 1 90");

        Assert.Empty(ReportMerge.Of([SomeCopy.Clean("ha-noi-63 top 1 90"), scan with { Report = SomeCopy.Report(number: null) }]).Differences);
        Assert.Contains("ngày", Assert.Single(ReportMerge.Of([SomeCopy.Clean("ha-noi-63 top 1 90"),
            scan with { Report = scan.Report with { Date = "2023-02-18" } }]).Differences).Head, StringComparison.Ordinal);
    }

    [Fact]
    public void The_figures_belong_to_the_report_of_the_better_copy()
    {
        var merged = ReportMerge.Of([SomeCopy.Scan("ha-noi-63 top 1 90") with { Report = SomeCopy.Report(number: null) }, SomeCopy.Clean("hue-63 top 2 80")]);

        Assert.Equal("bc-5-2023-w07", merged.Report.Id);
        Assert.All(merged.Observations, item => Assert.Equal("bc-5-2023-w07", item.ReportId));
    }

    [Theory]
    [InlineData("5/BC-THU", 14, true)]
    [InlineData(null, 14, true)]
    [InlineData(null, 13, false)]
    public void Copies_are_of_one_report_by_id_or_by_days_when_one_has_lost_its_number(string? number, int toDay, bool isSame) =>
        Assert.Equal(isSame, ReportCopy.IsSame(SomeCopy.Report(), SomeCopy.Report(number, toDay)));
}
