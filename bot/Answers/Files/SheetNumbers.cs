namespace Assistant.Bot.Answers.Files;

/// <summary>
/// Figures of one sheet written alike: as many decimals as the most precise of them, two at most, Vietnamese marks.
/// </summary>
internal sealed class SheetNumbers
{
    private const int MostDecimals = 2;
    private const char Minus = '\u2212';

    private readonly string _unit;
    private readonly int _decimals;

    public SheetNumbers(IEnumerable<decimal> values, string unit)
    {
        _unit = unit == "%" ? "%" : "";
        _decimals = Math.Min(MostDecimals, values.Select(DecimalsOf).DefaultIfEmpty(0).Max());
    }

    /// <summary>"6,60%", "13.051.569", "−3,20%".</summary>
    public string Write(decimal value)
    {
        var rounded = Math.Round(value, _decimals, MidpointRounding.AwayFromZero);
        var text = VietnameseFormat.Fixed(Math.Abs(rounded), _decimals) + _unit;
        return rounded < 0 ? Minus + text : text;
    }

    /// <summary>A change: always with its sign, no unit ("+3,20", "−0,45", "0,00").</summary>
    public string WriteChange(decimal change)
    {
        var rounded = Math.Round(change, _decimals, MidpointRounding.AwayFromZero);
        var text = VietnameseFormat.Fixed(Math.Abs(rounded), _decimals);
        return rounded < 0 ? Minus + text : rounded > 0 ? "+" + text : text;
    }

    private static int DecimalsOf(decimal value)
    {
        var decimals = 0;
        while (decimals < MostDecimals && decimal.Round(value, decimals) != value)
        {
            decimals++;
        }

        return decimals;
    }
}
