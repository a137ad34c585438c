namespace Assistant.Knowledge.Fees;

/// <summary>Makes one line of two channels when the same rows decide for both, now and next.</summary>
internal static class FeeLineMerger
{
    public static FeeLine? TryMerge(FeeLine online, FeeLine inPerson)
    {
        var same = online.Status == inPerson.Status
            && online.Row?.Id == inPerson.Row?.Id
            && SameRows(online.Alternatives, inPerson.Alternatives)
            && online.Next?.From == inPerson.Next?.From
            && online.Next?.Row?.Id == inPerson.Next?.Row?.Id;
        if (!same)
            return null;
        return online with
        {
            Channel = FeeChannel.Any,
            Concessions = Union(online.Concessions, inPerson.Concessions),
            Related = Union(online.Related, inPerson.Related),
            Previous = online.Previous?.Id == inPerson.Previous?.Id ? online.Previous : null,
        };
    }

    private static bool SameRows(IReadOnlyList<FeeRow> first, IReadOnlyList<FeeRow> second) =>
        first.Select(row => row.Id).SequenceEqual(second.Select(row => row.Id));

    private static IReadOnlyList<FeeRow> Union(IReadOnlyList<FeeRow> first, IReadOnlyList<FeeRow> second) =>
        [.. first.Concat(second).DistinctBy(row => row.Id)];
}
