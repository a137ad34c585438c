using Assistant.Bot.Answers.Files;

namespace Assistant.Bot.Answers.Charts;

/// <summary>The unit that a picture names once instead of at every figure.</summary>
internal static class ChartUnit
{
    /// <summary>Null when every figure carries its own ("%").</summary>
    public static string? Of(FigureSheet sheet) => (sheet.ShowsChange, sheet.Unit) switch
    {
        (true, "%") => "điểm phần trăm so với kỳ trước",
        (true, var unit) => $"{unit}, so với kỳ trước",
        (false, "%") => null,
        (false, var unit) => unit,
    };
}
