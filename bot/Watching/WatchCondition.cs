using System.Globalization;
using Assistant.Bot.Answers;

namespace Assistant.Bot.Watching;

/// <summary>A line that figures may cross.</summary>
internal enum WatchBound
{
    /// <summary>Less than the line.</summary>
    Below,

    /// <summary>More than the line.</summary>
    Above,

    /// <summary>The line or more.</summary>
    Reach,
}

/// <summary>"Dưới 30 %": a line in percent, 0..100, and the side of it that a person wants to hear of.</summary>
internal sealed record WatchCondition(WatchBound Bound, decimal Percent)
{
    public bool Holds(decimal value) => Bound switch
    {
        WatchBound.Below => value < Percent,
        WatchBound.Above => value > Percent,
        _ => value >= Percent,
    };

    /// <summary>"Below:30.5".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Bound}:{Percent}");

    /// <exception cref="ArgumentException">Not in the form of <see cref="ToString"/>, or no percentage.</exception>
    public static WatchCondition Parse(string text)
    {
        var parts = text.Split(':');
        return parts.Length == 2
            && Enum.TryParse<WatchBound>(parts[0], out var bound) && Enum.IsDefined(bound)
            && decimal.TryParse(parts[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is >= 0 and <= 100
                ? new WatchCondition(bound, percent)
                : throw new ArgumentException("'condition' must be like \"Below:30\", in percent.", nameof(text));
    }

    /// <summary>"dưới 30%".</summary>
    public string InWords() => $"{Side} {VietnameseFormat.Number(Percent)}%";

    private string Side => Bound switch
    {
        WatchBound.Below => "dưới",
        WatchBound.Above => "trên",
        _ => "từ",
    };
}
