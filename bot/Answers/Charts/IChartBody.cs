using SkiaSharp;

namespace Assistant.Bot.Answers.Charts;

/// <summary>What stands between the head and the foot of a picture.</summary>
internal interface IChartBody
{
    float Height { get; }

    /// <summary>The unit, where the figures do not carry it; null when they do ("61,83%").</summary>
    string? Unit { get; }

    /// <summary>A remark on what is drawn ("24 trong 63 dòng"), for the foot; null when there is none.</summary>
    string? Remark { get; }

    /// <summary>Draws between the margins, from <paramref name="top"/> down.</summary>
    void Draw(SKCanvas canvas, float top);
}
