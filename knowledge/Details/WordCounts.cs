using Assistant.Knowledge.Procedures;

namespace Assistant.Knowledge.Details;

/// <summary>In how few sentences of the curated records a word stands: what stands in many tells little.</summary>
internal sealed class WordCounts
{
    /// <summary>What is left of the weight of a word that only serves to ask.</summary>
    private const double PlainShare = 0.12;

    /// <summary>A concept stands for many words, and was put into the lexicon because it matters.</summary>
    private const double ConceptShare = 1.4;

    /// <summary>What is left of the weight of a word that names the matter of the record.</summary>
    private const double OwnShare = 0.1;

    private readonly Dictionary<string, int> _sentences = new(StringComparer.Ordinal);
    private readonly int _all;

    public WordCounts(IEnumerable<Procedure> procedures, DetailLexicon lexicon)
    {
        foreach (var (procedure, sentence) in procedures.SelectMany(procedure => RecordSentence.Of(procedure).Select(sentence => (procedure, sentence))))
        {
            _all++;
            // What people say around a thing ("tụi em", "hồi đó") stands in no record: only questions tell that it is common.
            foreach (var key in sentence.AskedOf(procedure).Prepend(sentence.Text).SelectMany(text => lexicon.Read(Language.Word.Split(text))).Select(word => word.Key).Distinct())
            {
                _sentences[key] = _sentences.GetValueOrDefault(key) + 1;
            }
        }
    }

    /// <summary>Natural logarithm of the share of sentences without it, about.</summary>
    public double Rarity(DetailWord word) => Math.Log((_all + 1) / (_sentences.GetValueOrDefault(word.Key) + 0.5));

    /// <summary>How much it says about one sentence of a record.</summary>
    public double Weight(DetailWord word, RecordWords record) =>
        Rarity(word) * (word.IsConcept ? ConceptShare : word.IsPlain ? PlainShare : 1) * (record.IsOwn(word) ? OwnShare : 1);
}
