using Assistant.Knowledge.Language;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;

namespace Assistant.Knowledge.Fees;

/// <summary>Answers what a procedure costs: by item, channel, place, person and day.</summary>
public sealed class FeeSchedule
{
    private readonly ProcedureCatalog _procedures;
    private readonly PlaceDirectory _places;
    private readonly ILookup<string, FeeRow> _byProcedure;

    internal FeeSchedule(ProcedureCatalog procedures, PlaceDirectory places, IEnumerable<FeeRow> rows)
    {
        _procedures = procedures;
        _places = places;
        _byProcedure = rows.ToLookup(row => row.ProcedureId, StringComparer.Ordinal);
    }

    /// <summary>Every row of a procedure, in the order of its file; none for an unknown or imported procedure.</summary>
    public IReadOnlyList<FeeRow> Rows(string procedureId) => [.. _byProcedure[procedureId]];

    /// <summary>What is paid for in a procedure, in the order of its file.</summary>
    public IReadOnlyList<string> Items(string procedureId) =>
        [.. _byProcedure[procedureId].SelectMany(row => row.AppliesTo).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// One line for each item and channel. Items for which nothing holds on the day are left out as long as another
    /// item has something to say; an unknown item gives no line.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such procedure.</exception>
    public FeeQuote Quote(FeeQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var procedure = _procedures.Find(question.ProcedureId)
            ?? throw new ArgumentException($"There is no procedure '{question.ProcedureId}'.", nameof(question));
        var lines = Items(procedure.Id)
            .Where(item => question.Item is null || TextFolder.Fold(item) == TextFolder.Fold(question.Item))
            .SelectMany(item => LinesOf(item, question))
            .ToList();
        var telling = lines.FindAll(line => line.Status != FeeStatus.NoData || line.Concessions.Count > 0);
        return new FeeQuote(procedure, question, telling.Count > 0 ? telling : lines);
    }

    private List<FeeLine> LinesOf(string item, FeeQuestion question)
    {
        var rows = _byProcedure[question.ProcedureId].Where(row => row.AppliesTo.Contains(item)).ToList();
        if (question.Channel != FeeChannel.Any)
            return [LineOf(item, rows, question, question.Channel)];

        var channels = new[] { FeeChannel.Online, FeeChannel.InPerson };
        var open = channels.Where(channel => FeeRules.HasRows(Case(rows, question, channel, question.Date), evenForSome: true)).ToList();
        var lines = (open.Count > 0 ? open : [.. channels]).Select(channel => LineOf(item, rows, question, channel)).ToList();
        return lines is [var online, var inPerson] && FeeLineMerger.TryMerge(online, inPerson) is { } merged ? [merged] : lines;
    }

    private FeeLine LineOf(string item, List<FeeRow> rows, FeeQuestion question, FeeChannel channel)
    {
        var fee = Case(rows, question, channel, question.Date);
        var verdict = FeeRules.Decide(fee);
        var timeline = new FeeTimeline(rows, day => FeeRules.Decide(Case(rows, question, channel, day)));
        return new FeeLine
        {
            Item = item,
            Channel = channel,
            Status = verdict.Status == FeeStatus.NoData && IsOpenByOther(rows, question, channel) ? FeeStatus.NotThisChannel : verdict.Status,
            Row = verdict.Row,
            Concessions = verdict.Concessions,
            Related = verdict.Related,
            Alternatives = verdict.Alternatives,
            Previous = timeline.Previous(question.Date, verdict),
            Next = timeline.Next(question.Date, verdict),
        };
    }

    /// <summary>No row of any time and place is for this channel, and the other one has what holds now.</summary>
    private bool IsOpenByOther(List<FeeRow> rows, FeeQuestion question, FeeChannel channel) =>
        rows.TrueForAll(row => row.Channel != channel && row.Channel != FeeChannel.Any)
        && FeeRules.HasRows(Case(rows, question, channel == FeeChannel.Online ? FeeChannel.InPerson : FeeChannel.Online, question.Date));

    private FeeCase Case(List<FeeRow> rows, FeeQuestion question, FeeChannel channel, DateOnly day) =>
        new(rows, question, channel, day, _places);
}
