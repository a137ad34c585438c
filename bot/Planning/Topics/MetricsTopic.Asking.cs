using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Figures;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Planning.Topics;

/// <summary>What is asked back before a figure is told.</summary>
internal sealed partial class MetricsTopic
{
    // A figure of all would be told as if nothing had been said of whom.
    private static ClarificationPlan AskInsteadOf(Slots slots, string filter, SkillPlan plan)
    {
        var rest = string.Join(' ', slots.Question.Replace(filter, " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return new ClarificationPlan(
            $"Dạ, em chưa lọc được theo “{filter}”: các báo cáo không chia các nơi như vậy. Anh/chị nêu tên từng nơi giúp em, hay cần bảng chung của tất cả ạ?",
            [new AnswerOption("Bảng chung của tất cả", rest)],
            plan.Confidence,
            plan.Understood);
    }

    private ClarificationPlan AskIndicator(Slots slots, FigureQuestion question, double confidence, IReadOnlyList<string>? among = null) => new(
        "Dạ, anh/chị hỏi theo chỉ tiêu nào ạ?",
        [.. (among is null ? Offered(slots, question) : [.. among.Select(indicators.Find).OfType<Indicator>()]).Select(indicator => VietnameseFormat.InSentence(indicator.CommonName)).Distinct().Take(MostOffered)
            .Select(name => new AnswerOption(name, $"{slots.Question.TrimEnd('?', ' ', '.')} về {name}"))],
        confidence,
        question.Understood);

    // To an official only what the unit, or the period, has: the others would lead nowhere.
    private List<Indicator> Offered(Slots slots, FigureQuestion question)
    {
        List<Indicator> all = [.. indicators.All.Where(indicator => indicator.Parts.Count == 0)];
        var told = slots.ForOfficial ? held.Of(question.Units is [var unit] ? unit : null, question.Period) : [];
        return all.Exists(indicator => told.Contains(indicator.Id)) ? [.. all.Where(indicator => told.Contains(indicator.Id))] : [.. all.Where(indicator => indicator.Numerator is not null)];
    }

    // "QN" is three provinces; a figure of the wrong one is worse than a question.
    private ClarificationPlan Ask(Slots slots, IReadOnlyList<Place> candidates, FigureQuestion question, double confidence)
    {
        var indicator = question.Indicators?.Split(',')[0] is { } id && indicators.Find(id) is { } named ? $" {named.CommonName}" : "";
        return new ClarificationPlan(
            "Dạ, anh/chị hỏi nơi nào ạ?",
            [.. candidates.Select(place => new AnswerOption(place.Name, AbbreviationBeside.Typed(slots.Question, candidates) is { } typed ? slots.Question.Replace(typed, place.Name, StringComparison.Ordinal) : $"{place.Name}{indicator}"))],
            confidence,
            question.Understood);
    }
}
