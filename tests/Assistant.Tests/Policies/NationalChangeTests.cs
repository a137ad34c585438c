namespace Assistant.Tests.Policies;

public sealed class NationalChangeTests
{
    [Theory]
    [InlineData("2026-11-23", "cong-dan-so", "cong-dan-so-2026")]
    [InlineData("2027-03-01", "ho-tich", "ho-tich-moi-noi-2027")]
    [InlineData("2025-07-01", "ho-chieu", "ho-chieu-can-cuoc-50")]
    public void A_nationwide_rule_holds_from_its_first_to_its_last_day(string day, string topic, string id)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        var holding = ShippedKnowledge.Base.Policies.National.Where(change => change.Topics.Contains(topic) && change.Validity.Contains(date));

        Assert.Contains(id, holding.Select(change => change.Id));
    }

    [Fact]
    public void Rules_stand_in_the_order_of_their_first_day() =>
        Assert.Equal(ShippedKnowledge.Base.Policies.National.OrderBy(change => change.Validity.From), ShippedKnowledge.Base.Policies.National);
}
