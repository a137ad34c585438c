using Assistant.Bot.Skills.Results;
using Assistant.Bot.Watching;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Says what is not watched any more, or asks which one is meant.</summary>
internal sealed class WatchCancelledComposer : AnswerComposer<WatchCancelled>
{
    protected override AnswerDraft Compose(WatchCancelled result)
    {
        var draft = new AnswerDraft(AnswerKinds.Help);
        foreach (var line in result.Cancelled.Concat(result.Left))
        {
            draft.Evidence.Text(line.Name).Computed(line.Watch.Number);
        }

        if (result.Cancelled.Count > 0)
        {
            draft.Line($"Dạ, em thôi theo dõi {string.Join("; ", result.Cancelled.Select(line => $"số {line.Watch.Number} ({line.Name})"))}.");
        }

        if (result.Unknown.Count > 0)
        {
            foreach (var number in result.Unknown)
            {
                draft.Evidence.Computed(number);
            }

            draft.Line($"Dạ, em không theo dõi việc nào mang số {string.Join(", ", result.Unknown.Select(number => VietnameseFormat.Number(number)))} cho anh/chị.");
        }

        if (result.Cancelled.Count > 0)
        {
            return draft;
        }

        return result.Left.Count == 0 ? draft.Line("Dạ, anh/chị đang không theo dõi số liệu nào ạ.") : Ask(draft, result.Left);
    }

    private static AnswerDraft Ask(AnswerDraft draft, IReadOnlyList<WatchLine> left)
    {
        draft.Kind = AnswerKinds.Clarification;
        draft.Outcome = "clarification";
        draft.Line("Anh/chị muốn thôi việc nào ạ?");
        foreach (var line in left)
        {
            draft.Bullet(WatchListComposer.Text(line));
            draft.Options.Add(new AnswerOption($"Số {line.Watch.Number}: {line.Name}", WatchMessages.CancelWish(line.Watch)));
        }

        draft.Options.Add(new AnswerOption("Tất cả", "Hủy tất cả theo dõi"));
        return draft;
    }
}
