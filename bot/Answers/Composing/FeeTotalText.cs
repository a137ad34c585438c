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

        draft.Line($"Dạ, {Counted(totals[0])} hết {string.Join(", ", totals.Select(Price))}.");
    }

    /// <summary>The sum as programs read it.</summary>
    public AnswerAmount Amount(FeeTotal total) => new(
        $"Tổng cộng {Counted(total)}",
        VietnameseFormat.ChannelCode(total.Channel),
        total.AmountVnd,
        total.Rows[0].Validity.From is { } from ? VietnameseFormat.Iso(from) : null,
        total.Rows[0].Validity.To is { } to ? VietnameseFormat.Iso(to) : null,
        total.Rows[0].LegalBasis);

    private static string Price(FeeTotal total)
    {
        var channel = total.Channel == FeeChannel.Any ? "" : $" nếu {VietnameseFormat.Channel(total.Channel)}";
        return $"**{VietnameseFormat.Money(total.AmountVnd)}**{channel}{(total.IsPlain ? $" ({string.Join(" + ", total.Parts.Select(Part))})" : "")}";
    }

    private static string Part(FeePart part) => $"{VietnameseFormat.Number(part.Count)} × {VietnameseFormat.Money(part.AmountVnd)}";

    private string Counted(FeeTotal total) =>
        string.Join(", ", total.Counted.Select(quantity => $"{VietnameseFormat.Number(quantity.Count)} {measures.Find(quantity.Measure)!.Name}"));

    private static void AddEvidence(Evidence evidence, FeeTotal total)
    {
        evidence.Money(total.AmountVnd);
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
