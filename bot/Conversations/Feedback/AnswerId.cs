using System.Security.Cryptography;
using Assistant.Bot.Answers;

namespace Assistant.Bot.Conversations.Feedback;

/// <summary>
/// The name of one answer, "kind.subject.random": it says by itself what the answer was about, so that a verdict needs
/// neither the question nor a memory of what was answered to whom.
/// </summary>
/// <param name="Kind">One of <see cref="AnswerKinds"/>.</param>
/// <param name="Subject">Id of the procedure or indicator, empty where the answer is about neither.</param>
/// <param name="Mark">Random, so that two answers about the same thing are two.</param>
internal sealed record AnswerId(string Kind, string Subject, string Mark)
{
    private const int MarkBytes = 8;
    private const int MaxLength = 200;

    public static AnswerId Of(Answer answer) => new(
        answer.Kind, answer.Procedure?.Id ?? answer.Indicator ?? "", Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(MarkBytes)));

    /// <returns>Null for a text that no answer of ours could bear. Ids of procedures hold dots, kinds and marks do not.</returns>
    public static AnswerId? Read(string text)
    {
        var first = text.IndexOf('.', StringComparison.Ordinal);
        var last = text.LastIndexOf('.');
        if (text.Length > MaxLength || first < 1 || last <= first)
        {
            return null;
        }

        var mark = text[(last + 1)..];
        return mark.Length == 2 * MarkBytes && mark.All(char.IsAsciiHexDigitLower)
            ? new AnswerId(text[..first], text[(first + 1)..last], mark)
            : null;
    }

    public override string ToString() => $"{Kind}.{Subject}.{Mark}";
}
