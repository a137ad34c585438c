using Assistant.Knowledge.Metrics.Feeds.Tables;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Metrics.Feeds;

/// <summary>
/// Turns the rows of one file into figures. A row that does not hold is noted and left out. Two different values for one
/// figure break the file: which of them is right nobody can tell.
/// </summary>
internal sealed class FeedReader(FeedLayout layout, FeedRowReader rows, FeedIndicators indicators, string location)
{
    private readonly Dictionary<(string Key, string Indicator, string Entity), (int Line, decimal Value)> _seen = [];
    private readonly Dictionary<(FeedPeriod, string?, Circulation, bool), Report> _reports = [];

    public int Read { get; private set; }

    public int Refused { get; private set; }

    /// <summary>Figures that stand twice in the file with the same value; taken once.</summary>
    public int Repeated { get; private set; }

    public List<FeedProblem> Problems { get; } = [];

    public IEnumerable<FeedFigure> Figures(IEnumerable<FeedRow> table)
    {
        foreach (var row in table)
        {
            if (Array.TrueForAll(row.Cells, cell => cell.IsEmpty))
                continue;
            var head = rows.Read(row, Note);
            foreach (var (index, indicator) in Values(row))
            {
                Read++;
                if (head is null || indicator is null || WhyNot(row, index, indicator, out var value, out var share))
                    Refused++;
                else if (Repeats(row.Line, ReportOf(head), indicator, head.Unit, value))
                    Repeated++;
                else
                    yield return Figure(row.Line, head, indicator, value, share);
            }
        }
    }

    /// <summary>The value cells of a row. In the long form there is always one, since an empty value is a mistake there.</summary>
    private IEnumerable<(int Index, Indicator? Indicator)> Values(FeedRow row)
    {
        if (layout.IsWide)
            return layout.Wide.Where(column => !row.Cells[column.Index].IsEmpty).Select(column => (column.Index, (Indicator?)column.Indicator));
        var named = layout[FeedColumn.Indicator]!.Value;
        var indicator = indicators.Find(row.Cells[named].Text, out var reason);
        if (indicator is null)
            Note(new FeedProblem(row.Line, layout.Headers[named], row.Cells[named].Text, reason!));
        return [(layout[FeedColumn.Value]!.Value, indicator)];
    }

    private bool WhyNot(FeedRow row, int index, Indicator indicator, out decimal value, out FeedShare share)
    {
        share = default;
        var problem = rows.OtherUnit(row, indicator);
        var sound = FeedNumber.Read(row.Cells[index], indicator.Unit, out var unsound);
        value = sound ?? 0;
        problem ??= sound is null ? new FeedProblem(row.Line, layout.Headers[index], row.Cells[index].Text, unsound!) : null;
        problem ??= rows.Share(row, indicator, value, out share);
        if (problem is null)
            return false;
        Note(problem);
        return true;
    }

    private FeedFigure Figure(int line, FeedRowHead head, Indicator indicator, decimal value, FeedShare share)
    {
        var report = ReportOf(head);
        return new FeedFigure(report, new Observation
        {
            ReportId = report.Id,
            Location = location,
            IndicatorId = indicator.Id,
            EntityKind = head.Unit.Kind,
            EntityId = head.Unit.Id,
            Value = value,
            Unit = indicator.Unit,
            Printed = FeedNumber.Print(value, indicator.Unit),
            Numerator = share.Numerator,
            Denominator = share.Denominator,
            Line = line,
            Note = head.Note,
        });
    }

    private bool Repeats(int line, Report report, Indicator indicator, FeedUnit unit, decimal value)
    {
        var key = (report.FeedKey!, indicator.Id, unit.Id);
        if (_seen.TryAdd(key, (line, value)))
            return false;
        var (first, known) = _seen[key];
        return known == value
            ? true
            : throw new FeedFormatException(
                $"Dòng {first} và dòng {line} cho hai giá trị khác nhau của cùng một số liệu ({indicator.Id}, {unit.Id}): không biết số nào đúng.");
    }

    private Report ReportOf(FeedRowHead head)
    {
        var named = (head.Period, head.Source, head.Circulation, head.IsSimulated);
        return _reports.TryGetValue(named, out var known)
            ? known
            : _reports[named] = FeedReports.Of(head.Period, head.Source, head.Circulation, head.IsSimulated);
    }

    private void Note(FeedProblem problem)
    {
        if (Problems.Count < FeedSummary.MostProblems)
            Problems.Add(problem);
    }
}
