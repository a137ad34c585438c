using System.Globalization;
using System.Text;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search.Training;

namespace Assistant.Knowledge.Details.Training;

/// <summary>A question about one particular thing of a procedure.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="Words">The words of the question, as the finder gets them.</param>
/// <param name="Says">The sentences of the record each of which answers; none: the record does not say.</param>
public sealed record DetailQuestion(Procedure Procedure, IReadOnlyList<Word> Words, IReadOnlyList<string> Says);

/// <summary>The likeliest sentence for a question that was not learned from.</summary>
/// <param name="IsAnswered">A sentence of the record answers.</param>
/// <param name="Likelihood">0..1.</param>
/// <param name="IsRight">The likeliest one does.</param>
public readonly record struct HeldOutDetail(bool IsAnswered, double Likelihood, bool IsRight);

/// <summary>Learns language/detail-model.yaml. Deterministic: same data, same file.</summary>
public static class DetailTrainer
{
    public static string Train(IReadOnlyList<DetailQuestion> questions, DetailFinder finder)
    {
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(finder);
        var weights = LogisticRegression.Fit([.. questions.SelectMany(question => Examples(question, finder))], DetailSigns.Count);
        var text = new StringBuilder();
        text.AppendLine("# Câu nào của bản ghi trả lời điều cụ thể được hỏi: trọng số học được. Lệnh `tools train-details` ghi ra tệp này.");
        text.AppendLine("weights:");
        for (var i = 0; i < weights.Length; i++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {DetailSigns.Names[i]}: {weights[i]:0.####}");
        }

        return text.ToString();
    }

    /// <summary>What would be told of questions that were not learned from: each fifth is judged by the weights of the others.</summary>
    public static IReadOnlyList<HeldOutDetail> HoldOut(IReadOnlyList<DetailQuestion> questions, DetailFinder finder)
    {
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(finder);
        var examples = questions.Select(question => Examples(question, finder).ToList()).ToList();
        return [.. Enumerable.Range(0, Folds).SelectMany(fold =>
        {
            var model = new DetailModel(LogisticRegression.Fit([.. examples.Where((_, at) => at % Folds != fold).SelectMany(own => own)], DetailSigns.Count));
            return examples.Select((own, at) => (Own: own, Question: questions[at], At: at)).Where(one => one.At % Folds == fold)
                .Select(one => one.Own.Select(example => (Likelihood: model.Likely(example.Signs), example.Right)).MaxBy(judged => judged.Likelihood) is var best
                    ? new HeldOutDetail(one.Question.Says.Count > 0, best.Likelihood, best.Right) : default);
        })];
    }

    private const int Folds = 5;

    private static IEnumerable<TrustExample> Examples(DetailQuestion question, DetailFinder finder) =>
        finder.Weigh(question.Procedure, question.Words).Where(weighed => IsJudged(question, weighed.Sentence)).Select(weighed => new TrustExample(weighed.Signs, question.Says.Contains(weighed.Sentence.Text), 1));

    // Who wrote down which entry of a list answers did not always judge whether a rule says the same.
    private static bool IsJudged(DetailQuestion question, RecordSentence sentence) =>
        sentence.Part != RecordPart.Rules || question.Says.Count == 0 || question.Procedure.Rules.Any(rule => question.Says.Contains(rule.Text));
}
