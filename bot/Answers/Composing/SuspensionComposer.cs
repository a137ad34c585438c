using Assistant.Bot.Skills;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Says plainly that what was asked for is turned off for now, alone or beside what is not.</summary>
internal sealed class SuspensionComposer(ReplyCatalog replies) : AnswerComposer<SkillSuspension>
{
    protected override AnswerDraft Compose(SkillSuspension suspension)
    {
        var outcome = $"switched_off_{suspension.Target.Kind.ToString().ToLowerInvariant()}";
        return new AnswerDraft(AnswerKinds.Unknown) { Outcome = outcome }.Line(replies.OutcomeText(outcome));
    }
}
