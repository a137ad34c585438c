using Assistant.Bot.Privacy;

namespace Assistant.Bot.Editing.Questions;

/// <summary>Why a question is kept.</summary>
internal static class CollectReasons
{
    public const string Unknown = "unknown";
    public const string OutOfScope = "out_of_scope";
    public const string Withheld = "withheld";
    public const string LowConfidence = "low_confidence";

    /// <summary>Asked back, and none of what was offered was taken.</summary>
    public const string GivenUp = "given_up";

    /// <summary>"Chưa đúng", with one of the reasons that the page offers after a colon.</summary>
    public const string Wrong = "wrong";

    public static string Label(string reason) => reason switch
    {
        Unknown => "không trả lời được",
        OutOfScope => "coi là ngoài phạm vi",
        Withheld => "giữ lại vì số không có nguồn",
        LowConfidence => "trả lời mà chưa chắc",
        GivenUp => "hỏi lại rồi bỏ dở",
        _ => reason.StartsWith(Wrong, StringComparison.Ordinal) ? "chê chưa đúng" + WrongReason(reason) : reason,
    };

    private static string WrongReason(string reason) => reason[Wrong.Length..] switch
    {
        ":wrong_amount" => " (sai số tiền)",
        ":wrong_procedure" => " (nhầm thủ tục)",
        ":outdated" => " (thông tin cũ)",
        ":incomplete" => " (còn thiếu)",
        ":hard_to_understand" => " (khó hiểu)",
        _ => "",
    };
}

/// <summary>A question to learn from. Not who asked, not at what time of the day, and no word that may be personal.</summary>
/// <param name="Words">As <see cref="SafeWording"/> lets it be kept.</param>
/// <param name="Reason">One of <see cref="CollectReasons"/>.</param>
/// <param name="Subject">Id of the procedure that the answer was about; empty: none.</param>
/// <param name="Day">In Asia/Ho_Chi_Minh.</param>
internal sealed record CollectedQuestion(string Words, string Reason, string Subject, DateOnly Day);

/// <summary>The same wording, counted.</summary>
internal sealed record CountedQuestion(string Words, string Reason, string Subject, long Count, DateOnly First, DateOnly Last);
