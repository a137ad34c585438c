using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Language;

/// <summary>Shorthand and everyday words put into the words of the procedures, from language/everyday.yaml.</summary>
public sealed class EverydayWords
{
    private readonly CueIndex _everywhere = new();
    private readonly CueIndex _inSearch = new();
    private readonly Dictionary<string, IReadOnlyList<Word>> _meanings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Word>> _spelled = new(StringComparer.Ordinal);

    // The marks of single words that are written with marks, by what they mean: typed without, they may be other words.
    private readonly Dictionary<(string Means, string Folded), HashSet<string>> _marked = [];
    private readonly LikelyMarks? _likely;
    private CueIndex? _filler;

    private EverydayWords(EverydayFile file, Operations operations, LikelyMarks? likely)
    {
        Operations = operations;
        _likely = likely;
        foreach (var entry in file.Words)
        {
            // Without marks: what was written out must match a name that was typed either way.
            _spelled[entry.Means] = Word.Split(entry.Means);
            _meanings[entry.Means] = [.. _spelled[entry.Means].Select(word => word with { Marks = "", Likely = word.Form.Canonical.Marks })];
            foreach (var say in entry.Say)
            {
                (entry.Scope == "all" ? _everywhere : _inSearch).Add(entry.Means, say);
                if (entry.AsMeant && Word.Split(say) is [var only])
                {
                    Mark(entry.Means, Spelling.Canonical(only));
                }
            }
        }

        Ignored = file.Ignore;
        Said = [.. file.Words.SelectMany(entry => entry.Say.Append(entry.Means))];
        LongTerms = [.. file.Words.Select(entry => entry.Means).Concat(file.Terms).Where(term => Word.Split(term).Count > 3).Distinct()];
    }

    /// <summary>What is done with a paper.</summary>
    public Operations Operations { get; }

    /// <summary>Every wording that is replaced.</summary>
    public IReadOnlyList<string> Said { get; }

    /// <summary>Official terms of four syllables and more.</summary>
    public IReadOnlyList<string> LongTerms { get; }

    /// <summary>Phrases that say nothing about which procedure is meant.</summary>
    public IReadOnlyList<string> Ignored { get; }

    /// <summary><see cref="Ignored"/>, to be found in a message.</summary>
    public CueIndex Filler => _filler ??= CueIndex.Of("filler", Ignored);

    /// <param name="dataPath">Folder of the data files.</param>
    /// <param name="likely">Tells "muốn" from "muộn" in a message typed without marks; null: it may be either.</param>
    public static EverydayWords Load(string dataPath, LikelyMarks? likely = null) =>
        new(WordingFile.Read<EverydayFile>(dataPath, "language/everyday.yaml"), Operations.Load(dataPath), likely);

    /// <summary>Whether a word alone may be shorthand: most are none.</summary>
    public bool MayStandFor(Word word) => _everywhere.MayBegin(word);

    /// <summary>Shorthand written out; applied before anything is understood.</summary>
    public IReadOnlyList<Word> WriteOut(IReadOnlyList<Word> words) => Replace(words, _everywhere, _meanings);

    /// <summary>The words of a text with its shorthand written out, worked out once in a turn: those of <see cref="Word.Split(string)"/> where it holds none.</summary>
    public IReadOnlyList<Word> WriteOut(string text) => Workbench.Once(this, text, static (everyday, text) => everyday.WriteOut(Word.Split(text)));

    /// <summary>
    /// A wording as it stands in a message that was written out ("ông thứ hai" is read as "ông thứ 2"); null when it stands there
    /// as it is.
    /// </summary>
    public IReadOnlyList<Word>? WrittenOut(string wording)
    {
        var words = Word.Split(wording);
        return !_everywhere.IsIn(words) ? null : Replace(words, _everywhere, _spelled);
    }

    /// <summary>Everyday names replaced by those of the procedures; applied when searching.</summary>
    public IReadOnlyList<Word> ForSearch(IReadOnlyList<Word> words) => Replace(words, _inSearch, _meanings);

    // The same words where nothing is to replace.
    private IReadOnlyList<Word> Replace(IReadOnlyList<Word> words, CueIndex index, Dictionary<string, IReadOnlyList<Word>> meanings)
    {
        var matches = index.Read(words).Matches;
        if (matches.Count == 0)
        {
            return words;
        }

        var replaced = new List<Word>(words.Count + 8);
        var at = 0;
        IReadOnlyList<Word>? likely = null;
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            if (IsAnotherWord(match, words, ref likely))
            {
                continue;
            }

            for (; at < match.At; at++)
            {
                replaced.Add(words[at]);
            }

            if (at == match.At)
            {
                replaced.AddRange(meanings[match.Id]);
                at = match.At + match.Length;
            }
        }

        for (; at < words.Count; at++)
        {
            replaced.Add(words[at]);
        }

        return replaced;
    }

    // "toi muon dang ky": a word typed without marks is the everyday one only where it likely has its marks.
    private bool IsAnotherWord(CueMatch match, IReadOnlyList<Word> words, ref IReadOnlyList<Word>? likely)
    {
        if (_likely is null || match.Length > 1 || words[match.At].Marks.Length > 0)
        {
            return false;
        }

        if (!_marked.TryGetValue((match.Id, Spelling.Canonical(words[match.At]).Folded), out var written))
        {
            return false;
        }

        likely ??= _likely.Of(words);
        return likely[match.At].Likely is { } marks && !written.Contains(marks);
    }

    private void Mark(string means, Word say)
    {
        if (!_marked.TryGetValue((means, say.Folded), out var marks))
        {
            _marked[(means, say.Folded)] = marks = [];
        }

        marks.Add(say.Marks);
    }

    private sealed class EverydayFile
    {
        public List<EverydayEntry> Words { get; set; } = [];
        public List<string> Ignore { get; set; } = [];
        public List<string> Terms { get; set; } = [];
    }

    private sealed class EverydayEntry
    {
        public List<string> Say { get; set; } = [];
        public string Means { get; set; } = "";
        public string Scope { get; set; } = "search";

        /// <summary>A single word typed without marks counts only where it likely has those of the entry.</summary>
        public bool AsMeant { get; set; }
        public string? Why { get; set; }
    }
}
