using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Details;

/// <summary>
/// Words of people and of records that mean the same, and words that tell nothing, from language/details.yaml. What is read of a question
/// is compared with what is read of the sentences of a record.
/// </summary>
public sealed class DetailLexicon
{
    private const string FileName = "language/details.yaml";

    private readonly CueIndex _concepts;
    private readonly EverydayWords _everyday;
    private readonly Dictionary<string, HashSet<string>> _plain = new(StringComparer.Ordinal);

    private DetailLexicon(DetailFile file, EverydayWords everyday)
    {
        _everyday = everyday;
        _concepts = CueIndex.Of(file.Concepts);
        foreach (var word in file.Plain.SelectMany(Word.Split).Select(Spelling.Canonical))
        {
            (_plain.TryGetValue(word.Folded, out var marks) ? marks : _plain[word.Folded] = []).Add(word.Marks);
        }
    }

    /// <param name="dataPath">Folder of the data files.</param>
    /// <param name="everyday">Writes shorthand out.</param>
    /// <exception cref="InvalidDataException">The file is damaged; the message names it.</exception>
    public static DetailLexicon Load(string dataPath, EverydayWords everyday) => new(WordingFile.Read<DetailFile>(dataPath, FileName), everyday);

    /// <summary>The words of a text in the form in which they are compared.</summary>
    internal List<DetailWord> Read(IReadOnlyList<Word> typed)
    {
        var words = _everyday.WriteOut(typed);
        var concepts = _concepts.Read(words).Matches;
        var read = new List<DetailWord>(words.Count);
        for (int at = 0, next = 0; at < words.Count;)
        {
            if (next < concepts.Count && concepts[next].At == at)
            {
                read.Add(new DetailWord(concepts[next].Id, "", IsConcept: true, IsPlain: false));
                at += concepts[next++].Length;
                continue;
            }

            var word = Spelling.Canonical(words[at++]);
            read.Add(new DetailWord(word.Folded, word.Marks, IsConcept: false, IsPlain(word)));
        }

        return read;
    }

    // Typed without marks a word tells nothing if it tells nothing with any.
    private bool IsPlain(Word word) => _plain.TryGetValue(word.Folded, out var marks) && (word.Marks.Length == 0 || marks.Contains(word.Marks) || marks.Contains(""));

    private sealed class DetailFile
    {
        public List<CueEntry> Concepts { get; set; } = [];
        public List<string> Plain { get; set; } = [];
    }
}

/// <summary>A word or concept, as it is compared.</summary>
/// <param name="Key">The folded word, or the id of the concept.</param>
/// <param name="Marks">Its marks; empty: typed without, or a concept.</param>
/// <param name="IsConcept">A wording of the lexicon was read.</param>
/// <param name="IsPlain">It only serves to ask.</param>
internal readonly record struct DetailWord(string Key, string Marks, bool IsConcept, bool IsPlain)
{
    /// <summary>The same word; one that was typed without marks is any.</summary>
    public bool Means(DetailWord other) => IsConcept == other.IsConcept && Key == other.Key && (Marks.Length == 0 || other.Marks.Length == 0 || Marks == other.Marks);
}
