using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge;
using Assistant.Knowledge.Policies;

namespace Assistant.Bot.Conversations;

/// <summary>
/// Says of what no record holds what it is called, who knows, and who says so. Where a nationwide rule is known of it ("bỏ lệ phí môn bài"),
/// the rule is told first: it is often what was asked.
/// </summary>
internal sealed class UnheldReply(ReplyCatalog replies, KnowledgeBase knowledge)
{
    /// <summary>How the text speaks of a matter that has no name.</summary>
    public const string Nameless = "việc này";

    private readonly Dictionary<string, NationalChange> _changes = knowledge.Policies.National.ToDictionary(change => change.Id, StringComparer.Ordinal);

    /// <param name="plan">An outcome whose text has room for the matter and the office.</param>
    /// <param name="matter">What was asked about.</param>
    /// <param name="markdown">Markdown or plain text.</param>
    public Answer Of(OutcomePlan plan, UnknownMatter matter, bool markdown)
    {
        var draft = new AnswerDraft(AnswerKinds.Unknown) { Outcome = plan.OutcomeId };
        var change = matter.Change is { } id ? _changes[id] : null;
        var text = replies.OutcomeText(plan.OutcomeId)
            .Replace("{office}", plan.Office, StringComparison.Ordinal)
            .Replace("{matter}", change is not null ? "ngoài điều ấy" : matter.Name is { } name ? $"về **{name}**" : Nameless, StringComparison.Ordinal);
        if (change is not null)
        {
            draft.Line($"Dạ, về **{matter.Name}** em có thông tin này: {change.Summary.TrimEnd('.')} ({change.Act}).");
        }

        draft.Line(change is null ? text : AnswerDraft.WithoutGreeting(text)).Cite(change?.Sources ?? []).Cite(matter.Sources);
        return AnswerRenderer.Render(draft, plan.Confidence, markdown);
    }
}
