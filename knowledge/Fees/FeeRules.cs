using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Fees;

/// <summary>
/// Which row decides: the place before the nation before "other places", the exact channel before any, conditions only
/// for those who meet them, the most favourable of what applies; what is unverified or unknown never as an amount.
/// </summary>
internal static class FeeRules
{
    private static readonly FeeReach[] NearestFirst = [FeeReach.Asked, FeeReach.Nationwide, FeeReach.OtherPlaces];

    /// <summary>Whether a row for everybody, or <paramref name="evenForSome"/> for some people only, holds by this channel.</summary>
    public static bool HasRows(FeeCase fee, bool evenForSome = false) =>
        fee.General(FeeReach.Asked).Count > 0 || fee.General(FeeReach.Nationwide).Count > 0 || fee.General(FeeReach.OtherPlaces).Count > 0 || (evenForSome && fee.Special.Count > 0);

    public static FeeVerdict Decide(FeeCase fee)
    {
        var general = new List<FeeRow>();
        FeeVerdict? verdict = null;
        foreach (var reach in NearestFirst)
        {
            general.AddRange(fee.General(reach));
            verdict ??= FeeChoice.Among(fee.General(reach), fee);
        }

        verdict ??= WithoutAmount(fee, general);
        verdict = verdict with { Related = Related(fee, general, verdict) };
        return WithConcessions(fee, verdict);
    }

    private static FeeVerdict WithoutAmount(FeeCase fee, List<FeeRow> general)
    {
        // A row without a value says "set by the province"; unverified and nationwide it says only that nobody looked it up.
        var local = general.FindAll(row => !FeeCase.HasValue(row) && (row.Confidence != Confidence.Unverified || row.Scope != FeeScope.Nationwide));
        var ofPlaces = fee.OfPlaces();
        if (local.Count > 0)
            return new FeeVerdict(FeeStatus.SetLocally, local[0]) { Alternatives = ofPlaces };
        if (general.Count > 0)
            return new FeeVerdict(FeeStatus.Unverified, null);
        return ofPlaces.Count > 0 ? new FeeVerdict(FeeStatus.SetLocally, null) { Alternatives = ofPlaces } : FeeVerdict.NoData;
    }

    private static readonly List<FeeRow> None = [];

    private static List<FeeRow> Related(FeeCase fee, List<FeeRow> general, FeeVerdict verdict)
    {
        var undecided = verdict.Status is FeeStatus.Unverified or FeeStatus.SetLocally;
        List<FeeRow>? related = null;
        foreach (var row in fee.OfOldPart)
        {
            Add(row);
        }

        foreach (var row in general)
        {
            if (undecided ? row.Confidence == Confidence.Unverified : row.Scope == FeeScope.Place && !FeeCase.CanDecide(row))
            {
                Add(row);
            }
        }

        foreach (var row in fee.Special)
        {
            if (row.Confidence == Confidence.Unverified && fee.Audiences.Contains(row.Audience))
            {
                Add(row);
            }
        }

        return related ?? None;

        void Add(FeeRow row)
        {
            if (row.Id != verdict.Row?.Id)
            {
                (related ??= []).Add(row);
            }
        }
    }

    private static FeeVerdict WithConcessions(FeeCase fee, FeeVerdict verdict)
    {
        if (fee.Special.Count == 0)
        {
            return verdict;
        }

        var special = fee.Special.Where(FeeCase.CanDecide).ToList();
        var met = special.FindAll(row => fee.Audiences.Contains(row.Audience) && IsCheaper(row, verdict));
        if (met.Count > 0)
            verdict = FeeVerdict.By(FeeChoice.Cheapest(met)) with { Related = verdict.Related };
        return verdict with { Concessions = [.. special.Where(row => row.Id != verdict.Row?.Id && (row.AmountVnd is null || IsCheaper(row, verdict)))] };
    }

    /// <summary>A reduction in words ("giảm 10%") is never cheaper by itself; nought is cheaper than any rate.</summary>
    private static bool IsCheaper(FeeRow row, FeeVerdict than) => than.Status switch
    {
        _ when row.AmountVnd is null => false,
        FeeStatus.Amount => row.AmountVnd < than.Row!.AmountVnd,
        FeeStatus.Rate => row.AmountVnd == 0,
        FeeStatus.Depends => than.Alternatives.All(other => other.AmountVnd is null ? row.AmountVnd == 0 : row.AmountVnd < other.AmountVnd),
        _ => true,
    };
}
