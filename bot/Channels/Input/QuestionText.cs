using System.Globalization;
using System.Text;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Channels.Input;

/// <summary>What counts as a question: 1 to 2000 characters of whole Unicode text without control characters.</summary>
internal static class QuestionText
{
    public const int MaxLength = 2000;
    private const string Field = "question";

    /// <returns>The question in composed form (NFC), on one line.</returns>
    public static Checked<string> Read(string? text)
    {
        if (text is null || IsBlank(text))
        {
            return Problem.BadRequest("Thiếu câu hỏi", "Câu hỏi (question) không được để trống.", Field);
        }

        if (HasLoneSurrogate(text))
        {
            return Problem.BadRequest("Câu hỏi có ký tự hỏng", "Câu hỏi chứa nửa ký tự Unicode (lone surrogate). Xin gửi văn bản UTF-8 nguyên vẹn.", Field);
        }

        // Shift+Enter in a chat and a pasted paragraph are one question; any other control character is not text.
        var line = text.ReplaceLineEndings(" ").Replace('\t', ' ').Trim();
        if (HoldsControl(line))
        {
            return Problem.BadRequest("Câu hỏi có ký tự điều khiển", "Câu hỏi chứa ký tự điều khiển, không phải văn bản. Xin gõ lại câu hỏi.", Field);
        }

        // Composed first: text typed on some phones comes decomposed, up to three units for one letter.
        line = IsPlainlyComposed(line) ? line : line.Normalize(NormalizationForm.FormC);
        return line.Length > MaxLength
            ? Problem.BadRequest("Câu hỏi quá dài", $"Câu hỏi dài {line.Length} ký tự; tối đa {MaxLength} ký tự.", Field)
            : line;
    }

    private static bool IsBlank(string text) =>
        text.All(unit => char.IsWhiteSpace(unit) || char.GetUnicodeCategory(unit) == UnicodeCategory.Format);

    private static bool HoldsControl(string text)
    {
        foreach (var unit in text)
        {
            if (char.IsControl(unit))
            {
                return true;
            }
        }

        return false;
    }

    // The letters of Vietnamese and its neighbours as keyboards type them; nothing of these composes with anything.
    private static bool IsPlainlyComposed(string text)
    {
        foreach (var unit in text)
        {
            if (unit is not (< '\u0300' or (>= '\u1EA0' and <= '\u1EF9')))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) && !(at + 1 < text.Length && char.IsSurrogatePair(text[at], text[++at])))
            {
                return true;
            }
        }

        return false;
    }
}
