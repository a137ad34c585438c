using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Handouts;

/// <summary>What a printed sheet says where no amount may be stated: never a guess, always why.</summary>
internal static class HandoutFeeGaps
{
    private const int MostRelated = 3;

    /// <param name="quote">The quote as it was asked.</param>
    /// <param name="told">Its lines with a figure.</param>
    /// <param name="open">The others.</param>
    /// <param name="places">For the names of places with a figure of their own.</param>
    public static IEnumerable<string> Of(FeeQuote quote, IReadOnlyList<FeeLine> told, IReadOnlyList<FeeLine> open, PlaceDirectory places)
    {
        if (quote.Lines.Count == 0)
        {
            return ["Chưa có dữ liệu về phí, lệ phí của thủ tục này."];
        }

        return told.Count > 0
            ? open.Where(line => line.Status != FeeStatus.NoData).Select(line => Open(line, quote.Question)).Distinct()
            : Whole(quote, places);
    }

    private static IEnumerable<string> Whole(FeeQuote quote, PlaceDirectory places)
    {
        var question = quote.Question;
        var statuses = quote.Lines.Select(line => line.Status).ToHashSet();
        var on = question.Date == question.Today ? "" : $" vào ngày {VietnameseFormat.Day(question.Date)}";
        if (statuses.Contains(FeeStatus.SetLocally))
        {
            yield return question.Place is { } place
                ? $"Mức thu do tỉnh, thành phố quy định; chưa có mức của {VietnameseFormat.PlaceName(place)}{on}, nên tờ này không ghi số."
                : "Mức thu do từng tỉnh, thành phố quy định.";
            foreach (var known in FeeGapText.KnownPlaces(quote, places))
            {
                yield return AnswerRenderer.Plain(known);
            }
        }
        else if (statuses.Contains(FeeStatus.NotThisChannel))
        {
            yield return $"Chưa thấy mức thu khi {VietnameseFormat.Channel(question.Channel)}{on}; khoản này chỉ có mức cho hình thức nộp khác.";
        }
        else
        {
            yield return $"Chưa có dữ liệu chắc chắn về mức thu{on}, nên tờ này không ghi số.";
        }

        foreach (var row in quote.Lines.SelectMany(line => line.Related).DistinctBy(row => (row.Variant ?? row.Item, row.AmountVnd, row.Rate)).Take(MostRelated))
        {
            yield return AnswerRenderer.Plain(FeeGapText.Related(row));
        }
    }

    private static string Open(FeeLine line, FeeQuestion question)
    {
        var channel = line.Channel == FeeChannel.Any ? "" : $" khi {VietnameseFormat.Channel(line.Channel)}";
        return line.Status switch
        {
            FeeStatus.SetLocally => question.Place is { } place
                ? $"{line.Item}{channel}: do tỉnh, thành phố quy định, chưa có mức của {VietnameseFormat.PlaceName(place)}."
                : $"{line.Item}{channel}: do từng tỉnh, thành phố quy định.",
            FeeStatus.NotThisChannel => $"{line.Item}: chưa thấy mức cho hình thức nộp này.",
            _ => $"{line.Item}{channel}: chưa có mức kiểm chứng được.",
        };
    }
}
