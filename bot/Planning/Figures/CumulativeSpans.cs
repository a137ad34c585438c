using Assistant.Bot.Skills;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// A month's or a day's count of what is counted from the start of the year on ("lượt truy cập tháng 12 của Bắc Giang"): the figure that
/// is held is told, and first that it is not the one of that stretch.
/// </summary>
internal sealed class CumulativeSpans(FigureLimitLexicon lexicon, IndicatorCatalog catalog)
{
    /// <summary>The plan, with what is to be said first; unchanged where no such stretch is named.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="reading">What it says about figures.</param>
    /// <param name="plan">What it is answered with.</param>
    public Plan? Open(Slots slots, FigureReading reading, Plan? plan) =>
        slots.ForOfficial && !reading.IsOfFeed && (reading.Indicators.Count > 0 || reading.Units.Count > 0)
        && plan is SkillPlan { Call.Plugin: MetricsSkill.Plugin, Understood.IndicatorId: { } ids } told && catalog.Find(ids.Split(',')[0]) is { IsCumulative: true } && Named(slots) is { } span
            ? told with { Opening = $"Dạ, em **không có số riêng của {span}**: báo cáo chỉ in số cộng dồn từ đầu năm đến ngày chốt. Số cộng dồn em có:" }
            : plan;

    private string? Named(Slots slots)
    {
        var words = slots.Words;
        return lexicon.Spans.FirstOrDefault(span => span.Said.Read(words).Matches.Any(match => match.At == 0 || !span.NotBehind.Contains(words[match.At - 1].Folded)))?.Label;
    }
}
