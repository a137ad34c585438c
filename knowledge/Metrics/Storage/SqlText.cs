using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Assistant.Knowledge.Metrics.Storage;

/// <summary>
/// SQL with parameters, written as an interpolated string: text is ours, and whatever stands in braces becomes a parameter,
/// unless it is SQL itself. So no value can become SQL, whoever writes the query.
/// </summary>
[InterpolatedStringHandler]
internal sealed class SqlText
{
    private const char Slot = '\u0001';

    private readonly StringBuilder _sql;
    private readonly List<object?> _values = [];

    public SqlText(int literalLength, int formattedCount) => _sql = new StringBuilder(literalLength + (4 * formattedCount));

    public static SqlText None { get; } = new(0, 0);

    public IReadOnlyList<object?> Values => _values;

    public void AppendLiteral(string text) => _sql.Append(text);

    public void AppendFormatted(SqlText further)
    {
        _sql.Append(further._sql);
        _values.AddRange(further._values);
    }

    public void AppendFormatted(SqlNames names) => _sql.Append(names.Text);

    public void AppendFormatted<T>(T value)
    {
        _sql.Append(Slot);
        _values.Add(value switch
        {
            null => null,
            Enum word => Convert.ToInt64(word, CultureInfo.InvariantCulture),
            int number => (long)number,
            DateOnly day => DayNumber.Of(day),
            _ => value,
        });
    }

    /// <summary>With parameters named @p0, @p1, …</summary>
    public override string ToString()
    {
        var text = new StringBuilder(_sql.Length + (3 * _values.Count));
        var next = 0;
        foreach (var part in _sql.GetChunks())
        {
            foreach (var letter in part.Span)
            {
                if (letter == Slot)
                    text.Append(CultureInfo.InvariantCulture, $"@p{next++}");
                else
                    text.Append(letter);
            }
        }

        return text.ToString();
    }
}

/// <summary>Names of columns or tables, constants of ours.</summary>
internal readonly record struct SqlNames(string Text);

/// <summary>A day as the whole number that stands in the tables: 20221220. It sorts as the days do.</summary>
internal static class DayNumber
{
    public static long Of(DateOnly day) => (day.Year * 10_000L) + (day.Month * 100L) + day.Day;
}
