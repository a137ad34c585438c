using Assistant.Knowledge.Agencies;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Reports;

/// <summary>
/// Reads a report of clean text or Markdown into observations. Never throws on what a file holds: what cannot be read for
/// certain is a <see cref="ReadingProblem"/>. Names mean the units of the report's own days.
/// </summary>
public sealed class ReportReader
{
    private readonly IndicatorCatalog _indicators;
    private readonly PlaceDirectory _places;
    private readonly AgencyDirectory _agencies;
    private readonly IndicatorMatcher _matcher;

    public ReportReader(IndicatorCatalog indicators, PlaceDirectory places, AgencyDirectory agencies)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        _indicators = indicators;
        _places = places;
        _agencies = agencies;
        _matcher = new IndicatorMatcher(indicators.All);
    }

    /// <summary>Observations come in the order of the text.</summary>
    public ReportReading Read(string fileName, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (PrintedLines.WhyUnreadable(text) is { } unreadable)
            return new ReportReading(fileName, null, [], [new ReadingProblem(0, fileName, unreadable)]);
        var lines = PrintedLines.Of(text);
        if (ReportHeader.Read(lines, out var reason) is not { } report)
            return new ReportReading(fileName, null, [], [new ReadingProblem(0, fileName, reason!)]);

        var names = new EntityNames(_places.All, _agencies.All, report.Period.To);
        var problems = new List<ReadingProblem>();
        var observations = new List<Observation>();
        var footnotes = PrintedTables.Footnotes(lines);
        var tables = new RankingTableReader(_matcher, names, report.Id);
        foreach (var table in PrintedTables.Find(lines))
            observations.AddRange(tables.Read(table, footnotes, problems));
        observations.AddRange(new ProseReader(_indicators.All, _matcher, names, report).Read(lines, problems));
        if (observations.Count == 0 && problems.Count == 0)
            problems.Add(new ReadingProblem(0, fileName, "Không thấy số liệu nào đọc được trong báo cáo."));
        return new ReportReading(fileName, report, observations, problems.OrderBy(problem => problem.Line).ToList());
    }
}
