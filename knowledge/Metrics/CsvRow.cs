using System.Globalization;

namespace Assistant.Knowledge.Metrics;

/// <summary>One row of a CSV file; what does not hold is noted with file, row and column.</summary>
internal sealed class CsvRow(string file, long line, string[] columns, string[] fields, List<string> problems)
{
    public bool IsRefused { get; private set; }

    public string this[string column] => fields[Array.IndexOf(columns, column)].Trim();

    public void Refuse(string column, string reason)
    {
        IsRefused = true;
        problems.Add(string.Create(CultureInfo.InvariantCulture, $"{file}, dòng {line}, cột {column}: “{this[column]}” không hợp lệ, {reason}."));
    }

    public string? Optional(string column) => this[column] is { Length: > 0 } text ? text : null;

    public string? Text(string column)
    {
        if (Optional(column) is { } text)
            return text;
        Refuse(column, "không được để trống");
        return null;
    }

    public DateOnly? Day(string column)
    {
        if (DateOnly.TryParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Refuse(column, "ngày phải có dạng 2022-09-27");
        return null;
    }

    public decimal? Number(string column, bool required)
    {
        if (!required && this[column].Length == 0)
            return null;
        if (decimal.TryParse(this[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return number;
        Refuse(column, "số phải có dạng 61.83");
        return null;
    }
}
