using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Handouts;

/// <summary>
/// A fee quote in the words of a printed sheet. It tells the same lines as the chat's answer, by the same rules, all of
/// them: paper cannot be asked further.
/// </summary>
internal static class HandoutFees
{
    private const int MostNamed = 3;

    public static HandoutFee Of(FeeQuote quote, PlaceDirectory places)
    {
        var lines = quote.Lines.SelectMany(FeeLineText.Unfold).ToList();
        var told = lines.FindAll(FeeLineText.IsTold);
        var gaps = HandoutFeeGaps.Of(quote, told, [.. lines.Except(told)], places).ToList();
        return new HandoutFee
        {
            Items = [.. told.GroupBy(FeeLineText.Name).Select(item => new HandoutFeeItem(item.Key, [.. item.Select(line => Price(line, quote.Question))]))],
            Gaps = gaps,
            LeavesBlank = told.Count == 0 && quote.Lines.Any(line => line.Status != FeeStatus.NotThisChannel),
            Reductions = [.. Concessions(lines).Concat(Exemptions(quote, told.Count > 0)).Concat(told.Count > 0 ? [] : quote.Waivers.Select(FeeGapText.Waiver)).Distinct()],
            Changes = [.. Changes(told)],
            Cautions = [.. Cautions(quote, told, places).Distinct()],
        };
    }

    private static HandoutPrice Price(FeeLine line, FeeQuestion question)
    {
        var row = line.Row!;
        var until = FeeLineText.Until(row, question.Date);
        return new HandoutPrice(
            Plain(FeeLineText.Price(row)!),
            line.Channel == FeeChannel.Any ? "trực tuyến hay trực tiếp như nhau" : VietnameseFormat.Channel(line.Channel),
            until ?? "chưa rõ ngày bắt đầu, kết thúc",
            row.LegalBasis,
            row.IsBenefit,
            until is not null && row.Confidence == Confidence.OneSource && row.Disputed is null);
    }

    // Also where the general amount is not known: who is exempt need not know it.
    private static IEnumerable<string> Concessions(List<FeeLine> lines)
    {
        var severalItems = lines.Select(line => line.Item).Distinct().Count() > 1;
        foreach (var same in lines.SelectMany(line => line.Concessions.Select(row => (Line: line, Row: row))).DistinctBy(pair => (pair.Line.Item, pair.Row.Id)).GroupBy(pair => Plain(FeeLineText.Concession(pair.Row))))
        {
            var names = same.Select(pair => pair.Line.Item).Distinct().ToList();
            yield return severalItems ? $"{Named(names)}: {same.Key}" : Capital(same.Key);
        }

        foreach (var condition in lines.SelectMany(line => line.Concessions).Where(row => row.Audience != Audience.Everyone).Select(row => row.Condition).OfType<string>().Distinct())
        {
            yield return $"Điều kiện giảm: {VietnameseFormat.InSentence(condition).TrimEnd('.')}.";
        }
    }

    private static IEnumerable<string> Exemptions(FeeQuote quote, bool withFigures) =>
        FeeCaveats.Exemptions(quote, withFigures).Select(exemption => $"{exemption.Who}: {exemption.Level} ({exemption.LegalBasis}).");

    // One sentence for all the items that change alike.
    private static IEnumerable<string> Changes(List<FeeLine> told)
    {
        var changes = told.Where(line => line.Next is not null).GroupBy(line => Change(line.Next!, line.Row)).ToList();
        foreach (var change in changes)
        {
            var names = change.Select(FeeLineText.Name).Distinct().ToList();
            var forAll = names.Count == told.Select(FeeLineText.Name).Distinct().Count();
            yield return forAll ? change.Key : $"{Named(names)}: {VietnameseFormat.InSentence(change.Key)}";
        }
    }

    private static string Change(FeeChange change, FeeRow? current) =>
        change.Status != FeeStatus.Depends && (change.Row is not { } row || FeeLineText.Price(row) is null)
            ? $"Sau ngày {VietnameseFormat.Day(change.From.AddDays(-1))} chưa có dữ liệu về mức thu mới."
            : Plain(FeeLineText.Change(change, current));

    private static IEnumerable<string> Cautions(FeeQuote quote, List<FeeLine> told, PlaceDirectory places)
    {
        if (told.Exists(line => FeeLineText.Until(line.Row!, quote.Question.Date) is null))
        {
            yield return "Mức chưa rõ ngày: hỏi lại nơi nộp trước khi đóng tiền.";
        }

        if (told.Exists(line => line.Row is { Confidence: Confidence.OneSource, Disputed: null } row && FeeLineText.Until(row, quote.Question.Date) is not null))
        {
            yield return "Mức mới thấy ở một nguồn: hỏi lại nơi nộp trước khi đóng tiền.";
        }

        foreach (var disputed in told.Select(line => line.Row!.Disputed).OfType<DisputedAmount>().Distinct())
        {
            yield return $"Có nơi vẫn ghi {VietnameseFormat.Money(disputed.AmountVnd)}; tờ này theo văn bản mới hơn, nên hỏi lại nơi nộp.";
        }

        foreach (var row in told.SelectMany(line => line.Related).DistinctBy(row => row.Id))
        {
            yield return Plain(FeeGapText.Related(row));
        }

        if (FeeCaveats.Conflict(quote, told, places) is { } conflict)
        {
            yield return conflict.Confidence == Confidence.Unverified
                ? $"Chưa rõ: {VietnameseFormat.InSentence(conflict.Question)}; nên hỏi lại nơi nộp."
                : $"Có thông báo nói khác nhau ({VietnameseFormat.InSentence(conflict.Question)}). Tờ này theo: {VietnameseFormat.InSentence(conflict.Conclusion)}; {VietnameseFormat.InSentence(conflict.Reason).TrimEnd('.')}.";
        }
    }

    private static string Named(List<string> names) =>
        names.Count > MostNamed ? $"{string.Join("; ", names.Take(MostNamed))} và khoản khác" : string.Join("; ", names);

    private static string Plain(string markdown) => AnswerRenderer.Plain(markdown);

    private static string Capital(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
