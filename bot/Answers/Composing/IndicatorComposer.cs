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
            draft.Line($"{(indicator == facts.Indicators[0] ? "Dạ, " : "")}**{indicator.Name}** ({Told(indicator.Version)}):");
            if (indicator.Numerator is { } numerator)
            {
                draft.Bullet($"{(indicator.Denominator is null ? "Cách đếm" : "Tử số")}: {VietnameseFormat.InSentence(numerator).TrimEnd('.')}.");
            }

            if (indicator.Denominator is { } denominator)
            {
                draft.Bullet($"Mẫu số: {VietnameseFormat.InSentence(denominator).TrimEnd('.')}.");
            }

            foreach (var part in indicator.Parts)
            {
                draft.Evidence.Text(part.Name).Computed(part.Maximum).Text(part.Note);
                draft.Bullet($"{part.Name}: tối đa {VietnameseFormat.Number(part.Maximum)} điểm.");
            }

            if (indicator.Parts.Count > 0)
            {
                draft.Evidence.Computed(indicator.Parts.Count).Computed(indicator.Parts.Sum(part => part.Maximum));
                draft.Line($"Gồm {indicator.Parts.Count} nhóm, tổng {VietnameseFormat.Number(indicator.Parts.Sum(part => part.Maximum))} điểm.");
            }

            foreach (var grade in indicator.Grades)
            {
                draft.Evidence.Text(grade.Rule);
                draft.Bullet($"{grade.Name}: {grade.Rule}.");
            }

            if (indicator.Note is { } note)
            {
                draft.Bullet($"Lưu ý: {VietnameseFormat.InSentence(note)}");
            }

            draft.Cite(indicator.Sources.Take(3));
        }

        if (facts.Indicators.Count > 1)
        {
            draft.Line("Đây là các định nghĩa khác nhau: số của định nghĩa này không so sánh với số của định nghĩa kia.");
        }

        draft.Indicator = facts.Indicators[0].Id;
        return draft;
    }

    // "2022-b (tuần 51/2022)": what is written beside the code is for people.
    private static string Told(string version) =>
        version.IndexOf('(', StringComparison.Ordinal) is var from and >= 0 && version.EndsWith(')') ? version[(from + 1)..^1] : version;
}
