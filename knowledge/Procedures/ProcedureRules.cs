using System.Text.RegularExpressions;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Procedures;

/// <summary>Reads the rules of a procedure, and says what cannot be told to somebody as it stands.</summary>
internal static partial class ProcedureRules
{
    /// <summary>Longer, it holds more than one rule, and the first line of an answer is no longer read.</summary>
    private const int LongestText = 320;

    private const int ShortestText = 15;

    public static IReadOnlyList<ProcedureRule> Read(RecordReader procedure, SourceTable sources)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. procedure.Records("rules", idKey: "text").Select(record => ReadOne(record, sources, seen))];
    }

    private static ProcedureRule ReadOne(RecordReader record, SourceTable sources, HashSet<string> seen)
    {
        var rule = new ProcedureRule(record.Text("text"), record.OptionalText("basis"), record.Word<Confidence>("confidence"), sources.Of(record)) { Asked = record.Texts("asked"), When = record.Texts("when"), Unless = record.Texts("unless") };
        if (record.Has("text") && FaultOf(rule.Text) is { } fault)
        {
            record.Problem("text", fault);
        }

        if (rule.Text.Length > 0 && !seen.Add(rule.Text))
        {
            record.Problem("text", "quy tắc này đã ghi một lần rồi.");
        }

        if (rule.Confidence == Confidence.TwoSources && rule.Sources.Count < 2)
        {
            record.Problem("confidence", "two_sources phải có từ hai nguồn trong sources.");
        }

        record.Done();
        return rule;
    }

    private static string? FaultOf(string text) =>
        text.Length < ShortestText ? "quá ngắn, phải là một câu trọn nghĩa."
        : text.Length > LongestText ? $"dài {text.Length} ký tự, quá {LongestText}: mỗi mục chỉ một quy tắc, tách thành nhiều mục."
        : text.Contains('?', StringComparison.Ordinal) ? "là câu hỏi; phải là câu nói rõ quy tắc."
        : FurtherSentence().IsMatch(text) ? "có hơn một câu: mỗi mục một câu, tách thành nhiều mục."
        : ForeignText.Clean(text) != text ? "có địa chỉ mạng, số điện thoại, mã trang web hoặc ký tự ẩn; địa chỉ ghi ở sources."
        : null;

    // "Điều 5. Người…" and "UBND TP. Hà Nội" are no second sentences: before the full stop stands a whole word of small letters.
    [GeneratedRegex(@"\p{Ll}{2,}\)?\.\s+\p{Lu}|[!;]\s+\p{Lu}\p{Ll}+\s|\n")]
    private static partial Regex FurtherSentence();
}
