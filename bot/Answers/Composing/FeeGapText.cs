using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Policies;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Composing;

/// <summary>What is said when no amount may be stated: set by the province, not verified, not collected, not by this channel.</summary>
internal static class FeeGapText
{
    /// <summary>In front of the fee of the procedure itself, behind what else is due.</summary>
    public const string OwnFee = "Còn lệ phí của thủ tục: ";

    public static void Tell(AnswerDraft draft, FeeQuote quote, PlaceDirectory places)
    {
        var question = quote.Question;
        var title = VietnameseFormat.InSentence(ProcedureSuggestions.ShortName(quote.Procedure));
        // "Lệ phí khai sinh quá hạn": of several items, the one that is meant is named.
        var name = quote.IsNarrowed && quote.Lines.Select(line => line.Item).Distinct().Take(2).ToList() is [var item] ? VietnameseFormat.InSentence(item) : $"mức thu {title}";
        var statuses = quote.Lines.Select(line => line.Status).ToHashSet();
        var on = question.Date == question.Today ? "" : $" vào ngày {VietnameseFormat.Day(question.Date)}";
        var lead = quote.ExemptsPart ? "Khoản khác: " : quote.Exempt.Count > 0 ? "Người khác: " : FeeBesideText.Leads(quote) ? OwnFee : "Dạ, ";
        draft.Outcome = statuses.Contains(FeeStatus.SetLocally) ? "partial" : "no_data";
        if (statuses.Contains(FeeStatus.SetLocally))
        {
            draft.Line(question.Place is { } place
                ? $"{lead}{name} do tỉnh, thành phố quy định; em **chưa có mức của {VietnameseFormat.PlaceName(place)}**{on} nên không đoán số."
                : $"{lead}{name} **do từng tỉnh, thành phố quy định**, anh/chị cho em biết nơi làm nhé.");
            TellKnownPlaces(draft, quote, places);
            TellWaivers(draft, quote);
        }
        else if (statuses.Contains(FeeStatus.NotThisChannel))
        {
            draft.Line($"{lead}em chưa thấy mức thu {title} khi {VietnameseFormat.Channel(question.Channel)}{on}; khoản này chỉ có mức cho hình thức nộp khác.");
        }
        else
        {
            draft.Line($"{lead}em **chưa có dữ liệu chắc chắn** về {(quote.Lines.Count > 0 && quote.Lines.All(line => line.Row is { IsBenefit: true } || line.Related.Any(row => row.IsBenefit)) ? "mức tiền được nhận khi" : "mức thu")} {title}{on} nên không đoán số.");
        }

        foreach (var row in quote.Lines.SelectMany(line => line.Related).DistinctBy(row => (row.Variant ?? row.Item, row.AmountVnd, row.Rate)).Take(3))
        {
            draft.Bullet(Related(row));
        }

        draft.Line($"Anh/chị hỏi giúp em nơi tiếp nhận: {quote.Procedure.Agency}.");
        draft.Evidence.Text(quote.Procedure.Agency);
    }

    /// <summary>The record tells what the procedure costs, and something else was asked for.</summary>
    public static void TellMissing(AnswerDraft draft, FeeQuote quote, FeeMoney missing)
    {
        var what = missing switch
        {
            FeeMoney.Received => "mức tiền được nhận",
            FeeMoney.Tax => "mức thuế phải nộp",
            _ => "tỷ lệ phần trăm phải nộp",
        };
        draft.Outcome = "no_data";
        draft.Line($"Dạ, em **chưa có {what}** trong bản ghi {VietnameseFormat.InSentence(ProcedureSuggestions.ShortName(quote.Procedure))} nên không đoán số.");
        draft.Line($"Anh/chị hỏi giúp em nơi giải quyết: {quote.Procedure.Agency}.");
        draft.Evidence.Text(quote.Procedure.Agency);
    }

    /// <summary>Items of a told quote that have no figure of their own.</summary>
    public static void TellOpenLines(AnswerDraft draft, IReadOnlyList<FeeLine> open, FeeQuestion question)
    {
        foreach (var line in open.Where(line => line.Status != FeeStatus.NoData).DistinctBy(line => (line.Item, line.Status)).Take(3))
        {
            var channel = line.Channel == FeeChannel.Any ? "" : $" khi {VietnameseFormat.Channel(line.Channel)}";
            draft.Bullet(line.Status switch
            {
                FeeStatus.SetLocally => question.Place is { } place
                    ? $"{line.Item}{channel}: do tỉnh quy định, em chưa có mức của {VietnameseFormat.PlaceName(place)}."
                    : $"{line.Item}{channel}: do từng tỉnh, thành phố quy định.",
                FeeStatus.NotThisChannel => $"{line.Item}: chưa thấy mức cho hình thức này.",
                _ => $"{line.Item}{channel}: chưa có mức kiểm chứng được.",
            });
        }
    }

    /// <summary>A row that may be mentioned, never stated: unverified, or of an old unit of the place.</summary>
    public static string Related(FeeRow row)
    {
        var price = FeeLineText.Price(row)?.Replace("**", "", StringComparison.Ordinal);
        if (row.Confidence == Confidence.Unverified)
        {
            return price is null
                ? $"{row.Variant ?? row.Item}: chưa có mức kiểm chứng được."
                : $"{row.Variant ?? row.Item}: có nơi ghi {price}, **chưa kiểm chứng**, anh/chị đừng coi là mức chính thức.";
        }

        return price is null
            ? $"{row.Variant ?? row.Item}: do địa phương quy định."
            : $"Tham khảo: {VietnameseFormat.InSentence(row.Variant ?? row.Item)} {price} {VietnameseFormat.Channel(row.Channel)} ({row.LegalBasis}); {VietnameseFormat.InSentence(row.Note ?? "chỉ áp dụng cho địa bàn cũ")}";
    }

    /// <summary>Amounts of places that are known, when the question names none: "Hà Nội: **0 đồng**/việc nộp trực tuyến".</summary>
    public static IEnumerable<string> KnownPlaces(FeeQuote quote, PlaceDirectory places) =>
        KnownRows(quote).Select(row => $"{NameOf(row, places)}: {FeeLineText.Price(row)} {VietnameseFormat.Channel(row.Channel)}");

    public static string Waiver(Waiver waiver) =>
        $"Nộp trực tuyến có thể được miễn, giảm theo chính sách của địa phương: {WaiverComposer.Tell(waiver)}";

    // That a province waives fees filed online is known more often than how high they are.
    private static void TellWaivers(AnswerDraft draft, FeeQuote quote)
    {
        foreach (var waiver in quote.Waivers)
        {
            WaiverComposer.Evident(draft.Evidence, waiver);
            draft.Bullet(Waiver(waiver));
            draft.Cite(waiver.Sources.Take(1));
        }
    }

    private static void TellKnownPlaces(AnswerDraft draft, FeeQuote quote, PlaceDirectory places)
    {
        foreach (var known in KnownPlaces(quote, places))
        {
            draft.Bullet(known);
        }

        if (quote.Question.Place is null)
        {
            draft.Cite(KnownRows(quote).SelectMany(row => row.Sources.Take(1)));
        }
    }

    private static IEnumerable<FeeRow> KnownRows(FeeQuote quote) => quote.Lines.SelectMany(line => line.Alternatives)
        .Where(row => row.Confidence != Confidence.Unverified && FeeLineText.Price(row) is not null)
        .DistinctBy(row => (row.PlaceId, row.Channel, row.AmountVnd)).Take(6);

    private static string NameOf(FeeRow row, PlaceDirectory places) =>
        row.PlaceId is { } id && places.Find(id) is { } place ? place.Name : "Nơi khác";
}
