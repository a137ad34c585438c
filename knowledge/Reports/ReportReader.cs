using System.Collections.Concurrent;
using Assistant.Knowledge.Agencies;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Provenance;
using Assistant.Knowledge.Reports.Scans;

namespace Assistant.Knowledge.Reports;

/// <summary>
/// Reads a report of clean text, Markdown or poor text recognition into observations. Never throws on what a file holds:
/// what cannot be read for certain is a <see cref="ReadingProblem"/>. Names mean the units of the report's own days.
/// </summary>
public sealed class ReportReader
{
    private const int MostDays = 60;

    private readonly IndicatorCatalog _indicators;
    private readonly PlaceDirectory _places;
    private readonly AgencyDirectory _agencies;
    private readonly IndicatorMatcher _matcher;
    private readonly ScanRestorer _restorer;
    private readonly ConcurrentDictionary<DateOnly, (EntityNames, LikelyNames)> _names = new();

    public ReportReader(IndicatorCatalog indicators, PlaceDirectory places, AgencyDirectory agencies)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        _indicators = indicators;
        _places = places;
        _agencies = agencies;
        _matcher = new IndicatorMatcher(indicators.All);
        _restorer = new ScanRestorer(indicators.All);
    }

    /// <summary>Observations come in the order of the text.</summary>
    public ReportReading Read(string fileName, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (PrintedLines.WhyUnreadable(text) is { } unreadable)
            return Unread(fileName, unreadable);
        var lines = PrintedLines.Of(text);
        var report = ReportHeader.Read(lines, out var reason);
        var isScan = ScanSigns.HaveLostMarks(lines);
        if (report is not null && !isScan && !HaveGarbledNames(lines, report))
            return ReadClean(fileName, lines, report, NamesOn(report.Period.To).Printed);

        // A scan may lack its cover; clean text that does is no report.
        var restored = _restorer.Restore(PrintedLines.Of(text, keepBars: true));
        var scanned = ReportHeader.Read(restored, out var scanReason, isScan: true);
        if (scanned is null || (!isScan && ReportHeader.Read(restored, out _) is null && !HaveGarbledNames(lines, scanned)))
            return Unread(fileName, isScan ? scanReason! : reason ?? scanReason!);
        return ReadScan(fileName, restored, scanned with { Circulation = Circulation.Internal });
    }

    private bool HaveGarbledNames(IReadOnlyList<string> lines, Report report)
    {
        var (names, likely) = NamesOn(report.Period.To);
        return ScanSigns.HaveGarbledNames(lines, likely, names);
    }

    /// <summary>The names of a day are built once: reports of one series end on few days.</summary>
    private (EntityNames Printed, LikelyNames Likely) NamesOn(DateOnly day)
    {
        if (_names.Count > MostDays)
            _names.Clear();
        return _names.GetOrAdd(day, _ => (new EntityNames(_places.All, _agencies.All, day), new LikelyNames(_places.All, _agencies.All, day)));
    }

    private static ReportReading Unread(string fileName, string reason) =>
        new(fileName, null, [], [new ReadingProblem(0, fileName, reason)]);

    private ReportReading ReadClean(string fileName, IReadOnlyList<string> lines, Report report, EntityNames names)
    {
        var problems = new List<ReadingProblem>();
        var observations = ReadTables(lines, new RankingTableReader(_matcher, names, null, report.Id), problems);
        observations.AddRange(new ProseReader(_indicators.All, _matcher, names, report).Read(lines, problems));
        return Reading(fileName, report, observations, problems);
    }

    /// <summary>Running text of a scan is left alone: nothing beside a sentence proves its figure.</summary>
    private ReportReading ReadScan(string fileName, IReadOnlyList<string> lines, Report report)
    {
        if (ScanHeader.Contradiction(report) is { } contradiction)
            return Unread(fileName, contradiction);
        var (names, likely) = NamesOn(report.Period.To);
        var problems = new List<ReadingProblem>();
        var observations = ReadTables(lines, new RankingTableReader(_matcher, names, new ScannedCells(likely, names), report.Id), problems);
        return Reading(fileName, report, observations, problems) with { IsScan = true };
    }

    private static List<Observation> ReadTables(IReadOnlyList<string> lines, RankingTableReader reader, List<ReadingProblem> problems)
    {
        var footnotes = PrintedTables.Footnotes(lines);
        return [.. PrintedTables.Find(lines).SelectMany(table => reader.Read(table, footnotes, problems))];
    }

    private static ReportReading Reading(string fileName, Report report, List<Observation> observations, List<ReadingProblem> problems)
    {
        if (observations.Count == 0 && problems.Count == 0)
            problems.Add(new ReadingProblem(0, fileName, "Không thấy số liệu nào đọc được trong báo cáo."));
        return new ReportReading(fileName, report, observations, problems.OrderBy(problem => problem.Line).ToList());
    }
}
