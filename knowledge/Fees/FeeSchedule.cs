using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Fees;

/// <summary>All fee rows, and the answer to: what does this cost, by this channel, in this place, for this person, on this day.</summary>
public sealed class FeeSchedule
{
    /// <summary>Rows without any date speak of the present: days this near to today.</summary>
    private const int PresentDays = 31;

    private readonly ProcedureCatalog _procedures;
    private readonly FeePlaceMatch _match;
    private readonly FeeDecision _decision;
    private readonly Dictionary<string, IReadOnlyList<FeeRow>> _rows;

    public FeeSchedule(ProcedureCatalog procedures, PlaceDirectory places, IEnumerable<FeeRow> rows)
    {
        _procedures = procedures;
        _match = new FeePlaceMatch(places);
        _decision = new FeeDecision(_match);
        _rows = rows.GroupBy(row => row.ProcedureId, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<FeeRow>)[.. group], StringComparer.Ordinal);
    }

    public IReadOnlyList<FeeRow> Rows(string procedureId) => _rows.GetValueOrDefault(procedureId) ?? [];

    /// <summary>What is paid for in a procedure, in the order of its file.</summary>
    public IReadOnlyList<string> Items(string procedureId) => [.. Rows(procedureId).Select(row => row.Item).Distinct()];

    /// <exception cref="ArgumentException">No such procedure.</exception>
    public FeeQuote Quote(FeeQuestion question)
    {
        var procedure = _procedures.Find(question.ProcedureId)
            ?? throw new ArgumentException($"Unknown procedure '{question.ProcedureId}'.", nameof(question));
        var lines = new List<FeeLine>();
        foreach (var item in Items(procedure.Id).Where(item => question.Item is null || item == question.Item))
        {
            var rows = Rows(procedure.Id).Where(row => row.Item == item).ToList();
            lines.AddRange(LinesOf(item, rows, question));
        }

        return new FeeQuote(procedure, question, lines);
    }

    private IEnumerable<FeeLine> LinesOf(string item, List<FeeRow> rows, FeeQuestion question)
    {
        // Where the class of area is not known each class gets its own line; otherwise only the classes that hold are left.
        var open = rows.Where(row => _match.AreaHolds(row, question.Place) is null).Select(row => row.AreaClass).Distinct().ToList();
        if (open.Count > 0)
        {
            return open.SelectMany(area => ChannelLines(item, [.. rows.Where(row => row.AreaClass == area)], question))
                .Where(line => line.Status != FeeStatus.NoData);
        }

        return ChannelLines(item, [.. rows.Where(row => _match.AreaHolds(row, question.Place) == true)], question);
    }

    private IEnumerable<FeeLine> ChannelLines(string item, List<FeeRow> rows, FeeQuestion question)
    {
        if (question.Channel != FeeChannel.Any)
        {
            return [LineOf(item, rows, question, question.Channel)];
        }

        var lines = new[] { FeeChannel.Online, FeeChannel.InPerson }
            .Where(channel => rows.Any(row => Serves(row, channel)))
            .Select(channel => LineOf(item, rows, question, channel))
            .ToList();
        return lines is [{ } online, { } inPerson] && online.Status == inPerson.Status && online.Row?.Id == inPerson.Row?.Id
            ? [online with { Channel = FeeChannel.Any, Concessions = [.. online.Concessions.Union(inPerson.Concessions)], Related = [.. online.Related.Union(inPerson.Related)] }]
            : lines.Any(line => line.Status != FeeStatus.NoData) ? lines.Where(line => line.Status != FeeStatus.NoData) : lines.Take(1);
    }

    private FeeLine LineOf(string item, List<FeeRow> rows, FeeQuestion question, FeeChannel channel)
    {
        var served = rows.Where(row => Serves(row, channel)).ToList();
        var candidates = served.Where(row => Holds(row, question.Date, question)).ToList();
        var deciding = _decision.DecidingRow(candidates, question, channel);
        var status = StatusOf(deciding, candidates, served, question);
        FeeRow? On(DateOnly day) => _decision.DecidingRow([.. served.Where(row => Holds(row, day, question))], question, channel);
        return new FeeLine
        {
            Item = item,
            Channel = channel,
            Status = status,
            Row = deciding ?? candidates.Where(row => _match.Rank(row, question) >= PlaceRank.OtherPlaces).MaxBy(row => _match.Rank(row, question)),
            Concessions = _decision.Concessions(candidates, question, deciding),
            Previous = FeeTimeline.Previous(served, question.Date, deciding, On),
            Next = deciding is null ? null : FeeTimeline.Next(served, question.Date, deciding, On),
            Related = [.. candidates.Where(row => IsRelated(row, question, deciding))],
            Alternatives = question.Place is null ? [.. candidates.Where(row => row.Scope == FeeScope.Place && row.HasFigure)] : [],
        };
    }

    private FeeStatus StatusOf(FeeRow? deciding, List<FeeRow> candidates, List<FeeRow> served, FeeQuestion question)
    {
        if (deciding is not null)
        {
            return deciding.AmountVnd is not null ? FeeStatus.Amount : FeeStatus.Rate;
        }

        var here = candidates.Where(row => _match.Rank(row, question) >= PlaceRank.OtherPlaces && row.Audience == Audience.Everyone).ToList();
        if (here.Any(row => !row.HasFigure && row.Confidence != Confidence.Unverified) || (question.Place is null && here.Count == 0 && candidates.Any(row => row.Scope == FeeScope.Place)))
        {
            return FeeStatus.SetLocally;
        }

        return here.Count > 0 ? FeeStatus.Unverified : served.Count > 0 ? FeeStatus.NoData : FeeStatus.NotThisChannel;
    }

    private bool IsRelated(FeeRow row, FeeQuestion question, FeeRow? deciding)
    {
        var rank = _match.Rank(row, question);
        return row != deciding && (rank == PlaceRank.OldNamesake
            || (row.Confidence == Confidence.Unverified && rank >= PlaceRank.OtherPlaces && (deciding is null || rank == PlaceRank.ThisPlace)));
    }

    private static bool Serves(FeeRow row, FeeChannel channel) => row.Channel == FeeChannel.Any || row.Channel == channel;

    private static bool Holds(FeeRow row, DateOnly day, FeeQuestion question) =>
        row.Validity.IsUndated
            ? Math.Abs(question.Date.DayNumber - question.Today.DayNumber) <= PresentDays
            : row.Validity.Contains(day);
}
