using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Metrics.Feeds.Tables;

/// <summary>How a number in a cell is meant.</summary>
internal enum XlsxFormat
{
    Plain,
    Percent,
    Day,
}

internal static partial class XlsxFormats
{
    /// <summary>Formats that every workbook has without naming them (ECMA-376, 18.8.30).</summary>
    public static XlsxFormat Of(int id, Dictionary<int, string> custom) => id switch
    {
        9 or 10 => XlsxFormat.Percent,
        (>= 14 and <= 17) or 22 => XlsxFormat.Day,
        _ when custom.TryGetValue(id, out var code) => Of(Quoted().Replace(code, "")),
        _ => XlsxFormat.Plain,
    };

    [GeneratedRegex("""
        "[^"]*"|\\.|\[[^\]]*\]
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Quoted();

    private static XlsxFormat Of(string code) =>
        code.Contains('%', StringComparison.Ordinal) ? XlsxFormat.Percent
        : code.Contains('y', StringComparison.OrdinalIgnoreCase) && code.Contains('d', StringComparison.OrdinalIgnoreCase) ? XlsxFormat.Day
        : XlsxFormat.Plain;
}
