using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Conversations;

namespace Assistant.Bot.Watching;

/// <summary>The message of a watch, made at the moment when it is sent.</summary>
internal sealed class WatchMessages(WatchedFigures figures, WatchNames names, FilingAssistant files)
{
    /// <summary>A message, and what holds when it has gone out. <paramref name="Answer"/> null: there is nothing to say after all.</summary>
    internal sealed record Made(Answer? Answer, WatchState After);

    public async Task<Made> MakeAsync(Watch watch, Caller owner, CancellationToken cancellationToken)
    {
        var told = watch.State with { Pending = null, Crossed = [], Tries = 0, NotBefore = null, Serial = watch.State.Serial + 1 };
        if (watch.State.Pending == WatchNews.Quiet)
        {
            return new Made(Quiet(watch), told);
        }

        var mark = FiguresMark.None;
        var (request, answer) = await figures.AnswerAsync(watch.What, owner, watch.To.Conversation, draft =>
        {
            mark = FiguresMark.Of(AnswerRenderer.Render(draft, 1, markdown: true));
            Introduce(watch, draft, mark);
        }, cancellationToken);
        var isNews = watch.Condition is { } condition ? StillCrossed(watch, condition, answer) : mark.Hash != watch.State.Seen.Hash;
        if (mark == FiguresMark.None || !isNews)
        {
            return new Made(null, told with { Serial = watch.State.Serial });
        }

        return new Made(await files.FileAsync(answer, request, cancellationToken), told with { Seen = mark });
    }

    // Between notice and delivery the figures may have been put right.
    private static bool StillCrossed(Watch watch, WatchCondition condition, Answer answer) =>
        WatchCheck.Beyond(watch, condition, answer) is { } beyond && watch.State.Crossed.Any(beyond.Contains);

    private void Introduce(Watch watch, AnswerDraft draft, FiguresMark mark)
    {
        var name = names.Of(watch);
        draft.Evidence.Text(name).Text(Number(watch)).Text(mark.Label);
        var period = mark.Label is { } label ? $" ({label})" : "";
        draft.Opening(watch.Condition is not null ? $"**Theo dõi {Number(watch)}**: {name}, theo số liệu mới nhất{period}."
            : mark.Corrects(watch.State.Seen) ? $"**Theo dõi {Number(watch)}**, {name}: số liệu{period} vừa được đính chính."
            : $"**Theo dõi {Number(watch)}**, {name}: đã có số liệu mới{period}.");
        draft.Suggestions.Clear();
        draft.Suggestions.AddRange([CancelWish(watch), ListWish]);
    }

    private Answer Quiet(Watch watch)
    {
        var known = watch.State.Seen.Label is { } label ? $" ({label})" : "";
        var day = watch.Schedule.Day is { } appointed ? WatchSchedule.NameOf(appointed) : "ngày";
        return new Answer
        {
            Text = $"Dạ, đến hẹn {day} nhưng chưa có số liệu nào mới hơn kỳ anh/chị đã biết{known} cho theo dõi {Number(watch)}: {names.Of(watch)}. Kỳ hẹn sau em xem lại ạ.",
            Kind = AnswerKinds.Report,
            Suggestions = [CancelWish(watch), ListWish],
            Confidence = 1,
        };
    }

    public const string ListWish = "Đang theo dõi gì?";

    public static string CancelWish(Watch watch) => $"Hủy theo dõi {Number(watch)}";

    private static string Number(Watch watch) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"số {watch.Number}");
}
