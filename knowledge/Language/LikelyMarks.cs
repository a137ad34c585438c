using System.Runtime.InteropServices;

namespace Assistant.Knowledge.Language;

/// <summary>
/// Which marks a word typed without any most likely has, by the words beside it: "xe" is hardly "xé", and "moi" beside "lam" is
/// "mới", not "mối". Learned at start from texts that are typed with marks.
/// </summary>
public sealed class LikelyMarks
{
    /// <summary>From this share of marked words a text is typed with marks, and a word without them is meant so.</summary>
    private const double MarkedFrom = 0.3;

    /// <summary>How much a word counts on its own beside the times that it was seen next to another.</summary>
    private const double OwnWeight = 2;

    /// <summary>In a text with marks, a word that exists without them has none, unless it is this rare.</summary>
    private const double PlainFrom = 0.02;

    private readonly Dictionary<string, List<Form>> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Before, string Folded, string Marks), int> _behind = [];
    private readonly Dictionary<(string Folded, string Marks, string After), int> _before = [];

    /// <param name="texts">Names and wordings; those typed without marks are passed over.</param>
    public LikelyMarks(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        foreach (var text in texts)
        {
            var words = Word.Split(text);
            if (IsMarked(words))
            {
                Learn(words);
            }
        }
    }

    /// <summary>The words, each typed without marks holding those that it likely has.</summary>
    public IReadOnlyList<Word> Of(IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var read = new List<Word>(words);
        PutIn(read);
        return read;
    }

    /// <summary>The words of a text, each typed without marks holding those that it likely has: a list that others hold, too.</summary>
    public IReadOnlyList<Word> Of(string text) => Workbench.Once(this, text, static (marks, text) => marks.Of(Word.Split(text)));

    /// <summary>As <see cref="Of(IReadOnlyList{Word})"/>, in a list that nobody else holds.</summary>
    public void PutIn(List<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var marked = IsMarked(words);
        for (var i = 0; i < words.Count; i++)
        {
            // The neighbours are asked for their letters alone, so that it does not matter which of them hold likely marks already.
            if (words[i].Marks.Length == 0 && words[i].Likely is null && _forms.TryGetValue(Canonical(words[i]).Folded, out var forms))
            {
                words[i] = words[i] with { Likely = Likeliest(forms, words, i, marked) };
            }
        }
    }

    /// <summary>Whether the texts hold a word beside its neighbours as it is typed, and as often as with the marks of another.</summary>
    /// <param name="words">The message.</param>
    /// <param name="at">Where the word stands.</param>
    /// <param name="other">The word that it may stand for.</param>
    public bool StandsHere(IReadOnlyList<Word> words, int at, Word other)
    {
        ArgumentNullException.ThrowIfNull(words);
        var before = at > 0 ? Canonical(words[at - 1]).Folded : "";
        var after = at + 1 < words.Count ? Canonical(words[at + 1]).Folded : "";
        var own = Times(Canonical(words[at]));
        return own > 0 && own >= Times(Canonical(other));

        int Times(WordForm form) =>
            _behind.GetValueOrDefault((before, form.Folded, form.Marks)) + _before.GetValueOrDefault((form.Folded, form.Marks, after));
    }

    private string Likeliest(List<Form> forms, List<Word> words, int at, bool marked)
    {
        var all = 0.0;
        foreach (var form in forms)
        {
            all += form.Count;
        }

        foreach (var form in forms)
        {
            if (marked && form.Marks.Length == 0 && form.Count >= PlainFrom * all)
            {
                return "";
            }
        }

        var folded = Canonical(words[at]).Folded;
        var before = at > 0 ? Canonical(words[at - 1]).Folded : "";
        var after = at + 1 < words.Count ? Canonical(words[at + 1]).Folded : "";
        var (likeliest, best) = ("", double.NegativeInfinity);
        foreach (var form in forms)
        {
            var own = form.Count / all;
            var likely = forms.Count == 1 ? 0 : (_behind.GetValueOrDefault((before, folded, form.Marks)) + (OwnWeight * own))
                * (_before.GetValueOrDefault((folded, form.Marks, after)) + (OwnWeight * own)) / own;
            if (likely > best)
            {
                (likeliest, best) = (form.Marks, likely);
            }
        }

        return likeliest;
    }

    private void Learn(IReadOnlyList<Word> words)
    {
        var before = "";
        for (var i = 0; i < words.Count; i++)
        {
            var word = Canonical(words[i]);
            Count(word);
            CollectionsMarshal.GetValueRefOrAddDefault(_behind, (before, word.Folded, word.Marks), out _)++;
            CollectionsMarshal.GetValueRefOrAddDefault(_before, (word.Folded, word.Marks, i + 1 < words.Count ? Canonical(words[i + 1]).Folded : ""), out _)++;
            before = word.Folded;
        }
    }

    private void Count(WordForm word)
    {
        ref var forms = ref CollectionsMarshal.GetValueRefOrAddDefault(_forms, word.Folded, out _);
        forms ??= [];
        var at = forms.FindIndex(form => form.Marks == word.Marks);
        if (at < 0)
        {
            forms.Add(new Form(word.Marks, 1));
        }
        else
        {
            forms[at] = forms[at] with { Count = forms[at].Count + 1 };
        }
    }

    private static bool IsMarked(IReadOnlyList<Word> words)
    {
        var marked = 0;
        for (var i = 0; i < words.Count; i++)
        {
            marked += words[i].Marks.Length > 0 ? 1 : 0;
        }

        return marked >= MarkedFrom * words.Count;
    }

    private static WordForm Canonical(Word word) => word.Form.Canonical;

    private readonly record struct Form(string Marks, int Count);
}
