using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Composing;

/// <summary>How an indicator is computed; versions of one definition are told apart, because they may not be compared.</summary>
internal sealed class IndicatorComposer : AnswerComposer<IndicatorFacts>
{
    protected override AnswerDraft Compose(IndicatorFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Definition);
        foreach (var indicator in facts.Indicators)
        {
            draft.Evidence.Text(indicator.Name).Text(indicator.Numerator).Text(indicator.Denominator).Text(indicator.Version).Text(indicator.Note);
            draft.Line($"{(indicator == facts.Indicators[0] ? "Dạ, " : "")}**{indicator.Name}** ({indicator.Version}):");
            if (indicator.Numerator is { } numerator)
            {
                draft.Bullet($"{(indicator.Denominator is null ? "Cách đếm" : "Tử số")}: {VietnameseFormat.InSentence(numerator).TrimEnd('.')}.");
            }

            if (indicator.Denominator is { } denominator)
            {
                draft.Bullet($"Mẫu số: {VietnameseFormat.InSentence(denominator).TrimEnd('.')}.");
            }

            draft.Cite(indicator.Sources.Take(3));
        }

        if (facts.Indicators.Count > 1)
        {
            draft.Line("Các bản định nghĩa này khác mẫu số nên không so sánh với nhau được.");
        }

        draft.Indicator = facts.Indicators[0].Id;
        return draft;
    }
}
