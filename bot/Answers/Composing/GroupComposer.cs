using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Which provinces a region is counted as, or whether one of them is in it.</summary>
internal sealed class GroupComposer(UnitNames names) : AnswerComposer<GroupFacts>
{
    protected override AnswerDraft Compose(GroupFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Report);
        var when = facts.Report is { } report ? $" (thời {report.Period.Label})" : "";
        draft.Evidence.Text(facts.Asked?.Name).Text(facts.Serving?.Name).Text(facts.Report?.Period.Label);
        if (facts.Members is not { } members)
        {
            draft.Kind = AnswerKinds.Unknown;
            draft.Outcome = "no_data";
            return draft.Line($"Dạ, em không biết {facts.Asked?.Name ?? "nơi ấy"} thuộc vùng nào{when}.");
        }

        draft.Evidence.Text(members.Label).Computed(members.Units.Count);
        if (facts is { Asked: { } asked, Serving: { } serving })
        {
            var who = serving.Id == asked.Id ? asked.Name : $"{asked.Name} nay thuộc {serving.Name},";
            var isIn = members.Units.Contains(serving.Id);
            draft.Line(facts.IsWhich ? $"Dạ, {who} thuộc vùng **{members.Label}**{when}."
                : isIn ? $"Dạ, đúng ạ, {who} **thuộc** {members.Label}{when}."
                : $"Dạ, không ạ, {who} **không thuộc** {members.Label}{when}.");
        }

        if (facts.Asked is null)
        {
            draft.Line($"Dạ, {members.Label} em tính là **{members.Units.Count} tỉnh, thành phố**{when}:");
            foreach (var unit in members.Units)
            {
                draft.Evidence.Text(names.Name(unit));
                draft.Bullet(names.Name(unit));
            }
        }

        GroupText.Tell(draft, members, facts.Asked is null ? members.Units : [], names);
        draft.Line("Cách phân vùng chỉ để gộp số cho dễ xem; số liệu là của từng tỉnh.");
        return draft;
    }
}
