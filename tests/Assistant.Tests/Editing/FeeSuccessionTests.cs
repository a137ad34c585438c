using Assistant.Bot.Editing.Expiring;
using Assistant.Knowledge.Fees;
using Assistant.Tests.Fees;

namespace Assistant.Tests.Editing;

/// <summary>What comes after a fee that ends, as the people would be told it who paid it.</summary>
public sealed class FeeSuccessionTests
{
    private static readonly FeeRow Old = SomeFees.Row(1, 100_000).Until(2026);

    [Fact]
    public void The_next_amount_follows() => Assert.Equal("200.000 đồng/lần", After(Old, Next(2, 200_000)));

    [Fact]
    public void Nothing_follows_nothing() => Assert.Null(After(Old));

    [Fact]
    public void What_follows_for_one_way_of_filing_leaves_the_other_without() =>
        Assert.Null(After(Old, Next(2, 80_000) with { Channel = FeeChannel.Online }));

    [Fact]
    public void Both_ways_of_filing_are_told_when_they_differ() =>
        Assert.Equal("80.000 đồng/lần; 200.000 đồng/lần", After(Old, Next(2, 80_000) with { Channel = FeeChannel.Online }, Next(3, 200_000) with { Channel = FeeChannel.InPerson }));

    [Fact]
    public void What_nobody_has_verified_does_not_follow() => Assert.Null(After(Old, Next(2, 200_000).Unverified()));

    [Fact]
    public void A_row_without_an_amount_nationwide_does_not_follow_unless_provinces_set_it()
    {
        Assert.Null(After(Old, Next(2, null).Unverified()));
        Assert.Equal("chưa có mức chung", After(Old, Next(2, null) with { Scope = FeeScope.OtherPlaces }));
    }

    [Fact]
    public void Another_area_does_not_follow()
    {
        var capital = Old with { AreaClass = "Khu vực I", AreaPlaceIds = ["ha-noi-34"] };
        var elsewhere = Next(3, 50_000) with { AreaClass = "Khu vực II", AreaElsewhere = true };

        // The rest of the country holds for the capital only as long as the capital has no class of its own on that day.
        Assert.Null(After(capital, Next(2, 900_000) with { AreaClass = "Khu vực III", AreaPlaceIds = ["da-nang-34"] }));
        Assert.Equal("900.000 đồng/lần", After(capital, Next(2, 900_000) with { AreaClass = "Khu vực I", AreaPlaceIds = ["ha-noi-34"] }, elsewhere));
    }

    [Fact]
    public void What_holds_in_one_province_does_not_follow_what_held_everywhere()
    {
        Assert.Null(After(Old, Next(2, 5_000).In("ha-noi-34")));
        Assert.Equal("5.000 đồng/lần", After(Old.In("ha-noi-34"), Next(2, 5_000).In("ha-noi-34")));
        Assert.Null(After(Old.In("da-nang-34"), Next(2, 5_000).In("ha-noi-34")));
    }

    [Fact]
    public void What_holds_everywhere_else_must_follow_there_too()
    {
        var rest = Old with { AreaClass = "nơi còn lại", AreaElsewhere = true };
        var capital = Next(2, 900_000) with { AreaClass = "Khu vực I", AreaPlaceIds = ["ha-noi-34"] };

        Assert.Null(After(rest, capital));
        Assert.Equal("50.000 đồng/lần", After(rest, capital, Next(3, 50_000) with { AreaClass = "nơi còn lại", AreaElsewhere = true }));
    }

    [Fact]
    public void Another_variant_that_held_beside_it_does_not_follow()
    {
        var large = SomeFees.Row(2, 500_000) with { Variant = "nhà từ ba tầng" };

        Assert.Null(After(Old with { Variant = "nhà một tầng" }, large));
        Assert.Equal("150.000 đồng/lần", After(Old with { Variant = "nhà một tầng" }, large, Next(3, 150_000) with { Variant = "nhà một tầng" }));
    }

    [Fact]
    public void After_an_amount_for_some_people_the_amount_for_everybody_follows() =>
        Assert.Equal("100.000 đồng/lần", After(SomeFees.Row(1, 0).For(Audience.DigitalCitizen).Until(2026), SomeFees.Row(2, 100_000)));

    private static FeeRow Next(int number, long? amount) => SomeFees.Row(number, amount).From(2027);

    private static string? After(FeeRow ended, params FeeRow[] others) =>
        new FeeSuccession(SomeFees.Schedule([ended, .. others]), ShippedKnowledge.Base.Places).After(ended, ended.Validity.To!.Value.AddDays(1));
}
