using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Search;

/// <summary>A message looked up in the index.</summary>
/// <param name="Terms">Its words without repetition, at most <see cref="MessageReader.MostWords"/>.</param>
/// <param name="Pairs">Numbers of its word pairs that procedures use, with their weight.</param>
/// <param name="Weight">Weight of all words together.</param>
/// <param name="KnownShare">Share of that weight in words that some procedure uses, 0..1.</param>
/// <param name="Tells">How many words are no filler.</param>
/// <param name="Windows">A long story in overlapping pieces, each looked up on its own; empty for a short message.</param>
internal sealed record AskedMessage(AskedTerm[] Terms, (int Term, float Weight)[] Pairs, double Weight, double KnownShare, int Tells, AskedMessage[] Windows)
{
    /// <summary>Where a piece of a story begins among the words of the whole.</summary>
    public int Start { get; init; }

    /// <summary>What is to be done with a paper, as bits.</summary>
    public int Operations { get; init; }
}

/// <summary>Looks the words and word pairs of a message up; a mistyped word stands for the known one that is one slip away.</summary>
internal sealed class MessageReader(SearchText text, TermIndex terms)
{
    /// <summary>More words than any question needs; a pasted page is cut here.</summary>
    public const int MostWords = 64;

    /// <summary>A word reached only through a typing slip counts this much.</summary>
    private const float SlipCredit = 0.75f;

    /// <summary>A word that no procedure knows weighs like the rarest ones: it speaks against every hit.</summary>
    private const double UnknownWordWeight = 1;

    /// <summary>From this share of marked words a message is taken as typed with marks throughout.</summary>
    private const double MarkedFrom = 0.3;

    /// <summary>From this share a word is no filler.</summary>
    private const double TellingFrom = 0.2;

    /// <summary>With more telling words a message is a story.</summary>
    private const int StoryFrom = 12;
    private const int WindowWords = 11;
    private const int WindowStep = 5;
    private const int LeastInWindow = 2;
    private const int MostOnStack = 256;

    private readonly SlipFinder _slips = new(terms.Words);

    // Where a message is read word by word: what is handed out holds none of it.
    [ThreadStatic]
    private static List<SearchWord>? _words;

    public AskedMessage Read(string question)
    {
        var words = _words ??= [];
        try
        {
            text.ReadInto(words, question);
            return Read(question, words);
        }
        finally
        {
            // The list stays with the thread, what a person typed does not.
            words.Clear();
        }
    }

    private AskedMessage Read(string question, List<SearchWord> words)
    {
        var marked = CountMarked(words) >= words.Count * MarkedFrom;
        Span<AskedTerm> asked = stackalloc AskedTerm[MostWords];
        Span<(int Term, float Weight)> pairs = words.Count <= MostOnStack ? stackalloc (int, float)[words.Count] : new (int, float)[words.Count];
        List<string>? unknown = null;
        var (count, pairCount, tells, before) = (0, 0, 0, -1);
        double weight = 0, known = 0;
        foreach (var word in words)
        {
            if (count == MostWords)
            {
                break;
            }

            var (term, credit) = LookUp(word.Folded);
            if (before >= 0 && term >= 0 && terms.NumberOf(before, term) is >= 0 and var pair)
            {
                pairs[pairCount++] = (pair, (float)word.Share);
            }

            before = term;
            if (term >= 0 ? Holds(asked[..count], term) : unknown?.Contains(word.Folded) == true)
            {
                continue;
            }

            if (term < 0)
            {
                (unknown ??= []).Add(word.Folded);
            }

            var own = (term < 0 ? UnknownWordWeight : terms.RarityOf(term)) * word.Share;
            weight += own;
            known += term < 0 ? 0 : own;
            tells += word.Share >= TellingFrom ? 1 : 0;
            asked[count++] = new AskedTerm(term, credit < 1 ? NameHold.Unmarked : MarksOf(word.Marks, marked), (float)own, credit, word.Share >= TellingFrom);
        }

        var all = asked[..count].ToArray();
        return new AskedMessage(all, pairs[..pairCount].ToArray(), weight, weight > 0 ? known / weight : 0, tells, tells > StoryFrom ? Windows(all) : []) { Operations = text.OperationsOfMessage(question) };
    }

    private static int CountMarked(List<SearchWord> words)
    {
        var marked = 0;
        foreach (var word in words)
        {
            marked += word.Marks.Length > 0 ? 1 : 0;
        }

        return marked;
    }

    private static bool Holds(ReadOnlySpan<AskedTerm> asked, int term)
    {
        foreach (ref readonly var one in asked)
        {
            if (one.Term == term)
            {
                return true;
            }
        }

        return false;
    }

    // What is wanted stands in one or two clauses of a story; the rest would drown it.
    private static AskedMessage[] Windows(AskedTerm[] asked)
    {
        var windows = new List<AskedMessage>();
        for (var from = 0; from < asked.Length; from += WindowStep)
        {
            var terms = asked[from..Math.Min(from + WindowWords, asked.Length)];
            var tells = terms.Count(term => term.Tells);
            if (tells >= LeastInWindow)
            {
                double weight = terms.Sum(term => term.Weight);
                double known = terms.Sum(term => term.Term < 0 ? 0 : term.Weight);
                windows.Add(new AskedMessage(terms, [], weight, weight > 0 ? known / weight : 0, tells, []) { Start = from });
            }

            if (from + WindowWords >= asked.Length)
            {
                break;
            }
        }

        return [.. windows];
    }

    /// <summary>Hash of a word's marks: 0 for none, or <see cref="NameHold.Unmarked"/> when the text is typed without any.</summary>
    public static int MarksOf(string marks, bool textIsMarked)
    {
        if (marks.Length == 0)
        {
            return textIsMarked ? 0 : NameHold.Unmarked;
        }

        var hash = 17;
        foreach (var letter in marks)
        {
            hash = (hash * 31) + letter;
        }

        return hash & int.MaxValue;
    }

    private (int Term, float Credit) LookUp(string folded)
    {
        var term = terms.NumberOf(folded);
        return term >= 0 || _slips.Nearest(folded) is not { } near ? (term, 1) : (terms.NumberOf(near), SlipCredit);
    }
}
