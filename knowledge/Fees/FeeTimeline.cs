namespace Assistant.Knowledge.Fees;

/// <summary>What decided before the asked day, and what decides next.</summary>
internal sealed class FeeTimeline(IReadOnlyList<FeeRow> itemRows, Func<DateOnly, FeeVerdict> verdictOn)
{
    private readonly IReadOnlyList<DateOnly> _changes = FeeDays.Changes(itemRows);

    public FeeChange? Next(DateOnly asked, FeeVerdict current)
    {
        foreach (var day in _changes.Where(day => day > asked))
        {
            var verdict = verdictOn(day);
            if (!verdict.DecidesLike(current))
                return new FeeChange(day, verdict.Row, verdict.Status);
        }

        return null;
    }

    public FeeRow? Previous(DateOnly asked, FeeVerdict current)
    {
        foreach (var day in _changes.Where(day => day <= asked).Reverse())
        {
            var verdict = verdictOn(day.AddDays(-1));
            if (!verdict.DecidesLike(current))
                return verdict.Row;
        }

        return null;
    }
}
