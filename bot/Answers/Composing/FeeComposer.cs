using Assistant.Bot.Answers.Grounding;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Composing;

/// <summary>
/// Says what a procedure costs: the amount in the first line, then what would make it cheaper, when it changes,
/// what is not certain, and the basis. A gap is answered as a gap.
/// </summary>
internal sealed class FeeComposer(PlaceDirectory places) : AnswerComposer<FeeQuote>
{
    /// <summary>More items than this are cut in text; the rest is one question away.</summary>
    private const int MaxItems = 6;

    protected override AnswerDraft Compose(FeeQuote quote)
    {
        var draft = new AnswerDraft(AnswerKinds.Fee) { Procedure = ProcedureComposer.Describe(quote.Procedure) };
        draft.Evidence.Day(quote.Question.Date).Text(quote.Procedure.Title).Text(quote.Procedure.Code);
        foreach (var line in quote.Lines)
        {
            AddEvidence(draft.Evidence, line);
        }

        var lines = quote.Lines.SelectMany(Unfold).ToList();
        var told = lines.FindAll(IsTold);
        if (told.Count > 0)
        {
            Tell(draft, quote, told, lines.FindAll(line => !IsTold(line)));
        }
        else
        {
            FeeGapText.Tell(draft, quote, places);
        }

        AddPlaceNote(draft, quote.Question);
        if (told.Count > 0 && quote.Question.Date == quote.Question.Today)
        {
            AddExemptions(draft, quote);
        }

        AddAmounts(draft, lines);
        foreach (var line in told)
        {
            draft.Cite(line.Row!.Sources.Take(2)).Cite(line.Concessions.SelectMany(row => row.Sources.Take(1)));
        }

        draft.Cite(told.Select(line => line.Row!.Disputed?.Source).OfType<Source>());
        if (told.Count == 0)
        {
            // A title that names an amount would be read as the answer that there is not.
            draft.Cite(quote.Procedure.Sources.Where(source => ClaimReader.Read(source.Title).All(claim => claim.Kind != ClaimKind.Money)).Take(2));
        }

        draft.Suggestions.AddRange(ProcedureSuggestions.AfterFee(quote));
        return draft;
    }

    // "It depends": each alternative becomes a line of its own, named by its class of area or its variant.
    private static IEnumerable<FeeLine> Unfold(FeeLine line) => line.Status != FeeStatus.Depends
        ? [line]
        : line.Alternatives.Select((row, index) => line with
        {
            Row = row,
            Status = row.AmountVnd is null ? FeeStatus.Rate : FeeStatus.Amount,
            Concessions = index == 0 ? line.Concessions : [],
            Related = index == 0 ? line.Related : [],
            Alternatives = [],
            Next = index == 0 ? line.Next : null,
        });

    private static bool IsTold(FeeLine line) =>
        line is { Status: FeeStatus.Amount or FeeStatus.Rate, Row: { } row } && FeeLineText.Price(row) is not null;

    private static void Tell(AnswerDraft draft, FeeQuote quote, List<FeeLine> told, List<FeeLine> open)
    {
        var title = VietnameseFormat.InSentence(ProcedureSuggestions.ShortName(quote.Procedure));
        var past = quote.Question.Date != quote.Question.Today ? $"vào ngày {VietnameseFormat.Day(quote.Question.Date)}, " : "";
        if (told.Count == 1)
        {
            TellOne(draft, told[0], $"Dạ, {past}{VietnameseFormat.InSentence(Named(told[0]))}", quote);
        }
        else if (told.Select(line => line.Item).Distinct().Count() == 1 && told.Count == 2)
        {
            TellByChannel(draft, told, past, quote);
        }
        else
        {
            TellItems(draft, quote, told, past, title);
        }

        FeeGapText.TellOpenLines(draft, open, quote.Question);
        TellDoubts(draft, told);
        draft.Line($"Thủ tục: {title}{(quote.Procedure.Code is { } code ? $" (mã {code})" : "")}.");
        draft.Line($"Căn cứ: {string.Join("; ", told.Select(line => line.Row!.LegalBasis).Distinct().Take(3))}.");
    }

    private static void TellOne(AnswerDraft draft, FeeLine line, string opening, FeeQuote quote)
    {
        var channel = line.Channel == FeeChannel.Any
            ? "nộp trực tuyến hay trực tiếp đều như nhau"
            : VietnameseFormat.Channel(line.Channel);
        draft.Line($"{opening} là {FeeLineText.Price(line.Row!)} ({channel}; {FeeLineText.Until(line.Row!, quote.Question.Date)}).");
        TellConditions(draft, line);
    }

    private static void TellByChannel(AnswerDraft draft, List<FeeLine> told, string past, FeeQuote quote)
    {
        draft.Line($"Dạ, {past}{VietnameseFormat.InSentence(told[0].Item)} là "
            + string.Join(", ", told.Select(line => $"{FeeLineText.Price(line.Row!)} nếu {VietnameseFormat.Channel(line.Channel)}")) + ".");
        foreach (var line in told)
        {
            draft.Bullet($"{Capital(VietnameseFormat.Channel(line.Channel))}: {FeeLineText.Until(line.Row!, quote.Question.Date)}.");
        }

        foreach (var line in told)
        {
            TellConditions(draft, line);
        }
    }

    private static void TellItems(AnswerDraft draft, FeeQuote quote, List<FeeLine> told, string past, string title)
    {
        var amounts = told.Where(line => line.Row!.AmountVnd is not null).Select(line => line.Row!.AmountVnd!.Value).ToList();
        var range = amounts.Count == told.Count && amounts.Min() is var min && amounts.Max() is var max
            ? min == max ? $"**{VietnameseFormat.Money(min)}** mỗi khoản" : $"từ **{VietnameseFormat.Money(min)}** đến **{VietnameseFormat.Money(max)}**, tùy trường hợp"
            : "tùy từng khoản";
        draft.Line($"Dạ, {past}chi phí {title} {range}:");
        foreach (var line in told.Take(MaxItems))
        {
            var channel = line.Channel == FeeChannel.Any ? "" : $", {VietnameseFormat.Channel(line.Channel)}";
            draft.Bullet($"{Named(line)}: {FeeLineText.Price(line.Row!)}{channel} ({FeeLineText.Until(line.Row!, quote.Question.Date)})");
        }

        if (told.Count > MaxItems)
        {
            draft.Bullet("Còn các khoản khác, anh/chị hỏi rõ khoản nào em trả lời khoản đó.");
        }

        foreach (var concession in told.SelectMany(line => line.Concessions)
                     .DistinctBy(row => (row.Audience, row.Condition, row.AmountVnd, row.Rate, row.Validity)).Take(3))
        {
            draft.Bullet($"Rẻ hơn: {FeeLineText.Concession(concession)}");
        }

        foreach (var change in told.Select(line => line.Next).OfType<FeeChange>().Where(change => change.Row is not null)
                     .GroupBy(change => change.From).OrderBy(group => group.Key).Take(1))
        {
            draft.Bullet($"Từ {VietnameseFormat.Day(change.Key)} mức thu thay đổi: "
                + string.Join("; ", change.Select(next => $"{VietnameseFormat.InSentence(next.Row!.Variant ?? next.Row.Item)} {FeeLineText.Price(next.Row)}").Distinct().Take(MaxItems)) + ".");
        }
    }

    private static void TellConditions(AnswerDraft draft, FeeLine line)
    {
        foreach (var concession in line.Concessions.DistinctBy(row => (row.Audience, row.Condition, row.AmountVnd)))
        {
            draft.Bullet(FeeLineText.Concession(concession));
        }

        if (line.Next is { } next)
        {
            draft.Bullet(FeeLineText.Change(next, line.Row));
        }
    }

    private static void TellDoubts(AnswerDraft draft, List<FeeLine> told)
    {
        foreach (var condition in told.SelectMany(line => line.Concessions).Where(row => row.Audience != Audience.Everyone).Select(row => row.Condition).OfType<string>().Distinct().Take(1))
        {
            draft.Line($"Điều kiện giảm: {VietnameseFormat.InSentence(condition).TrimEnd('.')}.");
        }

        foreach (var line in told.Where(line => line.Row!.Disputed is not null).DistinctBy(line => line.Row!.Disputed))
        {
            var disputed = line.Row!.Disputed!;
            draft.Line($"Lưu ý: có nơi vẫn ghi {VietnameseFormat.Money(disputed.AmountVnd)} ({disputed.Source.Title}); em trả lời theo văn bản mới hơn, anh/chị nên hỏi lại nơi nộp.");
            draft.Evidence.Money(disputed.AmountVnd);
        }

        foreach (var row in told.SelectMany(line => line.Related).DistinctBy(row => row.Id).Take(2))
        {
            draft.Line(FeeGapText.Related(row));
        }

        if (told.Any(line => line.Row!.Confidence == Confidence.OneSource && line.Row.Disputed is null))
        {
            draft.Line("Mức này em mới đối chiếu được một nguồn, anh/chị nên hỏi lại nơi nộp trước khi đóng tiền.");
        }
    }

    private static void AddExemptions(AnswerDraft draft, FeeQuote quote)
    {
        draft.Evidence.Texts(quote.Procedure.Exemptions.SelectMany(exemption => new[] { exemption.Who, exemption.Level, exemption.LegalBasis }));
        foreach (var exemption in quote.Procedure.Exemptions.Where(exemption => !IsToldByRows(exemption)).Take(2))
        {
            draft.Bullet($"{exemption.Who}: {exemption.Level} ({exemption.LegalBasis}).");
        }
    }

    // Rows with their own days already say these.
    private static bool IsToldByRows(Exemption exemption) =>
        exemption.Who.StartsWith("Công dân số", StringComparison.OrdinalIgnoreCase) || exemption.Who.StartsWith("Mọi người", StringComparison.OrdinalIgnoreCase);

    private static void AddPlaceNote(AnswerDraft draft, FeeQuestion question) => PlaceNote.Add(draft, question.Place, question.AskedAs);

    private static void AddAmounts(AnswerDraft draft, List<FeeLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.Status is FeeStatus.Amount or FeeStatus.SetLocally)
            {
                draft.Amounts.Add(ToAmount(line.Row, line.Item, line.Channel, line.Status == FeeStatus.Amount));
            }

            draft.Amounts.AddRange(line.Concessions.Where(row => row.AmountVnd is not null).Select(row => ToAmount(row, line.Item, row.Channel, true)));
        }
    }

    internal static AnswerAmount ToAmount(FeeRow? row, string item, FeeChannel channel, bool known) => new(
        row?.Variant ?? item,
        VietnameseFormat.ChannelCode(channel),
        known ? row?.AmountVnd : null,
        row?.Validity.From is { } from ? VietnameseFormat.Iso(from) : null,
        row?.Validity.To is { } to ? VietnameseFormat.Iso(to) : null,
        row?.LegalBasis ?? "",
        row is null || (row.Audience == Audience.Everyone && row.Condition is null) ? null : FeeLineText.Who(row));

    private static void AddEvidence(Evidence evidence, FeeLine line)
    {
        FeeRow?[] rows = [line.Row, line.Previous, line.Next?.Row, .. line.Concessions, .. line.Related, .. line.Alternatives];
        foreach (var row in rows.OfType<FeeRow>())
        {
            evidence.Row(row);
        }

        if (line.Next is { } next)
        {
            evidence.Day(next.From).Day(next.From.AddDays(-1));
        }
    }

    private static string Named(FeeLine line)
    {
        var name = line.Row?.Variant ?? line.Item;
        return line.Row?.AreaClass is { } area ? $"{name}, {VietnameseFormat.InSentence(area)}" : name;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
