using Assistant.Knowledge.Fees;
using static Assistant.Tests.Fees.SomeFees;

namespace Assistant.Tests.Fees;

public sealed class FeeRulesTests
{
    private static FeeQuestion InCaMau(FeeQuestion question) => question with { Place = ShippedKnowledge.Base.Places.Find("ca-mau-34") };

    [Fact]
    public void A_row_of_the_exact_channel_comes_before_a_cheaper_row_of_any() =>
        Assert.Equal(80, Ask([Row(1, 50), Row(2, 80, FeeChannel.Online)]).Row!.AmountVnd);

    [Fact]
    public void An_exact_channel_row_without_an_amount_does_not_hide_a_row_of_any() =>
        Assert.Equal(50, Ask([Row(1, 50), Row(2, null, FeeChannel.Online)]).Row!.AmountVnd);

    [Fact]
    public void Of_two_equal_rows_the_more_favourable_wins() =>
        Assert.Equal(50, Ask([Row(1, 80), Row(2, 50)]).Row!.AmountVnd);

    [Fact]
    public void A_row_of_the_place_comes_before_the_nation_even_when_it_is_dearer() =>
        Assert.Equal(90, Ask([Row(1, 50), Row(2, 90).In("ca-mau-34")], InCaMau).Row!.AmountVnd);

    [Fact]
    public void An_unverified_place_row_stands_beside_the_national_fee()
    {
        var line = Ask([Row(1, 50), Row(2, 10).In("ca-mau-34").Unverified()], InCaMau);

        Assert.Equal(50, line.Row!.AmountVnd);
        Assert.Equal("thu/2", Assert.Single(line.Related).Id);
    }

    [Fact]
    public void A_null_place_row_is_the_row_of_a_fee_that_the_province_sets()
    {
        var line = Ask([Row(1, null), Row(2, null).In("ca-mau-34").Unverified()], InCaMau);

        Assert.Equal((FeeStatus.SetLocally, "thu/2"), (line.Status, line.Row!.Id));
    }

    [Fact]
    public void Only_unverified_rows_give_no_amount()
    {
        var line = Ask([Row(1, 50).Unverified()]);

        Assert.Equal((FeeStatus.Unverified, null), (line.Status, line.Row));
        Assert.Equal("thu/1", Assert.Single(line.Related).Id);
    }

    [Fact]
    public void A_national_row_nobody_looked_up_is_a_gap_not_a_local_fee() =>
        Assert.Equal(FeeStatus.Unverified, Ask([Row(1, null).Unverified()]).Status);

    [Fact]
    public void A_row_with_an_unknown_start_holds_up_to_its_end()
    {
        var row = Row(1, 50).Undated().Until(2024);

        Assert.Equal(50, Ask([row], question => question with { Date = new DateOnly(2019, 5, 1) }).Row!.AmountVnd);
        Assert.Equal(FeeStatus.NoData, Ask([row], question => question with { Date = new DateOnly(2025, 5, 1) }).Status);
    }

    [Theory]
    [InlineData(31, FeeStatus.Amount)]
    [InlineData(-31, FeeStatus.Amount)]
    [InlineData(32, FeeStatus.NoData)]
    [InlineData(-32, FeeStatus.NoData)]
    public void An_undated_row_exists_for_the_present_only(int days, FeeStatus status) =>
        Assert.Equal(status, Ask([Row(1, 50).Undated()], question => question with { Date = Today.AddDays(days) }).Status);

    [Fact]
    public void A_concession_that_is_not_cheaper_is_not_offered()
    {
        var line = Ask([Row(1, 50), Row(2, 50).For(Audience.DigitalCitizen), Row(3, 20).For(Audience.Priority)]);

        Assert.Equal("thu/3", Assert.Single(line.Concessions).Id);
    }

    [Fact]
    public void A_reduction_in_words_is_offered_but_never_taken_for_an_amount()
    {
        var reduction = Row(2, null).For(Audience.DigitalCitizen) with { Rate = "giảm 10%" };

        var line = Ask([Row(1, 50), reduction], question => question with { Audiences = new HashSet<Audience> { Audience.DigitalCitizen } });

        Assert.Equal(50, line.Row!.AmountVnd);
        Assert.Equal("thu/2", Assert.Single(line.Concessions).Id);
    }

    [Fact]
    public void Previous_and_next_are_the_rows_that_decide_on_either_side()
    {
        var line = Ask([Row(1, 10).Until(2023), Row(2, 20).From(2024).Until(2026), Row(3, 30).From(2027)]);

        Assert.Equal((10L, 20L, 30L), (line.Previous!.AmountVnd, line.Row!.AmountVnd, line.Next!.Row!.AmountVnd));
        Assert.Equal(new DateOnly(2027, 1, 1), line.Next.From);
    }

    [Fact]
    public void When_the_last_row_ends_the_next_change_has_no_row()
    {
        var line = Ask([Row(1, 10).Until(2026)]);

        Assert.Equal((FeeStatus.NoData, null), (line.Next!.Status, line.Next.Row));
    }

    [Fact]
    public void Channels_that_change_on_different_days_stay_two_lines() =>
        Assert.Equal(2, AskAll([Row(1, 10), Row(2, 5, FeeChannel.Online).From(2027)], question => question with { Channel = FeeChannel.Any }).Count);
}
