using Assistant.Bot.Guiding;
using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Who a procedure is done for: asked where it changes something, and what it changes.</summary>
internal static class GuidePeopleText
{
    public static IEnumerable<GuidePerson> Chosen(GuideFacts facts) => facts.People.Where(person => facts.Progress.People.Contains(person.Id));

    public static void Ask(AnswerDraft draft, IReadOnlyList<GuidePerson> people)
    {
        draft.Line("");
        draft.Line("Người làm thủ tục thuộc diện nào dưới đây ạ? Anh/chị bấm hoặc nhắn số (nhiều số cũng được).");
        for (var at = 0; at < people.Count; at++)
        {
            draft.Line($"{at + 1}. {people[at].Label}{(people[at].Detail is { } detail ? $": {VietnameseFormat.InSentence(detail).TrimEnd('.')}" : "")}");
            draft.Evidence.Computed(at + 1);
        }

        draft.Options.AddRange(people.Select(person => new AnswerOption(person.Label, person.Label)));
    }

    /// <summary>Why the person pays something else than others, by the words of the records; amounts are the fee skill's.</summary>
    public static void Pays(AnswerDraft draft, GuideFacts facts)
    {
        foreach (var person in Chosen(facts).Where(person => GuideScript.IsAudience(person.Id)))
        {
            draft.Line($"Mức dành cho {VietnameseFormat.InSentence(person.Label)}{(person.Detail is { } detail ? $" ({VietnameseFormat.InSentence(detail).TrimEnd('.')})" : "")}.");
        }

        foreach (var exemption in facts.Procedure.Exemptions.Where(exemption => exemption.IsPerson && facts.Progress.People.Contains(exemption.Level)).DistinctBy(exemption => exemption.Level))
        {
            draft.Evidence.Texts([exemption.Level, exemption.LegalBasis]);
            draft.Line($"Người thuộc diện anh/chị vừa nói: **{exemption.Level}** ({exemption.LegalBasis}). Anh/chị mang theo giấy tờ chứng minh nếu dữ liệu chưa có. Mức thu chung để anh/chị đối chiếu:");
        }
    }
}
