using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Composing;

/// <summary>What an official watches, with the numbers to cancel by.</summary>
internal sealed class WatchListComposer : AnswerComposer<WatchList>
{
    protected override AnswerDraft Compose(WatchList list)
    {
        var draft = new AnswerDraft(AnswerKinds.Help);
        if (list.Lines.Count == 0)
        {
            return draft.Line(!list.CanPush
                ? "Dạ, anh/chị chưa theo dõi số liệu nào. Ở kênh này em không tự gửi tin được; anh/chị đăng nhập trên trang trò chuyện, hoặc nhắn em qua Zalo hay ứng dụng trò chuyện của cơ quan, rồi đăng ký ở đó giúp em nhé."
                : "Dạ, anh/chị chưa theo dõi số liệu nào. Anh/chị nhắn ví dụ \"gửi tôi các tỉnh thấp nhất mỗi thứ Hai\" là em gửi ạ.");
        }

        draft.Evidence.Computed(list.Lines.Count);
        draft.Line($"Dạ, em đang theo dõi {list.Lines.Count} việc cho anh/chị:");
        foreach (var line in list.Lines)
        {
            draft.Evidence.Text(line.Name).Computed(line.Watch.Number);
            draft.Bullet(Text(line));
        }

        draft.Line($"Muốn thôi việc nào, anh/chị nhắn \"hủy theo dõi số {list.Lines[0].Watch.Number}\" với số của việc đó ạ.");
        draft.Suggestions.AddRange(list.Lines.Take(3).Select(line => Watching.WatchMessages.CancelWish(line.Watch)));
        return draft;
    }

    /// <summary>"Số 2: 5 tỉnh thấp nhất về …, mỗi thứ Hai, trên Zalo".</summary>
    public static string Text(WatchLine line) =>
        $"Số {line.Watch.Number}: {line.Name}, {line.Watch.Schedule.InWords()}{(line.Place is { } place ? $", {place}" : ", ở kênh hiện không hoạt động")}";
}
