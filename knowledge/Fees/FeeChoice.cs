namespace Assistant.Knowledge.Fees;

/// <summary>Chooses among rows of the same reach and channel that hold for everybody.</summary>
internal static class FeeChoice
{
    /// <summary>The verdict of these rows; null when none of them can decide.</summary>
    public static FeeVerdict? Among(IReadOnlyList<FeeRow> rows, FeeCase fee)
    {
        if (rows.Count == 0)
            return null;
        if (rows is [{ AreaClass: null } only])
            return FeeCase.CanDecide(only) ? FeeVerdict.By(only) : null;
        var (sure, open) = ByArea(rows, fee);
        var deciding = sure.Where(FeeCase.CanDecide).ToList();
        if (deciding.Count > 0 && Cost(deciding).Distinct().Count() > 1 && deciding.DistinctBy(row => row.Variant).Count() > 1)
            return Depends(deciding);
        if (deciding.Count > 0)
            return FeeVerdict.By(Cheapest(deciding));
        var alternatives = open.Where(FeeCase.CanDecide).ToList();
        return alternatives.Count > 0 ? Depends(alternatives) : null;
    }

    /// <summary>The most favourable row; among equals the one that began last.</summary>
    public static FeeRow Cheapest(IEnumerable<FeeRow> rows) => rows
        .OrderBy(row => row.AmountVnd ?? long.MaxValue)
        .ThenByDescending(row => row.Validity.From ?? DateOnly.MinValue)
        .ThenBy(row => row.Id, StringComparer.Ordinal)
        .First();

    private static FeeVerdict Depends(IReadOnlyList<FeeRow> alternatives) =>
        new(FeeStatus.Depends, null) { Alternatives = alternatives };

    private static IEnumerable<(long?, string?)> Cost(IEnumerable<FeeRow> rows) => rows.Select(row => (row.AmountVnd, row.Rate));

    /// <summary>
    /// Rows that surely hold where the person is, and rows that may. Without a place, or in a province of which a part
    /// only is in a class ("thành phố, thị xã thuộc tỉnh"), more than one class may hold.
    /// </summary>
    private static (IReadOnlyList<FeeRow> Sure, IReadOnlyList<FeeRow> Open) ByArea(IReadOnlyList<FeeRow> rows, FeeCase fee)
    {
        var plain = rows.Where(row => row.AreaClass is null).ToList();
        var classed = rows.Where(row => row.AreaClass is not null).ToList();
        if (classed.Count == 0)
            return (plain, []);
        if (fee.Place.Serving is null)
            return classed.DistinctBy(row => row.AreaClass).Count() == 1 && classed[0].AreaElsewhere ? (rows, []) : (plain, classed);
        var inside = classed.Where(fee.IsInArea).ToList();
        if (inside.Count > 0)
            return ([.. plain, .. inside], []);
        var rest = classed.Where(row => row.AreaElsewhere || row.AreaPlaceIds.Count == 0).ToList();
        var only = rest.DistinctBy(row => row.AreaClass).Count() == 1 && rest[0].AreaElsewhere;
        return only ? ([.. plain, .. rest], []) : (plain, rest);
    }
}
