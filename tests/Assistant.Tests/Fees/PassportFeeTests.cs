using Assistant.Knowledge.Fees;
using static Assistant.Tests.Fees.FeeAsk;

namespace Assistant.Tests.Fees;

public sealed class PassportFeeTests
{
    private const string Passport = "cap-ho-chieu-pho-thong";

    [Fact]
    public void Today_it_is_halved_until_the_end_of_2026_and_free_for_a_digital_citizen()
    {
        var line = Line(About(Passport, FeeChannel.Online));

        Assert.Equal((FeeStatus.Amount, 100_000), (line.Status, line.Row!.AmountVnd));
        Assert.Equal(new DateOnly(2026, 12, 31), line.Row.Validity.To);
        var concession = Assert.Single(line.Concessions);
        Assert.Equal((Audience.DigitalCitizen, 0, new DateOnly(2027, 2, 28)), (concession.Audience, concession.AmountVnd, concession.Validity.To!.Value));
        Assert.Equal((new DateOnly(2027, 1, 1), 200_000), (line.Next!.From, line.Next.Row!.AmountVnd));
        Assert.Equal(180_000, line.Previous!.AmountVnd);
    }

    [Fact]
    public void A_digital_citizen_pays_nothing_until_the_concession_ends()
    {
        var line = Line(About(Passport, FeeChannel.Online, audiences: Audience.DigitalCitizen));

        Assert.Equal((FeeStatus.Amount, 0), (line.Status, line.Row!.AmountVnd));
        Assert.Equal((new DateOnly(2027, 3, 1), 200_000), (line.Next!.From, line.Next.Row!.AmountVnd));
    }

    [Theory]
    [InlineData("2025-05-10", 180_000)]
    [InlineData("2025-06-30", 180_000)]
    [InlineData("2025-07-01", 100_000)]
    [InlineData("2026-12-31", 100_000)]
    [InlineData("2027-01-05", 200_000)]
    public void Online_the_fee_is_that_of_the_day(string day, long amount)
    {
        var line = Line(About(Passport, FeeChannel.Online, on: day));

        Assert.Equal((FeeStatus.Amount, amount), (line.Status, line.Row!.AmountVnd));
    }

    [Fact]
    public void In_2027_a_digital_citizen_still_pays_nothing_until_the_end_of_february() =>
        Assert.Equal(0, Line(About(Passport, FeeChannel.Online, on: "2027-01-05", audiences: Audience.DigitalCitizen)).Row!.AmountVnd);

    [Fact]
    public void August_2023_is_a_gap_and_gives_no_amount()
    {
        var line = Line(About(Passport, FeeChannel.Online, on: "2023-08-01"));

        Assert.Equal(FeeStatus.Unverified, line.Status);
        Assert.Null(line.Row);
        Assert.All(line.Related, row => Assert.Null(row.AmountVnd));
        Assert.Equal(new DateOnly(2024, 1, 1), line.Next!.From);
    }

    [Fact]
    public void Without_a_channel_equal_fees_are_one_line_and_different_fees_are_two()
    {
        Assert.Equal(FeeChannel.Any, Line(About(Passport)).Channel);
        Assert.Equal(
            [(FeeChannel.Online, 180_000L), (FeeChannel.InPerson, 200_000L)],
            Lines(About(Passport, on: "2025-05-10")).Select(line => (line.Channel, line.Row!.AmountVnd!.Value)));
    }
}
