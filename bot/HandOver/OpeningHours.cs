using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Bot.HandOver;

/// <summary>When somebody is there, as clocks in Vietnam show it.</summary>
internal sealed partial class OpeningHours
{
    /// <summary>Further than any row of holidays.</summary>
    private const int DaysAhead = 30;

    private static readonly string[] DayNames = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    private readonly Dictionary<DayOfWeek, List<(TimeOnly From, TimeOnly To)>> _week;
    private readonly HashSet<DateOnly> _off;

    private OpeningHours(Dictionary<DayOfWeek, List<(TimeOnly, TimeOnly)>> week, HashSet<DateOnly> off)
    {
        _week = week;
        _off = off;
    }

    /// <returns>Null for what is not of the form that <see cref="HandOverOptions"/> describes.</returns>
    public static OpeningHours? Parse(string hours, string daysOff)
    {
        var week = new Dictionary<DayOfWeek, List<(TimeOnly From, TimeOnly To)>>();
        foreach (var part in hours.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Part().Match(part) is not { Success: true } match)
            {
                return null;
            }

            var first = Array.IndexOf(DayNames, match.Groups["first"].Value);
            var last = match.Groups["last"].Success ? Array.IndexOf(DayNames, match.Groups["last"].Value) : first;
            for (var day = first; ; day = (day + 1) % 7)
            {
                var spans = week.TryGetValue((DayOfWeek)day, out var known) ? known : week[(DayOfWeek)day] = [];
                foreach (Capture span in match.Groups["span"].Captures)
                {
                    if (Span(span.Value) is not { } times)
                    {
                        return null;
                    }

                    spans.Add(times);
                }

                spans.Sort();
                if (day == last)
                {
                    break;
                }
            }
        }

        var off = new HashSet<DateOnly>();
        foreach (var text in daysOff.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return null;
            }

            off.Add(day);
        }

        return week.Count == 0 ? null : new OpeningHours(week, off);
    }

    public bool IsOpen(DateTimeOffset now) => Spans(DateOnly.FromDateTime(now.DateTime)).Any(span => TimeOnly.FromDateTime(now.DateTime) is var at && at >= span.From && at < span.To);

    /// <summary>When somebody comes next; null when somebody is there, or nobody for a month.</summary>
    public DateTime? Next(DateTimeOffset now)
    {
        if (IsOpen(now))
        {
            return null;
        }

        var today = DateOnly.FromDateTime(now.DateTime);
        for (var ahead = 0; ahead <= DaysAhead; ahead++)
        {
            var day = today.AddDays(ahead);
            foreach (var (from, _) in Spans(day))
            {
                if (ahead > 0 || from > TimeOnly.FromDateTime(now.DateTime))
                {
                    return day.ToDateTime(from);
                }
            }
        }

        return null;
    }

    private List<(TimeOnly From, TimeOnly To)> Spans(DateOnly day) =>
        _off.Contains(day) ? [] : _week.GetValueOrDefault(day.DayOfWeek) ?? [];

    private static (TimeOnly From, TimeOnly To)? Span(string text) =>
        TimeOnly.TryParseExact(text[..5], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
        && TimeOnly.TryParseExact(text[6..], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var to) && from < to
            ? (from, to)
            : null;

    [GeneratedRegex("^(?<first>Sun|Mon|Tue|Wed|Thu|Fri|Sat)(?:-(?<last>Sun|Mon|Tue|Wed|Thu|Fri|Sat))?(?: +(?<span>[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}))+$")]
    private static partial Regex Part();
}
