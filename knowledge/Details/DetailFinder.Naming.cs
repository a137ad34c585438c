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

    /// <summary>The rule that alone tells by when one must do what the question asks about: "nghỉ việc bao lâu phải nộp" of several rules with a term. Null: none, or several.</summary>
    public RecordSentence? DueAct(Procedure procedure, IReadOnlyList<Word> question)
    {
        var rules = Terms(procedure, ToldTerms.Deadline).Where(sentence => sentence.Part == RecordPart.Rules && DuesOf(Word.Split(sentence.Text)).Any(act => question.Any(word => word.Matches(act)))).Take(2).ToList();
        return rules is [var only] ? only : null;
    }

    /// <summary>The sentence that alone tells for how long a benefit is paid; null: none, several, or no benefit is asked about.</summary>
    public RecordSentence? BenefitLength(Procedure procedure, IReadOnlyList<Word> question)
    {
        if (!_lexicon.AsksBenefit(question))
        {
            return null;
        }

        var told = Terms(procedure, ToldTerms.Validity).Where(sentence => _lexicon.TellsBenefit(Word.Split(sentence.Text))).Take(2).ToList();
        return told is [var only] ? only : null;
    }

    // The words behind "phải".
    private static IEnumerable<Word> DuesOf(IReadOnlyList<Word> words) => words.Skip(1).Where((_, at) => words[at].Folded == "phai");

    /// <summary>Whether words name the matter of the record and nothing beside it.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="words">The words.</param>
    public bool NamesOnly(Procedure procedure, IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        var record = RecordOf(procedure);
        return _lexicon.Read(words).TrueForAll(word => word.IsPlain || record.IsOwn(word));
    }

    private static string Joined(IEnumerable<Word> words) => $" {string.Join(' ', words.Select(word => word.Folded))} ";
}
