using System.Globalization;
using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Grounding;
using Assistant.Bot.Answers.Grounding.Typed;
using Assistant.Knowledge.Metrics.Feeds;
using Assistant.Knowledge.Metrics.Feeds.Tables;
using Assistant.Knowledge.Procedures.Imported;
using Assistant.Tests.Invariants.Values;
using FsCheck.Xunit;

namespace Assistant.Tests.Invariants;

[Properties(Arbitrary = [typeof(TypedValues)], MaxTest = 1_000)]
public sealed class MoneyInvariants
{
    [Property(MaxTest = 200)]
    public void An_amount_is_read_the_same_however_it_is_written(FeeAmount amount)
    {
        var vnd = amount.Vnd;
        var forms = new List<string> { VietnameseFormat.Money(vnd), $"{VietnameseFormat.Number(vnd)}đ", $"{vnd} đồng", $"{VietnameseFormat.Number(vnd)} VND" };
        if (vnd < 1_000_000)
        {
            forms.AddRange([$"{vnd / 1000}k", $"{vnd / 1000} nghìn đồng", $"{vnd / 1000} ngàn"]);
        }

        if (vnd % 1_000_000 == 0)
        {
            forms.AddRange([$"{vnd / 1_000_000} triệu đồng", $"{vnd / 1_000_000}tr"]);
        }

        Assert.All(forms, form => Assert.Equal([(TypedClaimKind.Money, vnd.ToString(CultureInfo.InvariantCulture))], TypedClaimReader.Read($"Lệ phí là {form} ạ.").Select(claim => (claim.Kind, claim.Value))));
    }

    [Theory]
    [InlineData("190.923.000đ", "190923000")]
    [InlineData("1.900.000 đ", "1900000")]
    public void An_amount_that_begins_like_a_hotline_is_money(string written, string value) =>
        Assert.Equal([(TypedClaimKind.Money, value)], TypedClaimReader.Read($"Lệ phí là {written} ạ.").Select(claim => (claim.Kind, claim.Value)));

    [Property]
    public void Every_figure_of_an_answer_is_a_claim_that_its_record_proves(FeeAmount amount) =>
        Assert.Equal([new Claim(ClaimKind.Money, VietnameseFormat.Number(amount.Vnd))], ClaimReader.Read($"Lệ phí: {VietnameseFormat.Money(amount.Vnd)}."));

    [Property]
    public void Claims_lie_inside_the_text_and_never_over_each_other(TypedText typed)
    {
        var end = 0;
        foreach (var claim in TypedClaimReader.Read(typed.Text))
        {
            Assert.True(claim.At >= end && claim.Length > 0 && claim.At + claim.Length <= typed.Text.Length, claim.ToString());
            end = claim.At + claim.Length;
        }

        Assert.All(ClaimReader.Read(typed.Text), static claim => Assert.NotEmpty(claim.Figure));
    }

    [Property]
    public void A_fee_cell_as_the_state_prints_it_holds_an_amount(FeeAmount amount) =>
        Assert.Equal(PrintedFeeState.Amount, PrintedFeeReader.Read("", VietnameseFormat.Money(amount.Vnd), "", new DateOnly(2026, 11, 26)).State);

    [Property]
    public void A_figure_of_a_feed_is_stored_as_it_was_sent(ushort whole, byte hundredths)
    {
        var value = (whole % 100) + (hundredths % 100 / 100m);
        var typed = value.ToString(CultureInfo.InvariantCulture);

        Assert.Equal(value, FeedNumber.Read(Cell(typed), "%", out _));
        Assert.Equal(value, FeedNumber.Read(Cell(FeedNumber.Print(value, "%")), "%", out _));
    }

    [Property]
    public void No_text_of_a_figure_is_a_fault(TypedText typed) =>
        Assert.True((FeedNumber.Read(Cell(typed.Text), "%", out var reason) is null) != (reason is null));

    private static FeedCell Cell(string text) => new(text);
}
