using Assistant.Knowledge.Details;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Composing;

/// <summary>A rule of a record, told with its own basis, and with a word where nobody has checked it.</summary>
internal static class RuleText
{
    /// <summary>The rule that a sentence is; null: the sentence stands elsewhere in the record.</summary>
    public static ProcedureRule? Of(Procedure procedure, RecordSentence sentence) =>
        sentence.Part == RecordPart.Rules && sentence.At < procedure.Rules.Count ? procedure.Rules[sentence.At] : null;

    /// <param name="rule">The rule.</param>
    /// <param name="isFirst">It opens the answer.</param>
    public static string Told(ProcedureRule rule, bool isFirst)
    {
        var text = rule.Text.TrimEnd('.');
        var basis = rule.Basis is { } act ? $" ({act})" : "";
        var doubt = rule.Confidence == Confidence.Unverified ? " Điều này **chưa kiểm chứng**, anh/chị hỏi lại nơi tiếp nhận giúp em nhé." : "";
        return isFirst ? $"Dạ, **{Continued(text)}**{basis}.{doubt}" : $"{text}{basis}.{doubt}";
    }

    /// <summary>A sentence as it stands beside an option, with the word that nobody has checked it.</summary>
    public static string Short(Procedure procedure, RecordSentence sentence) =>
        Continued(sentence.Text.TrimEnd('.')) + (Of(procedure, sentence) is { Confidence: Confidence.Unverified } ? " (chưa kiểm chứng)" : "");

    // A name of two words ("Hà Nội", "Bộ Công an") keeps its capital.
    private static string Continued(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var space && space + 1 < text.Length && char.IsUpper(text[space + 1]) ? text : VietnameseFormat.InSentence(text);

    /// <summary>The sources of what is told from rules.</summary>
    public static IEnumerable<Source> SourcesOf(Procedure procedure, IEnumerable<RecordSentence> told) =>
        told.Select(sentence => Of(procedure, sentence)).OfType<ProcedureRule>().SelectMany(rule => rule.Sources);
}
