using Assistant.Knowledge.Fees;

namespace Assistant.Bot.Skills;

/// <summary>
/// What is asked for is not always the fee of the procedure. Where no row holds it, the nothing that declaring or applying costs is no
/// answer: "phí thủ tục 0 đồng" says neither the tax nor what is paid out.
/// </summary>
internal static class OtherMoney
{
    /// <summary>The person receives it, whether verified or not.</summary>
    public static bool IsReceived(FeeLine line) => line.Row is { IsBenefit: true } || line.Related.Any(row => row.IsBenefit);

    /// <summary>Of the items that are left, those that are a share; of all that may be meant where none of these is one.</summary>
    /// <param name="chosen">As the wording chose.</param>
    /// <param name="possible">Before the wording chose.</param>
    public static IReadOnlyList<FeeLine> Rates(IReadOnlyList<FeeLine> chosen, IReadOnlyList<FeeLine> possible) =>
        chosen.Where(IsRate).ToList() is { Count: > 0 } own ? own : possible.Where(IsRate).ToList() is { Count: > 0 } rates ? rates : chosen;

    /// <summary>What was asked for and stands in none of the lines; null: they answer.</summary>
    public static FeeMoney? Missing(IReadOnlyList<FeeLine> lines, IReadOnlyList<FeeMoney> wanted) =>
        wanted.Contains(FeeMoney.Received) ? FeeMoney.Received
        : wanted.Count > 0 && lines.All(line => line.Row is not { IsHandling: false } && line.Alternatives.Count == 0) ? wanted.Contains(FeeMoney.Tax) ? FeeMoney.Tax : FeeMoney.Rate
        : null;

    private static bool IsRate(FeeLine line) => IsRate(line.Row) || line.Alternatives.Any(IsRate);

    private static bool IsRate(FeeRow? row) => row is { IsBenefit: false, Rate: { } rate } && rate.Contains('%', StringComparison.Ordinal) && row.AmountVnd is null;
}
