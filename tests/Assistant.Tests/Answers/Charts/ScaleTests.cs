using Assistant.Bot.Answers.Charts;
using Assistant.Bot.Answers.Files;

namespace Assistant.Tests.Answers.Charts;

public sealed class ScaleTests
{
    [Theory]
    [InlineData(18.4, 92.4, 0, 100, 25)]
    [InlineData(63.5, 74, 60, 75, 5)]
    [InlineData(0, 0, 0, 0.6, 0.2)]
    [InlineData(100, 100, 85, 100, 5)]
    public void An_axis_has_round_numbers_around_the_values(double lowest, double highest, double from, double to, double step)
    {
        var scale = NiceScale.Around(lowest, highest, limit: 100);

        Assert.Equal((from, to, step), (Math.Round(scale.From, 6), Math.Round(scale.To, 6), Math.Round(scale.Step, 6)));
    }

    [Theory]
    [InlineData(0.001, 0.0013)]
    [InlineData(-5, 3)]
    [InlineData(13_000_000, 15_770_831)]
    [InlineData(99.99, 100)]
    public void An_axis_encloses_any_values_in_few_steps(double lowest, double highest)
    {
        var scale = NiceScale.Around(lowest, highest);

        Assert.True(scale.From <= lowest && scale.To >= highest);
        Assert.InRange(scale.Steps, 2, 8);
    }

    [Fact]
    public void Near_values_have_the_same_shade()
    {
        var classes = new ValueClasses([91.98m, 91.99m, 95.56m], byFactor: false);

        Assert.Equal(classes.Shade(91.98m), classes.Shade(91.99m));
        Assert.Equal([(0, 91.98m, 91.99m), (4, 95.56m, 95.56m)], classes.Ranges);
    }

    [Fact]
    public void Counts_are_classed_by_factor_and_nothing_goes_with_the_smallest()
    {
        var classes = new ValueClasses([0m, 10m, 100m, 1_000m, 10_000m, 1_000_000m], byFactor: true);

        Assert.Equal([0, 0, 1, 2, 3, 4], new[] { 0m, 10m, 100m, 1_000m, 10_000m, 1_000_000m }.Select(classes.Shade));
    }

    [Fact]
    public void Equal_values_are_one_class() => Assert.Single(new ValueClasses([5m, 5m], byFactor: false).Ranges);

    [Theory]
    [InlineData(13_051_569, "triệu lượt, làm tròn", 1_000_000)]
    [InlineData(577_825, "nghìn lượt, làm tròn", 1_000)]
    [InlineData(9_999, "lượt", 1)]
    public void Large_counts_are_told_in_thousands_or_millions(int highest, string unit, int divisor) =>
        Assert.Equal(new ScaledUnit(divisor, unit), ScaledUnit.For(highest, "lượt"));

    [Fact]
    public void Figures_of_one_picture_have_the_same_decimals()
    {
        var numbers = new SheetNumbers([6.6m, 0.52m, 100m], "%");

        Assert.Equal(["6,60%", "0,52%", "100,00%"], new[] { 6.6m, 0.52m, 100m }.Select(numbers.Write));
    }

    [Fact]
    public void Changes_carry_their_sign()
    {
        var numbers = new SheetNumbers([-3.2m, 0m, 0.45m], "%");

        Assert.Equal(["−3,20", "0,00", "+0,45"], new[] { -3.2m, 0m, 0.45m }.Select(numbers.WriteChange));
    }

    [Fact]
    public void Counts_are_written_with_dots() => Assert.Equal("15.770.831", new SheetNumbers([15_770_831m], "lượt").Write(15_770_831m));
}
