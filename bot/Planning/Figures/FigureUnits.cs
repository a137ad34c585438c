using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Whether what is asked for can be said of the indicator in that unit: visits have no percent, a share has no number of visits. The figure
/// in the other unit would answer something else.
/// </summary>
internal sealed partial class FigureUnits(IndicatorCatalog catalog)
{
    private const string Percent = "%";
    private const string Visits = "lượt";

    /// <summary>What to ask; null: the unit fits, or none is said.</summary>
    /// <param name="question">What would be answered.</param>
    /// <param name="slots">The message.</param>
    /// <param name="reading">What it says about figures.</param>
    public string? Doubt(FigureQuestion question, Slots slots, FigureReading reading)
    {
        if (question.AsksRatio && question.Ask == FigureAsk.Compare)
        {
            // "Bằng mấy phần trăm của Huế" is said of any two figures.
            return null;
        }

        if (question.Ask is not (FigureAsk.Rank or FigureAsk.Value or FigureAsk.AtRank or FigureAsk.Beyond or FigureAsk.Compare or FigureAsk.Average)
            || Named(slots, reading) is not { } id || catalog.Find(id) is not { Unit: Percent or Visits } indicator || (reading.Bound?.Unit ?? Said(slots)) is not { } said || said == indicator.Unit)
        {
            return null;
        }

        return said == Percent
            ? $"Dạ, {indicator.CommonName} đếm bằng lượt, không có phần trăm: anh/chị cần số lượt, hay một tỷ lệ nào khác ạ?"
            : $"Dạ, {indicator.CommonName} là phần trăm, không đếm bằng lượt: anh/chị cần phần trăm, hay lượt truy cập cổng ạ?";
    }

    // "Hồ sơ trực tuyến Hòa Bình bao nhiêu lượt": the count alone names no second indicator.
    private string? Named(Slots slots, FigureReading reading)
    {
        IEnumerable<IReadOnlyList<string>> named = reading.Indicators;
        if (reading.Indicators.Count == 2 && !NamesVisits().IsMatch(TextFolder.Fold(slots.Question)))
        {
            named = named.Where(ids => catalog.Find(ids[0])?.Unit != Visits);
        }

        return named.ToList() is [[var only, ..]] ? only : null;
    }

    [GeneratedRegex(@"\b(?:truy cap|(?<!dich vu )cong|xem|vao|ghe|web|website|khach|tham)\b")]
    private static partial Regex NamesVisits();

    private static string? Said(Slots slots)
    {
        var text = TextFolder.Fold(slots.Question.Replace("%", " phần trăm ", StringComparison.Ordinal));
        return HowManyPercent().IsMatch(text) ? Percent : HowManyVisits().IsMatch(text) ? Visits : null;
    }

    [GeneratedRegex(@"\b(?:bao nhieu|may|nhieu|bn|bnhiu) phan tram\b(?! (?:tinh|bo|dia phuong|so (?:tinh|bo)))")]
    private static partial Regex HowManyPercent();

    [GeneratedRegex(@"\b(?:bao nhieu|may|nhieu|bn|bnhiu)(?: (?:tram|nghin|ngan|van|trieu))* luot\b")]
    private static partial Regex HowManyVisits();
}
