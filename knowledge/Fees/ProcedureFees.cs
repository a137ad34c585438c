namespace Assistant.Knowledge.Fees;

/// <summary>The rows of one procedure, by what is paid for: sorted once, because every quote asks for them.</summary>
internal sealed class ProcedureFees
{
    /// <param name="rows">In the order of the file.</param>
    public ProcedureFees(List<FeeRow> rows)
    {
        Rows = rows;
        ItemNames = [.. rows.SelectMany(row => row.AppliesTo).Distinct(StringComparer.Ordinal)];
        Items = [.. ItemNames.Select(name => new FeeItem(name, rows.FindAll(row => row.AppliesTo.Contains(name))))];
    }

    /// <summary>Of a procedure without any.</summary>
    public static ProcedureFees None { get; } = new([]);

    public IReadOnlyList<FeeRow> Rows { get; }

    public List<FeeItem> Items { get; }

    public List<string> ItemNames { get; }
}

/// <summary>One thing that is paid for, with its rows of every time, place and channel.</summary>
internal sealed class FeeItem(string name, List<FeeRow> rows)
{
    public string Name { get; } = name;

    public List<FeeRow> Rows { get; } = rows;

    /// <summary>The days on which one of the rows begins or has just ended, in order.</summary>
    public IReadOnlyList<DateOnly> Changes { get; } = FeeDays.Changes(rows);
}
