using Assistant.Bot.Answers.Grounding;
using Assistant.Knowledge.Fees;

namespace Assistant.Bot.Answers.Composing;

/// <summary>"Dạ, 3 hộ chiếu hết **300.000 đồng** nếu nộp trực tuyến (3 × 100.000 đồng)": the sum that was asked for, and how it comes about.</summary>
internal sealed class FeeTotalText(MeasureCatalog measures)
{
    public void Tell(AnswerDraft draft, IReadOnlyList<FeeTotal> totals)
    {
        if (totals.Count == 0)
        {
            return;
        }

        foreach (var total in totals)
        {
            AddEvidence(draft.Evidence, total);
        }

        draft.Line(totals[0].OfVnd is { } worth
            ? $"Dạ, nếu {Base(totals[0].Rows[0])} là {VietnameseFormat.Money(worth)} thì {Shares(totals)}."
            : $"Dạ, {Counted(totals[0])} hết {string.Join(", ", totals.Select(Price))}.");
    }

    /// <summary>The sum as programs read it.</summary>
    public AnswerAmount Amount(FeeTotal total) => new(
        total.OfVnd is { } worth ? $"{total.Rows[0].Item}, {Base(total.Rows[0])} {VietnameseFormat.Money(worth)}" : $"Tổng cộng {Counted(total)}",
        VietnameseFormat.ChannelCode(total.Channel),
        total.AmountVnd,
        total.Rows[0].Validity.From is { } from ? VietnameseFormat.Iso(from) : null,
        total.Rows[0].Validity.To is { } to ? VietnameseFormat.Iso(to) : null,
        total.Rows[0].LegalBasis);

    private static string Shares(IReadOnlyList<FeeTotal> totals) => totals.Count == 1
        ? $"hết **{VietnameseFormat.Money(totals[0].AmountVnd)}**"
        : string.Join(", ", totals.Select(total => $"{VietnameseFormat.InSentence(total.Rows[0].Item)} hết **{VietnameseFormat.Money(total.AmountVnd)}**"));

    private static string Price(FeeTotal total)
    {
        var channel = total.Channel == FeeChannel.Any ? "" : $" nếu {VietnameseFormat.Channel(total.Channel)}";
        return $"**{VietnameseFormat.Money(total.AmountVnd)}**{channel}{(total.IsPlain ? $" ({string.Join(" + ", total.Parts.Select(Part))})" : "")}";
    }

    private static string Part(FeePart part) =>
        part.Count == 1 ? VietnameseFormat.Money(part.AmountVnd) : $"{VietnameseFormat.Number(part.Count)} × {VietnameseFormat.Money(part.AmountVnd)}";

    // "0,5% giá tính lệ phí trước bạ": the buyer's price is not always the one that counts, so it is named.
    private static string Base(FeeRow row) => row.Rate![(row.Rate!.IndexOf('%', StringComparison.Ordinal) + 1)..].Trim();

    private string Counted(FeeTotal total) =>
        string.Join(", ", total.Counted.Select(quantity => $"{(quantity.Each ? $"mỗi {measures.Find(measures.EachOf)!.Name} " : "")}{VietnameseFormat.Number(quantity.Count)} {measures.Find(quantity.Measure)!.Name}"));

    private static void AddEvidence(Evidence evidence, FeeTotal total)
    {
        evidence.Money(total.AmountVnd).Money(total.OfVnd);
        foreach (var row in total.Rows)
        {
            evidence.Row(row);
        }

        foreach (var quantity in total.Counted)
        {
            evidence.Computed(quantity.Count);
        }

        foreach (var part in total.Parts)
        {
            evidence.Computed(part.Count);
        }
    }
}
