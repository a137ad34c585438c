using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Who stands in both of the two lists told last.</summary>
internal sealed class SharedUnitsComposer : AnswerComposer<SharedUnitsFacts>
{
    protected override AnswerDraft Compose(SharedUnitsFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Ranking);
        draft.Evidence.Texts(facts.Names).Computed(facts.Names.Count).Computed(facts.Now).Computed(facts.Before);
        return draft.Line(facts.Names.Count == 0
            ? "Dạ, hai danh sách em vừa kể không có nơi nào trùng nhau."
            : $"Dạ, **{facts.Names.Count} nơi có mặt ở cả hai danh sách** em vừa kể ({facts.Before} nơi và {facts.Now} nơi): {string.Join(", ", facts.Names)}.");
    }
}
