using System.Text.Json;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Conversations.Feedback;
using Assistant.Bot.Operations.Problems;
using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Channels.Page;

/// <summary>Reads a verdict and keeps out whatever is no word of ours: what is stored can only be about known things.</summary>
internal sealed class FeedbackReader(ProcedureCatalog procedures, IndicatorCatalog indicators, TimeProvider time)
{
    private static readonly HashSet<string> Kinds =
        [.. typeof(AnswerKinds).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    public Checked<Verdict> Read(JsonElement body)
    {
        if (Text("answerId") is not { } id || AnswerId.Read(id) is not { } answer || !Kinds.Contains(answer.Kind) || !IsKnown(answer.Subject))
        {
            return Problem.BadRequest("Không rõ câu trả lời nào", "Trường answerId không phải là mã của một câu trả lời.", "answerId");
        }

        if (Text("verdict") is not { } word || word is not (FeedbackWords.Useful or FeedbackWords.Wrong or FeedbackWords.None))
        {
            return Problem.BadRequest("Không rõ ý kiến", "Trường verdict phải là useful, wrong hoặc none.", "verdict");
        }

        var reason = Text("reason");
        return reason is null || (word == FeedbackWords.Wrong && FeedbackWords.Reasons.Contains(reason))
            ? new Verdict(answer, word, reason, VietnamClock.Today(time))
            : Problem.BadRequest("Không rõ lý do", "Trường reason chỉ đi kèm verdict wrong và phải là một trong: " + string.Join(", ", FeedbackWords.Reasons) + ".", "reason");

        string? Text(string field) => JsonText.Of(body, field);
    }

    private bool IsKnown(string subject) =>
        subject.Length == 0 || procedures.Find(subject) is not null || indicators.Find(subject) is not null;
}
