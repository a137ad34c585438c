using System.Globalization;
using System.Text;
using Assistant.Bot.Channels.Editor;
using Assistant.Bot.Operations.Usage;
using Assistant.Knowledge.Calendar;

namespace Assistant.Bot.Channels.Page.Dashboard;

/// <summary>
/// The frame of a plot over the slots of a window, drawn as SVG: scale, grid, hours, and hatching where nothing is known. Its
/// units are those of a phone, so that letters stay legible there.
/// </summary>
internal sealed class SlotPlot
{
    public const double Width = 340;
    public const double Height = 150;
    private const double Left = 44;
    private const double Top = 10;
    private const double Bottom = 24;
    private const int HoursPerLabel = 6;

    /// <summary>The hatching, once for all plots of a page.</summary>
    public static Markup Hatching { get; } = new("""
        <svg class="plot-defs" width="0" height="0" aria-hidden="true"><defs><pattern id="unseen" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="plot-hatch" x1="0" y1="0" x2="0" y2="6"/></pattern></defs></svg>
        """);

    private readonly StringBuilder _svg = new();
    private readonly UsageSummary _summary;
    private readonly PlotScale _scale;

    /// <param name="summary">The figures.</param>
    /// <param name="scale">The upright axis.</param>
    /// <param name="label">How a value is written beside the grid.</param>
    public SlotPlot(UsageSummary summary, PlotScale scale, Func<double, string> label)
    {
        (_summary, _scale) = (summary, scale);
        foreach (var value in scale.Lines)
        {
            Add($"<line class=\"plot-grid\" x1=\"{Left}\" x2=\"{Width}\" y1=\"{Y(value):0.#}\" y2=\"{Y(value):0.#}\"/><text class=\"plot-scale\" x=\"{Left - 5}\" y=\"{Y(value) + 3.5:0.#}\">{HtmlPage.Encode(label(value))}</text>");
        }

        for (var at = 0; at < summary.Slots.Count; at++)
        {
            if (summary.Slots[at].IsUnseen)
            {
                Add($"<rect fill=\"url(#unseen)\" x=\"{X(at):0.#}\" y=\"{Top}\" width=\"{Slot:0.##}\" height=\"{Height - Top - Bottom}\"/>");
            }

            if (LabelOf(summary.Slots[at]) is { } text)
            {
                Add($"<text class=\"plot-hour\" x=\"{Math.Min(Middle(at), Width - 14):0.#}\" y=\"{Height - 8}\">{text}</text>");
            }
        }
    }

    private double Slot => (Width - Left) / _summary.Slots.Count;

    public void Bar(int at, double value, string style)
    {
        if (value > 0)
        {
            Add($"<rect class=\"{style}\" x=\"{X(at) + (Slot * 0.12):0.##}\" y=\"{Y(value):0.##}\" width=\"{Slot * 0.76:0.##}\" height=\"{Height - Bottom - Y(value):0.##}\"/>");
        }
    }

    /// <summary>A line through the values; it is broken where there is none, and a value between two gaps is a dot.</summary>
    public void Line(IReadOnlyList<double?> values, string style)
    {
        for (var at = 0; at < values.Count; at++)
        {
            var path = new StringBuilder();
            var start = at;
            for (; at < values.Count && values[at] is { } value; at++)
            {
                path.Append(CultureInfo.InvariantCulture, $"{(at == start ? "" : " ")}{Middle(at):0.#},{Y(value):0.#}");
                Add($"<circle class=\"{style}-dot\" cx=\"{Middle(at):0.#}\" cy=\"{Y(value):0.#}\" r=\"1.8\"/>");
            }

            if (at - start > 1)
            {
                Add($"<polyline class=\"{style}\" points=\"{path}\"/>");
            }
        }
    }

    /// <param name="said">What the picture shows, for who does not see it.</param>
    public Markup Picture(string said) => new(string.Create(CultureInfo.InvariantCulture, $"""
        <svg class="plot" role="img" aria-label="{HtmlPage.Encode(said)}" viewBox="0 0 {Width} {Height}">
        {_svg}</svg>
        """));

    private double X(int at) => Left + (at * Slot);

    private double Middle(int at) => X(at) + (Slot / 2);

    private double Y(double value) => Height - Bottom - ((Height - Top - Bottom) * _scale.At(value));

    /// <summary>A label every six hours, or every day where a slot is longer.</summary>
    private string? LabelOf(UsageSlot slot)
    {
        var start = VietnamClock.Of(slot.Start);
        return _summary.Window.HoursPerSlot == 1
            ? start.Hour % HoursPerLabel == 0 ? string.Create(CultureInfo.InvariantCulture, $"{start.Hour} giờ") : null
            : start.Hour == 0 ? start.ToString("dd/MM", CultureInfo.InvariantCulture) : null;
    }

    private void Add(FormattableString svg) => _svg.Append(svg.ToString(CultureInfo.InvariantCulture));
}
