using System.CommandLine;
using Assistant.Bot.Conversations.Feedback;
using Assistant.Knowledge.Calendar;

namespace Assistant.Bot.Commands;

/// <summary>feedback: what people thought of the answers, most often said first.</summary>
internal static class FeedbackCommand
{
    private const int DefaultDays = 30;
    private const int MaxDays = 3650;

    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        [FeedbackWords.Useful] = "hữu ích",
        [FeedbackWords.Wrong] = "chưa đúng",
        ["wrong_amount"] = "sai số tiền",
        ["wrong_procedure"] = "nhầm thủ tục",
        ["outdated"] = "thông tin cũ",
        ["incomplete"] = "còn thiếu",
        ["hard_to_understand"] = "khó hiểu",
        ["other"] = "lý do khác",
    };

    public static Command Create(Composition composition)
    {
        var days = new Option<int>("--days") { Description = $"Số ngày tính tới hôm nay, mặc định {DefaultDays}.", DefaultValueFactory = _ => DefaultDays, HelpName = "số ngày" };
        var command = new Command("feedback", "Xem người hỏi thấy câu trả lời hữu ích hay chưa đúng, theo thủ tục và chỉ tiêu.") { days };
        command.SetAction((parsed, _) => CommandHost.RunAsync(composition, async services =>
        {
            if (parsed.GetValue(days) is not (>= 1 and <= MaxDays) and var count)
            {
                return await Output.FailAsync($"Số ngày (--days) từ 1 đến {MaxDays}, hiện là {count}.");
            }

            var today = VietnamClock.Today(services.GetRequiredService<TimeProvider>());
            Print(services.GetRequiredService<FeedbackStore>().Count(today.AddDays(1 - parsed.GetValue(days))));
            return Output.Good;
        }));
        return command;
    }

    private static void Print(IReadOnlyList<VerdictCount> counts)
    {
        Console.WriteLine(counts.Count == 0 ? "Chưa có ý kiến nào." : $"{"Số lần",-8}{"Ý kiến",-12}{"Lý do",-15}{"Loại",-14}Thủ tục, chỉ tiêu");
        foreach (var count in counts)
        {
            Console.WriteLine($"{count.Count,-8}{Label(count.Word),-12}{Label(count.Reason),-15}{count.Kind,-14}{count.Subject}");
        }
    }

    private static string Label(string? word) => word is null ? "" : Labels.GetValueOrDefault(word, word);
}
