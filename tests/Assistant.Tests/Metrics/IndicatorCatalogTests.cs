using Assistant.Knowledge.Metrics;

namespace Assistant.Tests.Metrics;

public sealed class IndicatorCatalogTests
{
    private static readonly IndicatorCatalog Indicators = ShippedKnowledge.Base.Indicators;

    [Fact]
    public void Two_definitions_of_one_everyday_name_are_not_comparable()
    {
        var first = Indicators.Find("ty-le-dvctt-phat-sinh-ho-so-v1")!;
        var second = Indicators.Find("ty-le-dvctt-phat-sinh-ho-so-v2")!;

        Assert.Equal(first.CommonName, second.CommonName);
        Assert.False(IndicatorCatalog.AreComparable(first, second));
        Assert.True(IndicatorCatalog.AreComparable(first, first));
    }

    [Fact]
    public void Targets_of_2025_differ_for_ministries_and_provinces()
    {
        var targets = Indicators.TargetsOf("ty-le-ho-so-truc-tuyen-toan-trinh").Where(target => target.Years == "2025");

        Assert.Equal([(EntityKind.Ministry, 85m), (EntityKind.Province, 70m)], targets.Select(target => (target.AppliesTo!.Value, target.Threshold!.Value)));
    }

    [Fact]
    public void Public_remarks_hold_no_percentage_of_an_internal_report() =>
        Assert.All(
            Indicators.All.Where(indicator => indicator.Sources.Any(source => source.Circulation == Assistant.Knowledge.Provenance.Circulation.Internal)),
            indicator => Assert.DoesNotContain("%", indicator.Note ?? "", StringComparison.Ordinal));
}
