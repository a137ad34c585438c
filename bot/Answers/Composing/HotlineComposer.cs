using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Numbers to call, each with what is not certain about it.</summary>
internal sealed class HotlineComposer : AnswerComposer<HotlineFacts>
{
    protected override AnswerDraft Compose(HotlineFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Where);
        foreach (var hotline in facts.Hotlines)
        {
            draft.Evidence.Text(hotline.Number).Text(hotline.Note);
        }

        var first = facts.Hotlines[0];
        draft.Line($"Dạ, anh/chị gọi **{first.Number}** ({Name(first.Name, facts)}).");
        foreach (var hotline in facts.Hotlines)
        {
            var doubt = hotline.Confidence == Confidence.TwoSources ? "" : "; em mới thấy ở một nguồn, anh/chị gọi thử giúp";
            var note = hotline.Note is { } text ? $" {text.TrimEnd('.')}{doubt}." : doubt.Length > 0 ? $" {char.ToUpperInvariant(doubt[2])}{doubt[3..]}." : "";
            draft.Bullet($"{Name(hotline.Name, facts)}: {hotline.Number}.{note}");
        }

        draft.Line("Số riêng của từng cơ quan thì em chưa có ạ.");
        return draft.Cite(facts.Hotlines.SelectMany(hotline => hotline.Sources.Take(1)));
    }

    private static string Name(string name, HotlineFacts facts) =>
        facts.Place is { } place && name.Contains("địa phương", StringComparison.Ordinal) ? $"tổng đài {place.Name}" : name;
}
