using System.Text;
using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Grounding;

namespace Assistant.Bot.Channels.Zalo.Rendering;

/// <summary>
/// Figures that an answer holds in its fields and not in its text. A page draws the fields as cards and tables; here they
/// become lines, so that nobody gets less on Zalo.
/// </summary>
internal static class MissingFigures
{
    public static IEnumerable<string> Of(Answer answer, string text)
    {
        var said = ClaimReader.Read(text).Select(claim => claim.Figure).ToHashSet(StringComparer.Ordinal);
        foreach (var amount in (answer.Amounts ?? []).Where(amount => amount.AmountVnd is { } vnd && !said.Contains(VietnameseFormat.Number(vnd))))
        {
            yield return Line(amount);
        }

        foreach (var row in (answer.Rows ?? []).Where(row => !said.Contains(VietnameseFormat.Number(row.Value))))
        {
            yield return Line(row);
        }
    }

    private static string Line(AnswerAmount amount)
    {
        var line = new StringBuilder($"• {amount.Item}: {VietnameseFormat.Money(amount.AmountVnd!.Value)}");
        line.Append(amount.Channel switch { "online" => ", nộp trực tuyến", "in_person" => ", nộp trực tiếp", _ => "" });
        line.Append(amount.ValidTo is { } last ? $", đến hết {VietnameseFormat.SourceDate(last)}" : "");
        line.Append(amount.Condition is { } condition ? $" (nếu {condition})" : "");
        return line.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string Line(AnswerRow row) =>
        ((row.Rank is { } rank ? $"{VietnameseFormat.Number(rank)}. " : "• ") + $"{row.Name}: {VietnameseFormat.Number(row.Value)}{(row.Unit == "%" ? "%" : $" {row.Unit}")}")
        .Normalize(NormalizationForm.FormC);
}
