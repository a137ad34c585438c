using Assistant.Knowledge.Language;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;

namespace Assistant.Knowledge.Fees;

/// <summary>Answers what a procedure costs: by item, channel, place, person and day.</summary>
public sealed class FeeSchedule
{
    private readonly ProcedureCatalog _procedures;
    private readonly PlaceDirectory _places;
    private readonly Dictionary<string, ProcedureFees> _byProcedure;

    internal FeeSchedule(ProcedureCatalog procedures, PlaceDirectory places, IEnumerable<FeeRow> rows)
    {
        _procedures = procedures;
        _places = places;
        _byProcedure = rows.GroupBy(row => row.ProcedureId, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new ProcedureFees([.. group]), StringComparer.Ordinal);
    }

    /// <summary>Every row of a procedure, in the order of its file; none for an unknown or imported procedure.</summary>
    public IReadOnlyList<FeeRow> Rows(string procedureId) => Of(procedureId).Rows;

    /// <summary>What is paid for in a procedure, in the order of its file.</summary>
    public IReadOnlyList<string> Items(string procedureId) =>
        Of(procedureId).ItemNames;

    private ProcedureFees Of(string procedureId) => _byProcedure.GetValueOrDefault(procedureId, ProcedureFees.None);

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
        var lines = new List<FeeLine>();
        var wanted = question.Item is null ? null : TextFolder.Fold(question.Item);
        foreach (var item in Of(procedure.Id).Items)
        {
            if (wanted is null || TextFolder.Fold(item.Name) == wanted)
            {
                AddLines(lines, item, question);
            }
        }

        var telling = lines.FindAll(line => line.Status != FeeStatus.NoData || line.Concessions.Count > 0);
        return new FeeQuote(procedure, question, telling.Count > 0 ? telling : lines);
    }

    private void AddLines(List<FeeLine> lines, FeeItem item, FeeQuestion question)
    {
        if (question.Channel != FeeChannel.Any)
        {
            lines.Add(LineOf(item, question, Case(item, question, question.Channel, question.Date)));
            return;
        }

        var (online, inPerson) = (Case(item, question, FeeChannel.Online, question.Date), Case(item, question, FeeChannel.InPerson, question.Date));
        var (isOnline, isInPerson) = (FeeRules.HasRows(online, evenForSome: true), FeeRules.HasRows(inPerson, evenForSome: true));
        if (isOnline != isInPerson)
        {
            lines.Add(LineOf(item, question, isOnline ? online : inPerson));
            return;
        }

        var (first, second) = (LineOf(item, question, online), LineOf(item, question, inPerson));
        if (FeeLineMerger.TryMerge(first, second) is { } merged)
        {
            lines.Add(merged);
        }
        else
        {
            lines.Add(first);
            lines.Add(second);
        }
    }

    private FeeLine LineOf(FeeItem item, FeeQuestion question, FeeCase fee)
    {
        var verdict = FeeRules.Decide(fee);
        return new FeeLine
        {
            Item = item.Name,
            Channel = fee.Channel,
            Status = verdict.Status == FeeStatus.NoData && IsOpenByOther(item, question, fee.Channel) ? FeeStatus.NotThisChannel : verdict.Status,
            Row = verdict.Row,
            Concessions = verdict.Concessions,
            Related = verdict.Related,
            Alternatives = verdict.Alternatives,
            Previous = Previous(item, question, fee.Channel, verdict),
            Next = Next(item, question, fee.Channel, verdict),
        };
    }

    /// <summary>What decides next.</summary>
    private FeeChange? Next(FeeItem item, FeeQuestion question, FeeChannel channel, FeeVerdict current)
    {
        foreach (var day in item.Changes)
        {
            if (day > question.Date && FeeRules.Decide(Case(item, question, channel, day)) is var verdict && !verdict.DecidesLike(current))
            {
                return new FeeChange(day, verdict.Row, verdict.Status);
            }
        }

        return null;
    }

    /// <summary>What decided before the asked day.</summary>
    private FeeRow? Previous(FeeItem item, FeeQuestion question, FeeChannel channel, FeeVerdict current)
    {
        for (var at = item.Changes.Count - 1; at >= 0; at--)
        {
            if (item.Changes[at] <= question.Date && FeeRules.Decide(Case(item, question, channel, item.Changes[at].AddDays(-1))) is var verdict && !verdict.DecidesLike(current))
            {
                return verdict.Row;
            }
        }

        return null;
    }

    /// <summary>No row of any time and place is for this channel, and the other one has what holds now.</summary>
    private bool IsOpenByOther(FeeItem item, FeeQuestion question, FeeChannel channel) =>
        item.Rows.TrueForAll(row => row.Channel != channel && row.Channel != FeeChannel.Any)
        && FeeRules.HasRows(Case(item, question, channel == FeeChannel.Online ? FeeChannel.InPerson : FeeChannel.Online, question.Date));

    private FeeCase Case(FeeItem item, FeeQuestion question, FeeChannel channel, DateOnly day) =>
        new(item.Rows, question, channel, day, _places);
}
