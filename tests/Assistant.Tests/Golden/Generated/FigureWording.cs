using System.Globalization;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Metrics;

namespace Assistant.Tests.Golden.Generated;

/// <summary>How what stands in a table is called.</summary>
internal sealed class FigureWording(FigurePartsFile parts, IReadOnlyList<FigureTable> tables, UnitNames names, Dice dice)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public string Indicator(FigureTable table) => Indicator(table.Indicator);

    public string Indicator(string id) => dice.One(parts.List("indicators", id));

    public bool CanName(FigureTable table) => parts.List("indicators", table.Indicator).Count > 0;

    public string Unit(string id) => parts.List("units", id) is { Count: > 0 } known ? dice.One(known) : names.Name(id);

    public string Kind(EntityKind kind) => dice.One(parts.List("kinds", kind.ToString()));

    /// <summary>The report by one of its names; the newest of an indicator need not be named.</summary>
    public string Period(FigureTable table) => IsNewest(table) && dice.Falls(30) ? dice.One(parts.List("newest")) : Named(table.Report);

    public string Named(string report) => dice.One(parts.List("periods", report));

    /// <summary>A way of asking, with what belongs into its gaps.</summary>
    public string Ask(string section, string name, params IEnumerable<(string Gap, string Text)> filled) => Filled(dice.One(parts.List(section, name)), filled);

    /// <summary>A way of asking of a list at the top of the file.</summary>
    public string Ask(string list, params IEnumerable<(string Gap, string Text)> filled) => Filled(dice.One(parts.List(list)), filled);

    private static string Filled(string text, IEnumerable<(string Gap, string Text)> filled)
    {
        foreach (var (gap, with) in filled)
        {
            text = text.Replace($"{{{gap}}}", with, StringComparison.Ordinal);
        }

        return text;
    }

    public static string Limit(FigureTable table, decimal value) =>
        table.IsPercent ? $"{value.ToString(Vietnamese)}%" : value >= 1_000_000 ? $"{(value / 1_000_000).ToString("0.#", Vietnamese)} triệu lượt" : $"{(value / 1_000).ToString("0", Vietnamese)} nghìn lượt";

    public static string Printed(FigureTable table, decimal value) => table.IsPercent ? $"{value.ToString("0.##", Vietnamese)}%" : value.ToString("N0", Vietnamese);

    private bool IsNewest(FigureTable table) => table.Report == tables.Last(other => other.Indicator == table.Indicator && other.Kind == table.Kind).Report;
}
