using System.Globalization;

namespace Assistant.Knowledge.Metrics.Feeds;

/// <summary>A row that was not taken, or the cell that is to blame, and why.</summary>
public sealed record FeedProblem(int Line, string? Column, string Value, string Reason)
{
    public override string ToString() => Column is null
        ? string.Create(CultureInfo.InvariantCulture, $"dòng {Line}: {Reason}.")
        : string.Create(CultureInfo.InvariantCulture, $"dòng {Line}, cột {Column}: “{Value}” không hợp lệ, {Reason}.");
}
