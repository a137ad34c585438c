using Assistant.Knowledge.Fees;

namespace Assistant.Bot.Answers.Composing;

/// <summary>
/// What one of several cases costs, in a few words: its principal item by channel, and until when that holds; "do tỉnh quy định" or "chưa chắc"
/// where no amount may be told. A part of what is due is told as a part, and never as nothing: what is free of it may be a side item. Who asks for exemptions is told them too: a price alone would be no answer.
/// </summary>
internal static class FeeCaseText
{
    /// <param name="draft">Gets the evidence and the sources.</param>
    /// <param name="quote">What the case costs.</param>
    /// <param name="asksWhoIsExempt">It is asked who pays less, not only how much it is.</param>
    public static CaseText Of(AnswerDraft draft, FeeQuote quote, bool asksWhoIsExempt)
    {
        draft.Evidence.Day(quote.Question.Date).Text(quote.Procedure.Title);
        var told = ToldFees.Of(draft.Evidence, quote);
        if (quote.Procedure.Abolished is not null)
        {
            return new CaseText("hiện không còn thực hiện", IsKnown: true, Cheaper: null);
        }

        var exempt = quote.Exempt.Concat(asksWhoIsExempt ? FeeCaveats.Exemptions(quote, withFigures: told.Count > 0) : []).Take(MostExempt).ToList();
        draft.Evidence.Texts(exempt.SelectMany(exemption => (string[])[exemption.Who, exemption.Level]));
        var free = string.Concat(exempt.Select(exemption => $"{VietnameseFormat.InSentence(exemption.Who)}: **{exemption.Level}**; "));
        if (told.Count == 0)
        {
            return new CaseText(
                free + (quote.Lines.Any(line => line.Status == FeeStatus.SetLocally)
                    ? quote.Question.Place is { } place ? $"em chưa có mức của {VietnameseFormat.PlaceName(place)}" : "do từng tỉnh, thành phố quy định"
                    : "em chưa có mức chắc chắn"),
                IsKnown: exempt.Count > 0,
                Cheaper: null);
        }

        if (FeeBesideText.Short(draft, quote) is { } due)
        {
            return new CaseText($"{free}{due}, chưa kể khoản khác", IsKnown: true, Cheaper: null);
        }

        var isPart = quote.Lines.SelectMany(FeeLineText.Unfold).Any(line => !FeeLineText.IsTold(line) && line.Status == FeeStatus.Unverified);
        var isLocal = quote.Lines.Any(line => line.Status == FeeStatus.SetLocally);
        if (isPart && IsNothing(told[0].Row!))
        {
            return new CaseText($"{free}có nhiều khoản, anh/chị chọn để em nói rõ", IsKnown: exempt.Count > 0, Cheaper: null);
        }

        // Beside items whose level is not known, none of the others is the principal one.
        var principal = isPart ? told : told.FindAll(line => line.Item == told[0].Item);
        draft.Cite(principal.SelectMany(line => line.Row!.Sources.Take(1)));
        var concessions = principal.SelectMany(line => line.Concessions).Select(FeeLineText.Concession).Distinct(StringComparer.Ordinal).ToList();
        return new CaseText(
            free + Prices(principal, quote.Question.Date) + (isPart ? ", chưa kể khoản em chưa có mức chắc chắn" : isLocal ? ", khoản khác do tỉnh quy định" : told.Count > principal.Count ? ", tùy việc có thể thêm khoản khác" : ""),
            IsKnown: true,
            concessions is [var only] ? only : null);
    }

    private const int MostExempt = 2;

    private static bool IsNothing(FeeRow row) => row.AmountVnd == 0 || FeeLineText.IsNothing(row);

    // An amount that ends soon is told with its last day.
    private static string Prices(List<FeeLine> lines, DateOnly asOf) => lines switch
    {
        [var one] => FeeLineText.Price(one.Row!) + (Details(one, asOf) is { Length: > 0 } details ? $" ({details})" : ""),
        [var one, var other] when one.Channel != other.Channel => FeeLineText.ByChannel(one, other, ""),
        _ => FeeTelling.Range(lines),
    };

    private static string Details(FeeLine line, DateOnly asOf) => string.Join("; ", new[]
    {
        line.Channel == FeeChannel.Any ? null : VietnameseFormat.Channel(line.Channel),
        line.Row!.Validity.To is null ? null : FeeLineText.Until(line.Row, asOf),
    }.OfType<string>());
}
