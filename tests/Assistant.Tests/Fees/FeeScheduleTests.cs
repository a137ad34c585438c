using Assistant.Knowledge.Fees;
using static Assistant.Tests.Fees.FeeAsk;

namespace Assistant.Tests.Fees;

public sealed class FeeScheduleTests
{
    private const string BuildingPermit = "cap-gpxd-nha-o-rieng-le";
    private const string ForeignMarriage = "dang-ky-ket-hon-yeu-to-nuoc-ngoai";
    private const string LateBirth = "Lệ phí khai sinh quá hạn";

    [Fact]
    public void A_driving_licence_is_115000_and_the_source_that_says_135000_is_named()
    {
        var line = Line(About("doi-giay-phep-lai-xe"));

        Assert.Equal((FeeStatus.Amount, 115_000), (line.Status, line.Row!.AmountVnd));
        Assert.Equal(135_000, line.Row.Disputed!.AmountVnd);
        Assert.Contains("135.000", line.Row.Disputed.Source.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ForeignMarriage, "Lệ phí kết hôn")]
    [InlineData("dang-ky-khai-sinh", LateBirth)]
    [InlineData("dang-ky-khai-tu", "Lệ phí khai tử quá hạn")]
    [InlineData("dang-ky-nhan-cha-me-con", "Lệ phí nhận cha, mẹ, con")]
    public void Civil_status_online_in_Ho_Chi_Minh_City_is_free(string procedure, string item)
    {
        var line = Line(About(procedure, FeeChannel.Online, "TP.HCM"), item);

        Assert.Equal((FeeStatus.Amount, 0, "ho-chi-minh-34"), (line.Status, line.Row!.AmountVnd, line.Row.PlaceId));
    }

    [Theory]
    [InlineData("Hà Nội", FeeChannel.InPerson, 1_000_000)]
    [InlineData("Hà Nội", FeeChannel.Online, 0)]
    [InlineData("Sài Gòn", FeeChannel.InPerson, 1_000_000)]
    public void Marriage_with_a_foreigner_costs_what_the_city_set(string place, FeeChannel channel, long amount)
    {
        var line = Line(About(ForeignMarriage, channel, place));

        Assert.Equal((FeeStatus.Amount, amount), (line.Status, line.Row!.AmountVnd));
    }

    [Theory]
    [InlineData(FeeChannel.Online, 0)]
    [InlineData(FeeChannel.InPerson, 75_000)]
    public void A_building_permit_in_Vinh_Long_depends_on_the_channel(FeeChannel channel, long amount)
    {
        var line = Line(About(BuildingPermit, channel, "Vĩnh Long", on: "2026-01-01"));

        Assert.Equal((FeeStatus.Amount, amount, "vinh-long-34"), (line.Status, line.Row!.AmountVnd, line.Row.PlaceId));
    }

    [Fact]
    public void A_province_without_a_row_of_its_own_sets_the_fee_itself()
    {
        var line = Line(About(BuildingPermit, place: "Cà Mau"));

        Assert.Equal((FeeStatus.SetLocally, null), (line.Status, line.Row!.AmountVnd));
        Assert.Empty(line.Alternatives);
    }

    [Fact]
    public void Without_a_place_a_local_fee_names_the_places_that_are_known()
    {
        var line = Line(About(BuildingPermit, FeeChannel.Online));

        Assert.Equal(FeeStatus.SetLocally, line.Status);
        Assert.Contains("vinh-long-34", line.Alternatives.Select(row => row.PlaceId));
    }

    [Fact]
    public void Without_a_place_rows_of_abolished_units_are_not_offered() =>
        Assert.DoesNotContain(
            Lines(About(ForeignMarriage)).SelectMany(line => line.Alternatives),
            row => row.PlaceId is "da-nang-63" or "dong-nai-63");

    [Fact]
    public void A_fine_is_what_the_decision_says_not_what_a_province_sets() =>
        Assert.Equal(FeeStatus.Rate, Line(About("nop-phat-vi-pham-giao-thong"), "Tiền phạt").Status);

    [Fact]
    public void A_fee_for_towns_only_does_not_answer_for_the_whole_province()
    {
        var line = Line(About(BuildingPermit, FeeChannel.InPerson, "Gia Lai"));

        Assert.Equal(FeeStatus.Depends, line.Status);
        Assert.Equal(70_000, Assert.Single(line.Alternatives).AmountVnd);
    }

    [Fact]
    public void A_row_of_an_old_unit_never_decides_for_the_new_one_of_the_same_name()
    {
        var line = Line(About(ForeignMarriage, FeeChannel.InPerson, "Đà Nẵng"));

        Assert.Equal(FeeStatus.SetLocally, line.Status);
        Assert.Contains(line.Related, row => row.PlaceId == "da-nang-63");
    }

    [Fact]
    public void A_dated_row_of_an_old_unit_decides_for_who_names_that_unit()
    {
        const string permit = "giay-phep-lao-dong-nguoi-nuoc-ngoai";

        var old = Line(About(permit, FeeChannel.InPerson, "TP.HCM cũ"), "Lệ phí giấy phép lao động cấp mới");
        var whole = Line(About(permit, FeeChannel.InPerson, "TP.HCM"), "Lệ phí giấy phép lao động cấp mới");

        Assert.Equal((FeeStatus.Amount, 600_000), (old.Status, old.Row!.AmountVnd));
        Assert.Equal(FeeStatus.SetLocally, whole.Status);
        Assert.Contains(whole.Related, row => row.AmountVnd == 600_000);
    }

    [Fact]
    public void A_place_row_without_an_amount_does_not_hide_the_national_fee()
    {
        var line = Line(About("cap-phieu-ly-lich-tu-phap-so-1", FeeChannel.Online, "Hà Nội"));

        Assert.Equal((FeeStatus.Amount, 200_000), (line.Status, line.Row!.AmountVnd));
        Assert.Contains(line.Related, row => row.PlaceId == "ha-noi-34");
        Assert.Equal([100_000L, 0L], line.Concessions.Select(row => row.AmountVnd!.Value));
    }

    [Theory]
    [InlineData(new[] { Audience.Priority }, 100_000)]
    [InlineData(new[] { Audience.Priority, Audience.DigitalCitizen }, 0)]
    public void Of_several_concessions_the_best_wins(Audience[] audiences, long amount) =>
        Assert.Equal(amount, Line(About("cap-phieu-ly-lich-tu-phap-so-1", FeeChannel.Online, audiences: audiences)).Row!.AmountVnd);

    [Fact]
    public void An_unverified_rate_of_a_place_is_shown_beside_the_national_rate()
    {
        var line = Line(About("le-phi-truoc-ba-o-to-xe-may", place: "Hà Nội"), "Trước bạ lần đầu ô tô đến 9 chỗ");

        Assert.Equal(FeeStatus.Rate, line.Status);
        Assert.StartsWith("10%", line.Row!.Rate, StringComparison.Ordinal);
        Assert.Contains(line.Related, row => row.Rate!.StartsWith("12%", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Hà Nội", 14_000_000)]
    [InlineData("Bình Dương", 14_000_000)]
    [InlineData("Cà Mau", 140_000)]
    public void The_first_plate_of_a_car_costs_what_the_area_class_says(string place, long amount) =>
        Assert.Equal(amount, Line(About("dang-ky-xe-lan-dau", place: place), "Cấp lần đầu kèm biển: ô tô chở người đến 9 chỗ").Row!.AmountVnd);

    [Fact]
    public void Without_a_place_each_area_class_is_an_alternative()
    {
        var line = Line(About("dang-ky-xe-lan-dau"), "Cấp lần đầu kèm biển: ô tô chở người đến 9 chỗ");

        Assert.Equal(FeeStatus.Depends, line.Status);
        Assert.Equal([14_000_000L, 140_000L], line.Alternatives.Select(row => row.AmountVnd!.Value));
    }

    [Fact]
    public void In_2024_a_province_may_lie_in_two_area_classes()
    {
        var province = Line(About("dang-ky-xe-lan-dau", place: "Nghệ An", on: "2024-05-01"), "Cấp lần đầu kèm biển: ô tô chở người đến 9 chỗ");
        var city = Line(About("dang-ky-xe-lan-dau", place: "Đà Nẵng", on: "2024-05-01"), "Cấp lần đầu kèm biển: ô tô chở người đến 9 chỗ");

        Assert.Equal([1_000_000L, 200_000L], province.Alternatives.Select(row => row.AmountVnd!.Value));
        Assert.Equal(1_000_000, city.Row!.AmountVnd);
    }

    [Fact]
    public void Variants_of_one_item_are_alternatives_not_a_bargain()
    {
        var line = Line(About("cap-gcn-lan-dau", FeeChannel.InPerson, "Hà Nội"), "Lệ phí cấp giấy chứng nhận");

        Assert.Equal(FeeStatus.Depends, line.Status);
        Assert.Equal([25_000L, 100_000L, 10_000L, 50_000L], line.Alternatives.Select(row => row.AmountVnd!.Value));
    }

    [Fact]
    public void A_concession_for_a_group_reaches_each_item_of_the_group()
    {
        var lines = Lines(About("doi-cap-lai-dang-ky-xe-bien-so", FeeChannel.Online));

        Assert.Equal(5, lines.Count);
        Assert.All(lines, line => Assert.Contains(line.Concessions, row => row is { AmountVnd: 0, Audience: Audience.DigitalCitizen }));
    }

    [Fact]
    public void A_procedure_that_is_only_done_in_person_says_so_online() =>
        Assert.All(Lines(About("chung-thuc-chu-ky", FeeChannel.Online)), line => Assert.Equal(FeeStatus.NotThisChannel, line.Status));

    [Fact]
    public void An_undated_row_speaks_of_the_present_only()
    {
        Assert.Equal(5_000, Line(About("dang-ky-khai-sinh", FeeChannel.InPerson, "Hà Nội", on: "2026-12-20"), LateBirth).Row!.AmountVnd);
        Assert.DoesNotContain(Lines(About("dang-ky-khai-sinh", FeeChannel.InPerson, "Hà Nội", on: "2024-05-01")), line => line.Item == LateBirth);
    }

    [Fact]
    public void Money_received_is_marked_as_a_benefit() =>
        Assert.True(Line(About("huong-tro-cap-that-nghiep"), "Mức trợ cấp hằng tháng").Row!.IsBenefit);

    [Fact]
    public void An_unknown_item_gives_no_line_and_an_item_is_found_without_diacritics()
    {
        Assert.Empty(Lines(About("dang-ky-khai-sinh") with { Item = "Phí lên mặt trăng" }));
        Assert.NotEmpty(Lines(About("dang-ky-khai-sinh", FeeChannel.Online, "Hà Nội") with { Item = "le phi khai sinh qua han" }));
    }
}
