using SkiaSharp;

namespace Assistant.Bot.Answers.Charts;

internal readonly record struct TextStyle(float Size, SKColor Colour, bool Bold = false)
{
    /// <summary>Vietnamese letters stack two marks ("ế", "ổ") above and one below, so lines need more room than Latin text.</summary>
    public float LineHeight => MathF.Ceiling(Size * 1.32f);

    /// <summary>From the top of a line to its baseline.</summary>
    public float Ascent => MathF.Round(Size * 1.02f);
}
