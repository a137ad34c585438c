using Assistant.Bot.Answers.Files;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Cues;

/// <summary>
/// A wish for a file. <paramref name="Rest"/> is the message without it, null when nothing else is said;
/// <paramref name="IsPlain"/>: the words mean a file whatever was talked about before; <paramref name="Instead"/>: a kind of file that was
/// asked for and cannot be made.
/// </summary>
internal sealed record ExportWish(FileKind Kind, string? Rest, bool IsPlain, string? Instead = null);

/// <summary>The wordings of wishes for files, from language/exports.yaml.</summary>
internal sealed class ExportCues
{
    /// <summary>Words between a verb that makes and what is made.</summary>
    private const int MakesWithin = 5;

    private readonly CueIndex _wishes = new();
    private readonly CueIndex _forOfficials = new();
    private readonly CueIndex _filler;
    private readonly CueIndex _beside;
    private readonly CueIndex _matters;
    private readonly CueIndex _verbs;
    private readonly CueIndex _nouns;
    private readonly CueIndex _kept;
    private readonly FileKind _made;
    private readonly Dictionary<string, (FileKind Kind, bool IsPlain, string? Instead)> _meanings = new(StringComparer.Ordinal);

    private ExportCues(ExportFile file)
    {
        foreach (var wish in file.Wishes)
        {
            _meanings[wish.Id] = (Enum.Parse<FileKind>(wish.File), wish.Plain, wish.Instead);
            foreach (var cue in wish.Cues)
            {
                _forOfficials.Add(wish.Id, cue);
                if (!wish.Officials)
                {
                    _wishes.Add(wish.Id, cue);
                }
            }
        }

        _filler = CueIndex.Of("filler", file.Filler);
        _beside = CueIndex.Of("beside", file.Beside);
        _matters = CueIndex.Of("matter", file.Matters);
        (_verbs, _nouns, _kept) = (CueIndex.Of("verb", file.Making.Verbs), CueIndex.Of("noun", file.Making.Nouns), CueIndex.Of("kept", file.Making.Kept));
        _made = Enum.Parse<FileKind>(file.Making.File);
        Ranking = file.Ranking;
    }

    /// <summary>Makes a question of words that name an indicator alone.</summary>
    public string Ranking { get; }

    public static ExportCues Load(string dataPath) => new(WordingFile.Read<ExportFile>(dataPath, "language/exports.yaml"));

    /// <summary>Whether what is left of a message is about the figures that are held here, as far as single words tell.</summary>
    public bool IsOfFigures(string rest) => _matters.IsIn(Word.Split(rest));

    /// <summary>Null when the message wishes for no file.</summary>
    /// <param name="message">As typed.</param>
    /// <param name="official">An official asks.</param>
    public ExportWish? Read(string message, bool official = false)
    {
        var typed = new MessageTokens(message);
        var made = official ? Made(typed.Words) : null;
        if ((official ? _forOfficials : _wishes).Read(typed.Words).Matches is not [var match, ..])
        {
            return made is { } report ? Of(typed, report, _made, isPlain: true, instead: null) : null;
        }

        var (kind, isPlain, instead) = _meanings[match.Id];
        List<CueMatch> all = [match, .. made ?? []];
        return Of(typed, all, kind, isPlain || made is not null, instead);
    }

    private ExportWish Of(MessageTokens typed, IReadOnlyList<CueMatch> said, FileKind kind, bool isPlain, string? instead)
    {
        // What stands beside the wish; taken by whole tokens, so that "51/2022" and "30%" stay as they were typed.
        foreach (var match in said.SelectMany(match => Around(typed.Words, match).Prepend(match)))
        {
            typed.Take(match);
        }

        var rest = typed.Rest;
        var left = Word.Split(rest);
        var filler = _filler.Read(left).Matches.Sum(found => found.Length);
        return new ExportWish(kind, filler >= left.Count ? null : rest, isPlain, instead);
    }

    // "File ảnh" in front of "bản đồ", "một trang" behind "báo cáo Word".
    private IEnumerable<CueMatch> Around(IReadOnlyList<Word> words, CueMatch match)
    {
        var beside = _beside.Read(words).Matches;
        for (var at = match.At; beside.FirstOrDefault(other => other.At + other.Length == at) is { Length: > 0 } before; at = before.At)
        {
            yield return before;
        }

        for (var at = match.At + match.Length; beside.FirstOrDefault(other => other.At == at) is { Length: > 0 } behind; at = behind.At + behind.Length)
        {
            yield return behind;
        }
    }

    // "Soạn giúp anh cái báo cáo …": the verb opens the message. The name of a report that there is stays in the question.
    private List<CueMatch>? Made(IReadOnlyList<Word> words)
    {
        foreach (var verb in _verbs.Read(words).Matches)
        {
            var opens = _filler.Read([.. words.Take(verb.At)]).Matches.Sum(found => found.Length) >= verb.At;
            var noun = _nouns.Read(words).Matches.FirstOrDefault(match => match.At >= verb.At + verb.Length && match.At <= verb.At + verb.Length + MakesWithin);
            if (opens && noun.Length > 0)
            {
                return _kept.Read([.. words.Skip(noun.At + noun.Length).Take(2)]).Matches is [{ At: 0 }, ..] ? [verb] : [verb, noun];
            }
        }

        return null;
    }

    private sealed class ExportFile
    {
        public List<WishEntry> Wishes { get; set; } = [];
        public MakingEntry Making { get; set; } = new();
        public List<string> Beside { get; set; } = [];
        public string Ranking { get; set; } = "";
        public List<string> Matters { get; set; } = [];
        public List<string> Filler { get; set; } = [];
    }

    private sealed class MakingEntry
    {
        public List<string> Verbs { get; set; } = [];
        public List<string> Nouns { get; set; } = [];
        public List<string> Kept { get; set; } = [];
        public string File { get; set; } = "";
    }

    private sealed class WishEntry
    {
        public string Id { get; set; } = "";
        public string File { get; set; } = "";
        public bool Plain { get; set; }
        public bool Officials { get; set; }
        public string? Instead { get; set; }
        public List<string> Cues { get; set; } = [];
    }
}
