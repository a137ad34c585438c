using Assistant.Bot.Answers.Files;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Cues;

/// <summary>
/// A wish for a file. <paramref name="Rest"/> is the message without it, null when nothing else is said;
/// <paramref name="IsPlain"/>: the words mean a file whatever was talked about before.
/// </summary>
internal sealed record ExportWish(FileKind Kind, string? Rest, bool IsPlain);

/// <summary>The wordings of wishes for files, from language/exports.yaml.</summary>
internal sealed class ExportCues
{
    private readonly CueIndex _wishes = new();
    private readonly CueIndex _filler;
    private readonly Dictionary<string, (FileKind Kind, bool IsPlain)> _meanings = new(StringComparer.Ordinal);

    private ExportCues(ExportFile file)
    {
        foreach (var wish in file.Wishes)
        {
            _meanings[wish.Id] = (Enum.Parse<FileKind>(wish.File), wish.Plain);
            foreach (var cue in wish.Cues)
            {
                _wishes.Add(wish.Id, cue);
            }
        }

        _filler = CueIndex.Of("filler", file.Filler);
    }

    public static ExportCues Load(string dataPath) => new(WordingFile.Read<ExportFile>(dataPath, "language/exports.yaml"));

    /// <summary>Null when the message wishes for no file.</summary>
    public ExportWish? Read(string message)
    {
        if (_wishes.Read(Word.Split(message)).Matches.Count == 0)
        {
            return null;
        }

        var tokens = message.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = new List<Word>(tokens.Length);
        var tokenOf = new List<int>(tokens.Length);
        for (var token = 0; token < tokens.Length; token++)
        {
            foreach (var word in Word.Split(tokens[token]))
            {
                words.Add(word);
                tokenOf.Add(token);
            }
        }

        if (_wishes.Read(words).Matches is not [var match, ..])
        {
            return null;
        }

        // What stands beside the wish; taken by whole tokens, so that "51/2022" and "30%" stay as they were typed.
        var taken = Enumerable.Range(match.At, match.Length).Select(at => tokenOf[at]).ToHashSet();
        var rest = tokens.Where((_, token) => !taken.Contains(token)).ToList();
        var left = rest.SelectMany(Word.Split).ToList();
        var filler = _filler.Read(left).Matches.Sum(found => found.Length);
        var (kind, isPlain) = _meanings[match.Id];
        return new ExportWish(kind, filler >= left.Count ? null : string.Join(' ', rest), isPlain);
    }

    private sealed class ExportFile
    {
        public List<WishEntry> Wishes { get; set; } = [];
        public List<string> Filler { get; set; } = [];
    }

    private sealed class WishEntry
    {
        public string Id { get; set; } = "";
        public string File { get; set; } = "";
        public bool Plain { get; set; }
        public List<string> Cues { get; set; } = [];
    }
}
