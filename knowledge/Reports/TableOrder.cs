using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports;

/// <summary>
/// Both columns of a ranking table are printed from high to low, and the lowest of the top is not below the highest of the
/// bottom. A table that breaks this was misread or misprinted.
/// </summary>
internal static class TableOrder
{
    /// <param name="table">The table that the figures were read from.</param>
    /// <param name="read">Its figures, in reading order.</param>
    /// <param name="strict">A cell was lost, so one break may mean that the sides have slipped: refuse the whole table.</param>
    /// <param name="problems">Receives what is refused.</param>
    public static IReadOnlyList<Observation> Check(
        PrintedTable table, List<Observation> read, bool strict, List<ReadingProblem> problems)
    {
        var twice = read.GroupBy(item => item.EntityId).Where(group => group.Count() > 1).SelectMany(group => group).ToList();
        var broken = Breaks(read).ToHashSet();
        if ((strict && broken.Count > 0) || SidesCross(read.Except(broken)))
        {
            problems.Add(new ReadingProblem(table.Line, $"{table.Label} – {table.Title}",
                "Thứ tự cao thấp của bảng không khớp: có thể lệch cột, nên không lấy số nào của bảng này."));
            return [];
        }

        foreach (var item in broken)
            problems.Add(Problem(item, "Số không theo thứ tự giảm dần của cột: có thể in hoặc đọc sai, nên không lấy."));
        foreach (var item in twice.Except(broken))
            problems.Add(Problem(item, "Một đơn vị có tên hai lần trong cùng bảng, nên không lấy."));
        return read.Except(broken).Except(twice).ToList();
    }

    private static IEnumerable<Observation> Breaks(List<Observation> read)
    {
        foreach (var column in read.GroupBy(item => item.Side))
        {
            foreach (var (above, below) in column.Zip(column.Skip(1)))
            {
                if (below.Value <= above.Value)
                    continue;
                yield return above;
                yield return below;
            }
        }
    }

    private static bool SidesCross(IEnumerable<Observation> read)
    {
        var sides = read.ToLookup(item => item.Side, item => item.Value);
        return sides[RankSide.Top].Any() && sides[RankSide.Bottom].Any()
            && sides[RankSide.Top].Min() < sides[RankSide.Bottom].Max();
    }

    private static ReadingProblem Problem(Observation item, string reason) =>
        new(item.Line, $"{item.Location}: {item.EntityId} {item.Printed}", reason);
}
