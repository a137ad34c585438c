using Assistant.Bot.Answers.Grounding.Typed;

namespace Assistant.Tests.Answers.Grounding;

/// <summary>How well claims are found, and how well it is told which of them records hold.</summary>
internal sealed class GroundingScore
{
    private readonly Dictionary<TypedClaimKind, Counts> _kinds = [];

    public List<string> Mistakes { get; } = [];

    public Counts All => _kinds.Values.Aggregate(new Counts(), (sum, counts) => sum + counts);

    public IEnumerable<(TypedClaimKind Kind, Counts Counts)> ByKind => _kinds.OrderBy(kind => kind.Key).Select(kind => (kind.Key, kind.Value));

    public static GroundingScore Of(IEnumerable<LabelledSentence> sentences)
    {
        var score = new GroundingScore();
        foreach (var sentence in sentences)
        {
            score.Add(sentence);
        }

        return score;
    }

    private void Add(LabelledSentence sentence)
    {
        var evidence = new TypedEvidence(sentence.Records);
        var found = TypedClaimReader.Read(sentence.Text).ToList();
        foreach (var label in sentence.Claims)
        {
            var at = sentence.Text.IndexOf(label.Span, StringComparison.Ordinal);
            var hit = found.FindIndex(claim => claim.Kind == label.Of && claim.At < at + label.Span.Length && at < claim.At + claim.Length);
            if (hit < 0)
            {
                // What is not seen is let through.
                Count(label.Of, new Counts { Missed = 1, LetThrough = label.Grounded ? 0 : 1 });
                Mistakes.Add($"{sentence.Id} missed {label.Kind} \"{label.Span}\" in \"{sentence.Text}\"");
                continue;
            }

            var held = evidence.Holds(found[hit]);
            Count(label.Of, new Counts { Found = 1, Stopped = !held && !label.Grounded ? 1 : 0, WronglyStopped = !held && label.Grounded ? 1 : 0, LetThrough = held && !label.Grounded ? 1 : 0 });
            if (held != label.Grounded)
            {
                Mistakes.Add($"{sentence.Id} {(held ? "held" : "not held")} {label.Kind} \"{label.Span}\" = {found[hit].Value}; records: {string.Join(" | ", sentence.Records)}");
            }

            found.RemoveAt(hit);
        }

        foreach (var claim in found)
        {
            Count(claim.Kind, new Counts { Invented = 1, WronglyStopped = evidence.Holds(claim) ? 0 : 1 });
            Mistakes.Add($"{sentence.Id} invented {claim.Kind} \"{sentence.Text.Substring(claim.At, claim.Length)}\" in \"{sentence.Text}\"");
        }
    }

    private void Count(TypedClaimKind kind, Counts counts) => _kinds[kind] = _kinds.GetValueOrDefault(kind) + counts;

    /// <param name="Found">Labelled claims that were found as their kind.</param>
    /// <param name="Missed">Those that were not.</param>
    /// <param name="Invented">Found, and no claim.</param>
    /// <param name="Stopped">Without a record, and stopped.</param>
    /// <param name="LetThrough">Without a record, and not stopped.</param>
    /// <param name="WronglyStopped">Stopped although a record holds it, or although it is no claim.</param>
    internal readonly record struct Counts(int Found, int Missed, int Invented, int Stopped, int LetThrough, int WronglyStopped)
    {
        public double FindingRecall => Share(Found, Missed);

        public double FindingPrecision => Share(Found, Invented);

        public double StoppingRecall => Share(Stopped, LetThrough);

        public double StoppingPrecision => Share(Stopped, WronglyStopped);

        public static Counts operator +(Counts a, Counts b) => new(a.Found + b.Found, a.Missed + b.Missed, a.Invented + b.Invented, a.Stopped + b.Stopped, a.LetThrough + b.LetThrough, a.WronglyStopped + b.WronglyStopped);

        private static double Share(int right, int wrong) => right + wrong == 0 ? 1 : (double)right / (right + wrong);
    }
}
