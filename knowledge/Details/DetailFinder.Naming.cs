using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Knowledge.Details;

/// <summary>Sentences of a record that are known by what they hold, whatever is likely.</summary>
public sealed partial class DetailFinder
{
    /// <summary>The sentences of a record that tell such a term.</summary>
    public IEnumerable<RecordSentence> Terms(Procedure procedure, ToldTerms term)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        return RecordOf(procedure).Sentences.Where(sentence => (sentence.Terms & term) != 0).Select(sentence => sentence.Sentence);
    }

    /// <summary>The first sentence in some parts of the record that holds all that a thing is called by; null: none does.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="thing">What it is called.</param>
    /// <param name="parts">The parts, the one that tells most first.</param>
    public RecordSentence? Naming(Procedure procedure, IReadOnlyList<Word> thing, params ReadOnlySpan<RecordPart> parts)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        var called = _lexicon.Read(thing).FindAll(word => !word.IsPlain);
        // "Vợ chồng" is no paper, though "kết hôn" is read as the same: what is no name of a thing must stand there as it was said.
        var asSaid = called.Exists(word => word.IsConcept && !_lexicon.IsThing(word)) ? Joined(thing.SkipWhile(word => _lexicon.Read([word]) is [{ IsPlain: true }])) : null;
        foreach (var part in parts)
        {
            if (called.Count > 0 && RecordOf(procedure).Sentences.Find(sentence => sentence.Sentence.Part == part && (asSaid is null ? called.TrueForAll(word => sentence.Holds(word)) : Joined(Word.Split(sentence.Sentence.Text)).Contains(asSaid, StringComparison.Ordinal))) is { } naming)
            {
                return naming.Sentence;
            }
        }

        return null;
    }

    private static string Joined(IEnumerable<Word> words) => $" {string.Join(' ', words.Select(word => word.Folded))} ";
}
