using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Composing;

/// <summary>The text of a fee answer when at least one item has a figure: the principal item first, the others after it.</summary>
internal static class FeeTelling
{
    /// <summary>More items than this are cut in text; the rest is one question away.</summary>
    private const int MaxItems = 6;

    /// <summary>Changes of fees are published weeks ahead; what is known today says less about days further on.</summary>
    private const int KnownAheadDays = 30;

    public static void Tell(AnswerDraft draft, FeeQuote quote, List<FeeLine> told, List<FeeLine> open)
    {
        var title = VietnameseFormat.InSentence(ProcedureSuggestions.ShortName(quote.Procedure));
        var past = quote.Question.Date == quote.Question.Today ? "" : $"vào ngày {VietnameseFormat.Day(quote.Question.Date)}, ";
        var principal = told.Where(line => line.Item == told[0].Item).ToList();
        var others = told.Except(principal).ToList();
        var mostlyOpen = open.Select(line => line.Item).Distinct().Count() > told.Select(line => line.Item).Distinct().Count();
        var lead = quote.ExemptsPart ? "Khoản khác: " : quote.Exempt.Count > 0 ? "Người khác: " : quote.Totals.Count > 0 || quote.ComparesChannels ? "Mức thu: " : FeeBesideText.Leads(quote) ? FeeGapText.OwnFee : "Dạ, ";
        draft.Outcome = open.Count > 0 ? "partial" : draft.Outcome;
        var areKinds = others.Count > 0 && (quote.ApartBy is not null || AreKinds(told));
        if (mostlyOpen)
        {
            draft.Line($"{lead}{past}{title} có nhiều khoản, em mới chắc chắn được:");
            TellList(draft, told, quote);
        }
        else if (!areKinds)
        {
            TellPrincipal(draft, principal, lead + past, quote);
            if (others.Count > 0)
            {
                draft.Line("Khoản khác, nếu có:");
                TellList(draft, others, quote);
            }
        }
        else
        {
            draft.Line(quote.ApartBy is { } apart && !AreKinds(told) ? $"{lead}{past}mức thu {title} **tùy {apart}**, anh/chị xem đúng loại của mình nhé:" : $"{lead}{past}chi phí {title} {Range(told)}:");
            TellList(draft, told, quote);
        }

        TellConditions(draft, mostlyOpen || areKinds ? told : principal);
        FeeGapText.TellOpenLines(draft, open, quote.Question);
        TellDoubts(draft, told, quote);
        draft.Line($"Thủ tục: {title}{(quote.Procedure.Code is { } code ? $" (mã {code})" : "")}.");
        draft.Line($"Căn cứ: {string.Join("; ", told.Select(line => line.Row!.LegalBasis).Distinct().Take(3))}.");
    }

    // "Cấp lần đầu kèm biển: ô tô", "…: mô tô", or one item in several variants: kinds of one thing, none of them the principal.
    private static bool AreKinds(List<FeeLine> told)
    {
        var colon = told[0].Item.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && told.TrueForAll(line => line.Item.StartsWith(told[0].Item[..colon], StringComparison.Ordinal));
    }

    private static void TellPrincipal(AnswerDraft draft, List<FeeLine> lines, string lead, FeeQuote quote)
    {
        if (lines.Count == 1)
        {
            var line = lines[0];
            string[] details =
            [
                .. line.Row!.IsBenefit ? Array.Empty<string>() : [line.Channel == FeeChannel.Any ? "trực tuyến hay trực tiếp như nhau" : VietnameseFormat.Channel(line.Channel)],
                .. FeeLineText.Until(line.Row!, quote.Question.Date) is { } until ? new[] { until } : [],
            ];
            draft.Line($"{lead}{VietnameseFormat.InSentence(FeeLineText.Name(line))} {For(line)}là {FeeLineText.Price(line.Row!)}{(details.Length > 0 ? $" ({string.Join("; ", details)})" : "")}.");
            if (line.Row is { IsBenefit: true, Note: { } note })
            {
                // How long it is paid stands there.
                draft.Line($"Lưu ý: {VietnameseFormat.InSentence(note).TrimEnd('.')}.");
            }
        }
        else if (lines.Count == 2 && lines[0].Channel != lines[1].Channel)
        {
            draft.Line($"{lead}{VietnameseFormat.InSentence(lines[0].Item)} {For(lines[0])}là {FeeLineText.ByChannel(lines[0], lines[1], " nếu")}.");
            var days = lines.Select(line => FeeLineText.Until(line.Row!, quote.Question.Date)).ToList();
            if (days[0] is { } both && days[0] == days[1])
            {
                draft.Bullet($"{Capital(both)}.");
            }
            else
            {
                foreach (var line in lines.Where(line => FeeLineText.Until(line.Row!, quote.Question.Date) is not null))
                {
                    draft.Bullet($"{Capital(VietnameseFormat.Channel(line.Channel))}: {FeeLineText.Until(line.Row!, quote.Question.Date)}.");
                }
            }
        }
        else
        {
            draft.Line($"{lead}{VietnameseFormat.InSentence(lines[0].Item)} {Range(lines)}:");
            TellList(draft, lines, quote);
        }
    }

    // A row of some only: whose it is belongs into the sentence that tells the amount.
    private static string For(FeeLine line) => line.Row is { Audience: not Audience.Everyone } row ? $"({FeeLineText.Who(row)}) " : "";

    private static void TellList(AnswerDraft draft, List<FeeLine> lines, FeeQuote quote)
    {
        foreach (var line in lines.Take(MaxItems))
        {
            var channel = line.Channel == FeeChannel.Any ? "" : $", {VietnameseFormat.Channel(line.Channel)}";
            var until = FeeLineText.Until(line.Row!, quote.Question.Date) is { } days ? $" ({days})" : "";
            draft.Bullet($"{(line.Row!.IsBenefit ? "Tiền anh/chị được nhận, " : "")}{FeeLineText.Name(line)}: {FeeLineText.Price(line.Row)}{channel}{until}");
        }

        if (lines.Count > MaxItems)
        {
            draft.Bullet("Còn các khoản khác, anh/chị hỏi rõ khoản nào em trả lời khoản đó.");
        }
    }

    private static void TellConditions(AnswerDraft draft, List<FeeLine> lines)
    {
        foreach (var concession in lines.SelectMany(line => line.Concessions).DistinctBy(row => (row.Audience, row.Condition, row.AmountVnd, row.Rate)).Take(3))
        {
            draft.Bullet(FeeLineText.Concession(concession));
        }

        foreach (var line in lines.Where(line => line.Next is { } next && !(next.Row is { AmountVnd: null } later && FeeLineText.Price(later) == FeeLineText.Price(line.Row!))).DistinctBy(line => (line.Next!.From, line.Next.Row?.AmountVnd)).Take(2))
        {
            var name = lines.Select(other => other.Item).Distinct().Count() > 1 ? $"{FeeLineText.Name(line)}. " : "";
            draft.Bullet(name + FeeLineText.Change(line.Next!, line.Row));
        }
    }

    private static void TellDoubts(AnswerDraft draft, List<FeeLine> told, FeeQuote quote)
    {
        foreach (var condition in told.SelectMany(line => line.Concessions).Where(row => row.Audience != Audience.Everyone).Select(row => row.Condition).OfType<string>().Distinct().Take(1))
        {
            draft.Line($"Điều kiện giảm: {VietnameseFormat.InSentence(condition).TrimEnd('.')}.");
        }

        foreach (var disputed in told.Select(line => line.Row!.Disputed).OfType<DisputedAmount>().Distinct())
        {
            draft.Evidence.Money(disputed.AmountVnd);
            draft.Line($"Lưu ý: có nơi vẫn ghi {VietnameseFormat.Money(disputed.AmountVnd)}; em trả lời theo văn bản mới hơn, anh/chị nên hỏi lại nơi nộp.");
        }

        foreach (var row in told.SelectMany(line => line.Related).DistinctBy(row => row.Id).Take(2))
        {
            draft.Line(FeeGapText.Related(row));
        }

        if (quote.Question.Date > quote.Question.Today.AddDays(KnownAheadDays) && told.Any(line => line.Row!.Validity.To is null))
        {
            draft.Line("Đây là mức đã công bố đến hôm nay; đến ngày đó quy định có thể đã khác, anh/chị nên hỏi lại nơi nộp.");
        }

        if (told.Any(line => FeeLineText.Until(line.Row!, quote.Question.Date) is null))
        {
            draft.Line("Chưa rõ ngày bắt đầu và kết thúc của mức này, anh/chị nên hỏi lại nơi nộp.");
        }
        else if (told.Any(line => line.Row!.Confidence == Confidence.OneSource && line.Row.Disputed is null))
        {
            draft.Line("Mức này em mới đối chiếu được một nguồn, anh/chị nên hỏi lại nơi nộp trước khi đóng tiền.");
        }
    }

    /// <summary>"từ 5.000 đồng đến 15.000 đồng, tùy trường hợp".</summary>
    public static string Range(List<FeeLine> lines)
    {
        var amounts = lines.Select(line => line.Row!.AmountVnd).OfType<long>().ToList();
        return amounts.Count < lines.Count ? "tùy từng khoản"
            : amounts.Min() == amounts.Max() ? $"**{VietnameseFormat.Money(amounts[0])}** mỗi khoản"
            : $"từ **{VietnameseFormat.Money(amounts.Min())}** đến **{VietnameseFormat.Money(amounts.Max())}**, tùy trường hợp";
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
