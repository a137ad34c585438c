using Assistant.Knowledge.Fees;

namespace Assistant.Bot.Answers.Composing;

/// <summary>What one of several cases costs, in a few words: its principal item by channel; "do tỉnh quy định" or "chưa chắc" where no amount may be told.</summary>
internal static class FeeCaseText
{
    public static CaseText Of(AnswerDraft draft, FeeQuote quote)
    {
        draft.Evidence.Day(quote.Question.Date).Text(quote.Procedure.Title);
        var told = ToldFees.Of(draft.Evidence, quote);
        if (quote.Procedure.Abolished is not null)
        {
            return new CaseText("hiện không còn thực hiện", IsKnown: true, Cheaper: null);
        }

        if (told.Count == 0)
        {
            return new CaseText(
                quote.Lines.Any(line => line.Status == FeeStatus.SetLocally)
                    ? quote.Question.Place is { } place ? $"em chưa có mức của {VietnameseFormat.PlaceName(place)}" : "do từng tỉnh, thành phố quy định"
                    : "em chưa có mức chắc chắn",
                IsKnown: false,
                Cheaper: null);
        }

        var principal = told.FindAll(line => line.Item == told[0].Item);
        draft.Cite(principal.SelectMany(line => line.Row!.Sources.Take(1)));
        var concessions = principal.SelectMany(line => line.Concessions).Select(FeeLineText.Concession).Distinct(StringComparer.Ordinal).ToList();
        return new CaseText(
            Prices(principal) + (told.Count > principal.Count ? ", tùy việc có thể thêm khoản khác" : ""),
            IsKnown: true,
            concessions is [var only] ? only : null);
    }

    private static string Prices(List<FeeLine> lines) => lines switch
    {
        [var one] => FeeLineText.Price(one.Row!) + (one.Channel == FeeChannel.Any ? "" : $" ({VietnameseFormat.Channel(one.Channel)})"),
        [var one, var other] when one.Channel != other.Channel => FeeLineText.ByChannel(one, other, ""),
        _ => FeeTelling.Range(lines),
    };
}
