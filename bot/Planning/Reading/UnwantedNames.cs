using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// Takes out of a message what it names and does not wish: what it denies ("chứ không phải xe"), and the paper or step of which it
/// only asks whether it is needed ("có cần giấy kết hôn không"), and the way in ("trên VNeID"). Wordings from language/unwanted.yaml.
/// </summary>
internal sealed class UnwantedNames
{
    /// <summary>A longer one is a sentence of its own, not a name.</summary>
    private const int LongestName = 9;

    /// <summary>What is left must be able to name something.</summary>
    private const int LeastLeft = 2;

    private readonly CueIndex _denied;
    private readonly CueIndex _resumes;
    private readonly CueIndex _needed;
    private readonly CueIndex _asked;
    private readonly CueIndex _acts;
    private readonly CueIndex _channels;
    private readonly LikelyMarks _likely;

    private UnwantedNames(UnwantedFile file, LikelyMarks likely)
    {
        (_denied, _resumes) = (CueIndex.Of("denied", file.Denied), CueIndex.Of("resumes", file.Resumes));
        (_needed, _asked, _acts, _likely) = (CueIndex.Of("needed", file.Needed), CueIndex.Of("asked", file.Asked), CueIndex.Of("act", file.Acts), likely);
        _channels = CueIndex.Of("channel", file.Channels);
    }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static UnwantedNames Load(string dataPath, LikelyMarks likely) => new(WordingFile.Read<UnwantedFile>(dataPath, "language/unwanted.yaml"), likely);

    /// <summary>The message without what it denies; null: it denies nothing, or nothing else is said.</summary>
    public string? WithoutDenied(string message) => Opens(message, _denied) ? Without(message, Denied) : null;

    /// <summary>The message without what it asks to be needed or not; null: it asks no such thing, or nothing else.</summary>
    public string? WithoutNeeded(string message) => Opens(message, _needed) ? Without(message, Needed) : null;

    /// <summary>The message without the way in which it is to be handed in ("trên VNeID"); null: it names none, or nothing else.</summary>
    public string? WithoutChannel(string message) => Opens(message, _channels) ? Without(message, words => _channels.Read(words).Matches) : null;

    // Most messages hold no word that begins such a thing, and are not cut any further.
    private static bool Opens(string message, CueIndex openers)
    {
        if (!openers.IsIn(Word.Split(message)))
        {
            return false;
        }

        foreach (var sentence in Sentences.Of(message))
        {
            foreach (var clause in Sentences.Clauses(sentence.Text))
            {
                if (openers.IsIn(Word.Split(clause)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private string? Without(string message, Func<IReadOnlyList<Word>, IReadOnlyList<CueMatch>> named)
    {
        var left = new List<string>();
        var words = 0;
        var found = false;
        foreach (var clause in Sentences.Of(message).SelectMany(sentence => Sentences.Clauses(sentence.Text)))
        {
            var typed = TypedMessage.Of(clause, _likely);
            var matches = named(typed.Words);
            found |= matches.Count > 0;
            var rest = matches.Count > 0 ? typed.Without(matches) : clause;
            if (!string.IsNullOrWhiteSpace(rest))
            {
                left.Add(rest.Trim());
                words += Word.Split(rest).Count;
            }
        }

        return found && words >= LeastLeft ? string.Join(", ", left) : null;
    }

    private IReadOnlyList<CueMatch> Denied(IReadOnlyList<Word> words)
    {
        var openers = _denied.Read(words).Matches;
        if (openers.Count == 0)
        {
            return [];
        }

        var resumes = _resumes.ReadAsMeant(words).Matches;
        return [.. openers
            .Select(opener => opener with { Length = Math.Min(words.Count, FirstFrom(resumes, opener.At + opener.Length)) - opener.At })
            .Where((span, i) => span.Length > openers[i].Length && span.Length - openers[i].Length <= LongestName)];
    }

    private IReadOnlyList<CueMatch> Needed(IReadOnlyList<Word> words)
    {
        var openers = _needed.Read(words).Matches;
        if (openers.Count == 0)
        {
            return [];
        }

        var asked = _asked.ReadAsMeant(words).Matches;
        var acts = _acts.ReadAsMeant(words).Matches;
        return [.. openers
            .Select(opener => (Opener: opener, End: FirstFrom(asked, opener.At + opener.Length + 1)))
            .Where(one => one.End < words.Count && one.End - one.Opener.At - one.Opener.Length <= LongestName
                && FirstFrom(acts, one.Opener.At + one.Opener.Length) >= one.End)
            .Select(one => one.Opener with { Length = one.End + 1 - one.Opener.At })];
    }

    private static int FirstFrom(IReadOnlyList<CueMatch> matches, int from)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            if (matches[i].At >= from)
            {
                return matches[i].At;
            }
        }

        return int.MaxValue;
    }

    private sealed class UnwantedFile
    {
        public List<string> Denied { get; set; } = [];
        public List<string> Resumes { get; set; } = [];
        public List<string> Needed { get; set; } = [];
        public List<string> Asked { get; set; } = [];
        public List<string> Acts { get; set; } = [];
        public List<string> Channels { get; set; } = [];
    }
}
