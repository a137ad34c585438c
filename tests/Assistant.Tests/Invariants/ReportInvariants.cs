using Assistant.Tests.Reports;
using FsCheck.Xunit;

namespace Assistant.Tests.Invariants;

/// <summary>
/// A report that lost, doubled or mixed up lines and letters may say less, never something else. A digit that is lost leaves another
/// figure that nobody can tell from a true one; so letters are spoilt and digits are not.
/// </summary>
[Properties(MaxTest = 30)]
public sealed class ReportInvariants
{
    private static readonly string[] Lines = SomeReports.Weekly.Split('\n');
    private static readonly HashSet<string> Printed = [.. Read(SomeReports.Weekly).Select(figure => figure.Printed)];
    private static readonly HashSet<(string, decimal)> Known = [.. Read(SomeReports.Weekly).Select(figure => (figure.EntityId, figure.Value))];

    [Property]
    public void A_lost_line_leaves_figures_of_the_same_units_only(byte at) =>
        Assert.Subset(Known, Read(string.Join('\n', Lines.Where((_, line) => line != at % Lines.Length))).Select(figure => (figure.EntityId, figure.Value)).ToHashSet());

    [Property]
    public void A_line_printed_twice_brings_no_other_figure(byte at) =>
        Assert.Subset(Known, Read(string.Join('\n', Lines.SelectMany((line, number) => Enumerable.Repeat(line, number == at % Lines.Length ? 2 : 1)))).Select(figure => (figure.EntityId, figure.Value)).ToHashSet());

    [Property]
    public void Lines_that_change_places_bring_no_figure_that_is_not_printed(byte one, byte other)
    {
        var lines = Lines.ToArray();
        (lines[one % lines.Length], lines[other % lines.Length]) = (lines[other % lines.Length], lines[one % lines.Length]);

        Assert.Subset(Printed, Read(string.Join('\n', lines)).Select(figure => figure.Printed).ToHashSet());
    }

    [Property]
    public void Letters_that_are_lost_doubled_or_swapped_bring_no_figure_that_is_not_printed(ushort at, byte how)
    {
        var text = SomeReports.Weekly;
        var place = at % (text.Length - 1);
        if (char.IsAsciiDigit(text[place]) || char.IsAsciiDigit(text[place + 1]))
        {
            return;
        }

        var spoilt = (how % 3) switch
        {
            0 => text.Remove(place, 1),
            1 => text.Insert(place, text[place].ToString()),
            _ => text.Remove(place, 2).Insert(place, $"{text[place + 1]}{text[place]}"),
        };

        Assert.Subset(Printed, Read(spoilt).Select(figure => figure.Printed).ToHashSet());
    }

    private static IReadOnlyList<Knowledge.Metrics.Observation> Read(string text) => Shipped.Reader.Read("thu.txt", text).Observations;
}
