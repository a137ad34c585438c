using Assistant.Knowledge.Metrics;
using Assistant.Tests.Reports;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Metrics;

/// <summary>Every figure that ships, as a person copied it from the printed reports.</summary>
public sealed class ShippedFiguresTests : IDisposable
{
    private const string Week40 = "bc-18-2022-w40";
    private const string Week51 = "bc-28-2022-w51";
    private const string Conference = "bc-hoi-nghi-2024-08";

    private readonly SqliteMetricsStore _store = SqliteMetricsStore.InMemory(new FakeTimeProvider());

    public ShippedFiguresTests()
    {
        _store.Initialize();
        MetricsSeeder.Seed(_store, Shipped.MetricsFolder);
    }

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData(Week40, "Bảng 1", RankSide.Top, "bo-y-te 13.954.795; bo-tttt-2021 5.236.589; bo-gddt 4.781.898")]
    [InlineData(Week40, "Bảng 1", RankSide.Bottom, "bo-nnptnt-2021 1.763.369; bo-ldtbxh-2021 1.015.620; bo-tnmt-2021 802.905")]
    [InlineData(Week40, "Bảng 2", RankSide.Top, "bac-giang-63 8.626.613; thua-thien-hue-63 8.578.203; dak-lak-63 5.214.800; ca-mau-63 5.109.848; quang-binh-63 4.989.639")]
    [InlineData(Week40, "Bảng 2", RankSide.Bottom, "ha-tinh-63 577.825; hau-giang-63 575.121; tay-ninh-63 416.518; ninh-thuan-63 359.963; dak-nong-63 282.680")]
    [InlineData(Week40, "Bảng 3", RankSide.Top, "bo-khdt-2021 100,00%; nhnn 100,00%; bhxh-vn-2021 100,00%")]
    [InlineData(Week40, "Bảng 3", RankSide.Bottom, "bo-tnmt-2021 28,21%; bo-ldtbxh-2021 28,13%; bo-tu-phap 25,00%")]
    [InlineData(Week40, "Bảng 4", RankSide.Top, "yen-bai-63 100,00%; binh-phuoc-63 100,00%; ha-giang-63 100,00%; quang-nam-63 100,00%; thua-thien-hue-63 100,00%")]
    [InlineData(Week40, "Bảng 4", RankSide.Bottom, "kon-tum-63 41,16%; nghe-an-63 39,16%; kien-giang-63 35,67%; soc-trang-63 25,75%; lai-chau-63 9,23%")]
    [InlineData(Week40, "Bảng 5", RankSide.Top, "bo-gddt 100,00%; bhxh-vn-2021 100,00%; nhnn 99,99%")]
    [InlineData(Week40, "Bảng 5", RankSide.Bottom, "bo-tnmt-2021 30,04%; bo-vhttdl 26,49%; bo-xay-dung-2021 13,11%")]
    [InlineData(Week40, "Bảng 6", RankSide.Top, "hoa-binh-63 85,56%; quang-ninh-63 78,00%; lang-son-63 73,38%; ninh-binh-63 63,10%; da-nang-63 61,83%")]
    [InlineData(Week40, "Bảng 6", RankSide.Bottom, "vinh-long-63 7,27%; nghe-an-63 7,07%; bac-lieu-63 4,35%; tay-ninh-63 3,94%; soc-trang-63 2,06%")]
    [InlineData(Week51, "Bảng 1", RankSide.Top, "bo-y-te 15.770.831; bo-khdt-2021 14.512.470; bo-tttt-2021 10.469.878")]
    [InlineData(Week51, "Bảng 1", RankSide.Bottom, "bo-nnptnt-2021 2.149.916; bo-ldtbxh-2021 1.567.791; bo-tnmt-2021 1.183.993")]
    [InlineData(Week51, "Bảng 2", RankSide.Top, "thua-thien-hue-63 13.051.569; bac-giang-63 11.153.349; thai-nguyen-63 11.043.329; ca-mau-63 7.345.075; dak-lak-63 6.733.929")]
    [InlineData(Week51, "Bảng 2", RankSide.Bottom, "ha-tinh-63 868.823; can-tho-63 838.633; hoa-binh-63 826.257; ninh-thuan-63 553.144; dak-nong-63 396.882")]
    [InlineData(Week51, "Bảng 3", RankSide.Top, "nhnn 99,99%; bo-cong-thuong 99,92%; bo-noi-vu-2021 95,67%")]
    [InlineData(Week51, "Bảng 3", RankSide.Bottom, "bo-tnmt-2021 49,34%; bo-vhttdl 30,07%; bo-xay-dung-2021 20,58%")]
    [InlineData(Week51, "Bảng 4", RankSide.Top, "hoa-binh-63 88,45%; quang-ninh-63 74,70%; ha-nam-63 67,71%; lang-son-63 67,12%; da-nang-63 65,44%")]
    [InlineData(Week51, "Bảng 4", RankSide.Bottom, "ha-tinh-63 6,60%; quang-binh-63 5,89%; gia-lai-63 4,09%; lam-dong-63 2,49%; bac-kan-63 0,52%")]
    public void Each_column_of_a_weekly_table_is_stored_as_printed(string report, string table, RankSide side, string printed)
    {
        var column = _store.Observations(new ObservationFilter { ReportId = report, Side = side, IncludeInternal = true })
            .Where(item => item.Location == table).OrderBy(item => item.Position).ToList();

        Assert.Equal(printed, string.Join("; ", column.Select(item => $"{item.EntityId} {item.Printed}")));
        Assert.Equal(Enumerable.Range(1, column.Count), column.Select(item => item.Position!.Value));
        Assert.All(column, item => Assert.Equal(Value(item.Printed), item.Value));
    }

    [Theory]
    [InlineData(Week40, "Bảng 1", "luot-truy-cap-cong-ttdt", EntityKind.Ministry)]
    [InlineData(Week40, "Bảng 2", "luot-truy-cap-cong-ttdt", EntityKind.Province)]
    [InlineData(Week40, "Bảng 3", "ty-le-dvctt-phat-sinh-ho-so-v2", EntityKind.Ministry)]
    [InlineData(Week40, "Bảng 4", "ty-le-dvctt-phat-sinh-ho-so-v2", EntityKind.Province)]
    [InlineData(Week40, "Bảng 5", "ty-le-ho-so-xu-ly-truc-tuyen", EntityKind.Ministry)]
    [InlineData(Week40, "Bảng 6", "ty-le-ho-so-xu-ly-truc-tuyen", EntityKind.Province)]
    [InlineData(Week51, "Bảng 1", "luot-truy-cap-cong-ttdt", EntityKind.Ministry)]
    [InlineData(Week51, "Bảng 2", "luot-truy-cap-cong-ttdt", EntityKind.Province)]
    [InlineData(Week51, "Bảng 3", "ty-le-ho-so-truc-tuyen", EntityKind.Ministry)]
    [InlineData(Week51, "Bảng 4", "ty-le-ho-so-truc-tuyen", EntityKind.Province)]
    public void Each_table_measures_what_its_footnote_defines(string report, string table, string indicator, EntityKind kind)
    {
        var rows = _store.Observations(new ObservationFilter { ReportId = report, IncludeInternal = true }).Where(item => item.Location == table).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, item => Assert.Equal((indicator, kind), (item.IndicatorId, item.EntityKind)));
    }

    [Theory]
    [InlineData(Week40, 48)]
    [InlineData(Week51, 32)]
    [InlineData(Conference, 16)]
    public void A_report_holds_its_figures_and_no_others(string report, int figures) =>
        Assert.Equal(figures, _store.Observations(new ObservationFilter { ReportId = report, IncludeInternal = true }).Count);

    [Theory]
    [InlineData("ty-le-tthc-cung-cap-dvctt", "I.2.a", "ca-nuoc 81%")]
    [InlineData("ty-le-dvctt-toan-trinh", "I.2.a",
        "ca-nuoc 55,5%; khoi-bo 59,68%; khoi-dia-phuong 55,38%; bo-cong-thuong 100%; bo-gddt 100%; bo-ldtbxh-2021 100%; "
        + "bo-tttt-2021 100%; bhxh-vn-2021 100%; da-nang-63 95,56%; ca-mau-63 91,99%; tay-ninh-63 91,98%")]
    [InlineData("ty-le-ho-so-truc-tuyen-toan-trinh", "I.2.b", "ca-nuoc 43%; khoi-bo 63%; khoi-dia-phuong 17,9%")]
    [InlineData("ty-le-ho-so-truc-tuyen-toan-trinh", "Phụ lục II.2.a", "da-nang-63 65%")]
    public void The_rates_of_the_conference_report_are_stored_as_printed_and_public(string indicator, string section, string printed)
    {
        var rows = _store.Observations(new ObservationFilter { ReportId = Conference, IndicatorId = indicator })
            .Where(item => item.Location == section).ToList();

        Assert.Equal(printed, string.Join("; ", rows.Select(item => $"{item.EntityId} {item.Printed}")));
        Assert.All(rows, item => Assert.Equal((null, null, Value(item.Printed)), (item.Side, item.Position, item.Value)));
    }

    [Fact]
    public void Words_that_make_a_figure_rough_and_footnote_marks_are_kept_as_notes()
    {
        var rows = _store.Observations(new ObservationFilter { ReportId = Conference });

        Assert.Equal("báo cáo ghi “khoảng”", Assert.Single(rows, item => item.Printed == "81%").Note);
        Assert.Equal("xem chú thích ² của báo cáo", Assert.Single(rows, item => item.Printed == "63%").Note);
    }

    private static decimal Value(string printed) =>
        decimal.Parse(printed.TrimEnd('%').Replace(".", "").Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture);
}
