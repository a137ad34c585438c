using System.Globalization;
using Assistant.Bot.Skills.Results;
using Assistant.Bot.Watching;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Confirms in one sentence what will be sent and when, and how to end it; then what the person should know.</summary>
internal sealed class WatchKeptComposer : AnswerComposer<WatchKept>
{
    protected override AnswerDraft Compose(WatchKept kept)
    {
        var draft = new AnswerDraft(AnswerKinds.Help);
        var watch = kept.Watch;
        draft.Evidence.Text(kept.Name).Computed(watch.Number).Computed(kept.Hour).Day(kept.First);
        var stop = $"muốn thôi, anh/chị nhắn \"hủy theo dõi số {watch.Number}\"";
        draft.Line(kept.IsNew
            ? $"Dạ, {When(kept)} em {What(kept)} {kept.Place}; {stop} ạ."
            : $"Dạ, việc này em đang theo dõi cho anh/chị rồi (số {watch.Number}): {When(kept)} em {What(kept)} {kept.Place}; {stop} ạ.");
        if (watch.Condition is { } line)
        {
            TellOfNow(draft, kept, line);
        }

        if (kept.AssumedIndicator)
        {
            draft.Evidence.Text(kept.Period);
            var period = kept.Period is { } label ? $" (kỳ mới nhất em có là {label})" : "";
            draft.Line($"Anh/chị chưa nói chỉ tiêu nên em lấy chỉ tiêu này{period}; muốn chỉ tiêu khác, anh/chị nói tên giúp em.");
        }

        if (kept.Limits is { } limits)
        {
            draft.Evidence.Text(limits);
            draft.Line(limits);
        }

        draft.Suggestions.AddRange([WatchMessages.ListWish, WatchMessages.CancelWish(watch)]);
        return draft;
    }

    private static string When(WatchKept kept) => (kept.Watch.Schedule.Day, kept.Watch.Condition) switch
    {
        ({ } day, _) => $"mỗi {WatchSchedule.NameOf(day)} từ {kept.Hour.ToString(CultureInfo.InvariantCulture)} giờ{(kept.First is { } first ? $" (lần tới {WatchSchedule.DayInWords(first)})" : "")}",
        (null, null) => "hễ có số liệu mới",
        _ => "khi có số liệu mới",
    };

    private static string What(WatchKept kept) => kept.Watch switch
    {
        { Condition: not null } one when one.What.Argument("entity") is not null => $"xem lại và báo nếu {kept.Name}",
        { Condition: not null } => $"xem lại và báo nếu có thêm nơi trong {kept.Name}",
        { Schedule.Day: not null } => $"gửi {kept.Name}, chưa có số mới cũng nói rõ,",
        _ => $"gửi {kept.Name}",
    };

    // A line that is crossed already is not crossed again until the figure has been back.
    private static void TellOfNow(AnswerDraft draft, WatchKept kept, WatchCondition line)
    {
        draft.Evidence.Text(line.InWords()).Text(kept.Watch.State.Seen.Label);
        var period = kept.Watch.State.Seen.Label is { } label ? $" ({label})" : "";
        if (kept.Watch.State.Beyond.Count > 0)
        {
            draft.Line(kept.Watch.What.Argument("entity") is not null
                ? $"Kỳ mới nhất{period} nơi này đã {line.InWords()} rồi, nên em báo khi số ra khỏi mức đó rồi vào lại."
                : $"Kỳ mới nhất{period} đã có nơi {line.InWords()}; em chỉ báo khi có thêm nơi khác.");
        }
        else if (!kept.HasFigures && kept.Watch.What.Argument("entity") is not null)
        {
            draft.Line("Kỳ mới nhất em có chưa nêu số của nơi này; có số em mới so được.");
        }
    }
}
