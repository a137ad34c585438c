using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Cues;

/// <summary>The wordings of what people want to know, from language/intents.yaml.</summary>
internal sealed class IntentCatalog
{
    /// <summary>Words apart at most, for two words to belong together.</summary>
    private const int Farthest = 4;

    /// <summary>These say little about what is asked.</summary>
    private static readonly string[] Weak = [Intents.Overview, Intents.FeeWord];

    private readonly CueIndex _index = new();
    private readonly List<(string Id, Word First, Word Second)> _near = [];
    private readonly List<WordingParts> _parts = [];

    // Of each of the parts, and behind them of each of the words near each other, what stands first.
    private readonly FirstWordTable _hinting;
    private readonly ListedSides _listed;
    private readonly PaidOut _paidOut;
    private readonly Overdue _overdue;
    private readonly LastWord _last;
    private readonly TermWording _terms;

    private IntentCatalog(IntentFile file, TermWording terms)
    {
        _terms = terms;
        foreach (var intent in file.Intents)
        {
            intent.SpellOut();
            foreach (var cue in intent.Cues)
            {
                _index.Add(intent.Id, cue);
            }

            _near.AddRange(intent.Near.Select(pair => Word.Split(pair)).Select(pair => (intent.Id, pair[0], pair[1])));
            _parts.AddRange(intent.Parts.Select(parts => new WordingParts(intent.Id, parts)));
        }

        _hinting = new FirstWordTable(_parts.Select(parts => parts.First).Concat(_near.Select(near => CueIndex.Of(near.Id, [near.First.Folded]))));
        _listed = new ListedSides(file.Intents.SelectMany(intent => intent.Names.Select(name => (intent.Id, name))), file.Joins, file.Alone);
        _last = new LastWord(file.Intents.SelectMany(intent => intent.Ends.Select(word => (intent.Id, word))), file.Tails);
        _paidOut = new PaidOut(file.PaidOut.Verbs, file.PaidOut.Wishes, file.PaidOut.Benefits);
        _overdue = new Overdue(file.Overdue.Late, file.Overdue.Undone, file.Overdue.Times, file.Overdue.Units, file.Overdue.Asks, file.Overdue.Consequences, file.Overdue.Apart);
        Phrases = [.. file.Intents.SelectMany(intent => intent.Cues)];
        SidePhrases = [.. file.Intents.Where(intent => Intents.IsSide(intent.Id)).SelectMany(intent => intent.Cues).Distinct(StringComparer.Ordinal).Select(cue => (Word[])[.. Word.Split(cue)])];

        // A single word may be part of a procedure's name ("hạng", "phí"); longer wordings only say what is asked.
        NeutralPhrases = [.. file.Intents.Where(intent => !intent.InNames).SelectMany(intent => intent.Cues).Where(cue => cue.Contains(' ', StringComparison.Ordinal))];
    }

    /// <summary>Every wording.</summary>
    public IReadOnlyList<string> Phrases { get; }

    /// <summary>Every wording for a side of a procedure, in its words.</summary>
    public IReadOnlyList<Word[]> SidePhrases { get; }

    /// <summary>Wordings that never tell procedures apart.</summary>
    public IReadOnlyList<string> NeutralPhrases { get; }

    /// <summary>
    /// What a message asks. Where no wording is found word for word, its parts one after the other ("mang … bản gốc … không")
    /// or two words near each other may still say it.
    /// </summary>
    public CueReading Read(IReadOnlyList<Word> words) => Workbench.Once(this, words, static (catalog, words) => catalog.ReadAll(words));

    private CueReading ReadAll(IReadOnlyList<Word> words)
    {
        var reading = _overdue.Read(_paidOut.Without(Loss.Left(_index.Read(words), words), words), words);
        for (var i = 0; i < reading.Matches.Count; i++)
        {
            if (!Weak.Contains(reading.Matches[i].Id) && reading.Matches[i].Id != Intents.Conditions)
            {
                return reading;
            }
        }

        // "Thiếu hợp đồng thì có sao không" asks what is allowed and for which papers.
        return Hints(words, near: !reading.Has(Intents.Conditions)) is { } further ? reading with { Matches = [.. reading.Matches, .. further] } : reading;
    }

    /// <summary>
    /// What a message of several clauses asks: "mang gì, tốn phí không, làm trong ngày có xong không" asks three things, and the
    /// wordings of the first two must not drown that the third only hints at.
    /// </summary>
    /// <param name="words">The message.</param>
    /// <param name="clauses">Where each word stands.</param>
    public CueReading Read(IReadOnlyList<Word> words, IReadOnlyList<Clause> clauses)
    {
        var reading = _terms.In(ReadClauses(words, clauses), words);
        if (!NamesSide(reading, 0, words.Count) && _last.In(words) is { } last)
        {
            reading = reading with { Matches = [.. reading.Matches, last] };
        }

        return _listed.In(words) is { Count: > 0 } all ? WithListed(reading, all) : reading;
    }

    private static CueReading WithListed(CueReading reading, IReadOnlyList<CueMatch> all)
    {
        var listed = all.Where(match => !reading.Matches.Any(read => Intents.IsSide(read.Id) && read.Covers(match.At))).ToList();
        return listed.Count == 0 ? reading : reading with { Matches = [.. reading.Matches, .. listed] };
    }

    private CueReading ReadClauses(IReadOnlyList<Word> words, IReadOnlyList<Clause> clauses)
    {
        var reading = Read(words);
        if (words.Count == 0 || clauses[0].Number == clauses[^1].Number || !NamesSide(reading, 0, words.Count))
        {
            return reading;
        }

        List<CueMatch>? further = null;
        for (int from = 0, to; from < words.Count; from = to)
        {
            to = from + 1;
            while (to < words.Count && clauses[to].Number == clauses[from].Number)
            {
                to++;
            }

            if (!NamesSide(reading, from, to))
            {
                var own = new List<Word>(to - from);
                for (var at = from; at < to; at++)
                {
                    own.Add(words[at]);
                }

                foreach (var match in Hints(own, near: true) ?? [])
                {
                    (further ??= []).Add(match with { At = match.At + from });
                }
            }
        }

        return further is null ? reading : reading with { Matches = [.. reading.Matches, .. further] };
    }

    private static bool NamesSide(CueReading reading, int from, int end)
    {
        for (var i = 0; i < reading.Matches.Count; i++)
        {
            if (reading.Matches[i].At >= from && reading.Matches[i].At < end && Intents.IsSide(reading.Matches[i].Id))
            {
                return true;
            }
        }

        return false;
    }

    private List<CueMatch>? Hints(IReadOnlyList<Word> words, bool near)
    {
        Span<bool> begun = stackalloc bool[_parts.Count + _near.Count];
        _hinting.Mark(words, begun);
        List<CueMatch>? found = null;
        for (var at = 0; at < _parts.Count; at++)
        {
            if (begun[at] && _parts[at].In(words) is { } match)
            {
                (found ??= []).Add(match);
            }
        }

        if (near && Near(words, begun[_parts.Count..]) is { } beside)
        {
            (found ??= []).Add(beside);
        }

        return found;
    }

    private CueMatch? Near(IReadOnlyList<Word> words, ReadOnlySpan<bool> begun)
    {
        for (var at = 0; at < _near.Count; at++)
        {
            if (!begun[at])
            {
                continue;
            }

            var (id, first, second) = _near[at];
            for (var i = 0; i < words.Count; i++)
            {
                if (!words[i].Matches(first) || Loss.IsAt(words, i))
                {
                    continue;
                }

                // "Bị mất thì tiền có nhiều hơn không": what stands behind "thì" is said of what stands before it.
                for (var j = i + 1; j < words.Count && j <= i + Farthest && (words[j].Folded != "thi" || GoesOn(words, j + 1)); j++)
                {
                    if (words[j].Matches(second) && !GoesOn(words, j))
                    {
                        return new CueMatch(id, i, 2);
                    }
                }
            }
        }

        return null;
    }

    // "Để sang năm làm thì sao" asks the same of another case, not how it is done.
    private static bool GoesOn(IReadOnlyList<Word> words, int at) => at < words.Count && words[at].Folded == "sao" && words[at - 1].Folded is "thi" or "the";

    public static IntentCatalog Load(string dataPath) =>
        new(WordingFile.Read<IntentFile>(dataPath, "language/intents.yaml"), TermWording.Load(dataPath));

    private sealed class IntentFile
    {
        public List<IntentEntry> Intents { get; set; } = [];
        public PaidOutEntry PaidOut { get; set; } = new();
        public OverdueEntry Overdue { get; set; } = new();
        public List<string> Joins { get; set; } = [];
        public List<string> Alone { get; set; } = [];
        public List<string> Tails { get; set; } = [];
    }

    private sealed class PaidOutEntry
    {
        public List<string> Verbs { get; set; } = [];
        public List<string> Wishes { get; set; } = [];
        public List<string> Benefits { get; set; } = [];
    }

    private sealed class OverdueEntry
    {
        public List<string> Late { get; set; } = [];
        public List<string> Undone { get; set; } = [];
        public List<string> Times { get; set; } = [];
        public List<string> Units { get; set; } = [];
        public List<string> Asks { get; set; } = [];
        public List<string> Consequences { get; set; } = [];
        public List<string> Apart { get; set; } = [];
    }

    private sealed class IntentEntry
    {
        /// <summary>Each first part with each second one: "mấy", "bao nhiêu" with "ngày", "hôm", "bữa".</summary>
        public void SpellOut() => Cues = [.. Cues.Concat(Pairs.SelectMany(pair => pair[0].SelectMany(first => pair[1].Select(second => $"{first} {second}")))).Distinct(StringComparer.Ordinal)];

        public string Id { get; set; } = "";
        public string Label { get; set; } = "";
        public bool InNames { get; set; }
        public List<string> Cues { get; set; } = [];
        public List<List<List<string>>> Pairs { get; set; } = [];
        public List<string> Names { get; set; } = [];
        public List<string> Near { get; set; } = [];
        public List<string> Ends { get; set; } = [];
        public List<List<List<string>>> Parts { get; set; } = [];
    }
}
