using System.Globalization;
using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Guiding;

/// <summary>The wordings of walk-throughs, from language/guide.yaml.</summary>
internal sealed class GuideCues
{
    private readonly CueIndex _start;
    private readonly CueIndex _handout;
    private readonly CueIndex _moves = new();
    private readonly CueIndex _sides = new();
    private readonly CueIndex _ticks = new();
    private readonly CueIndex _asks;
    private readonly CueIndex _filler;

    private GuideCues(GuideFile file)
    {
        _start = CueIndex.Of("start", file.Start);
        _handout = CueIndex.Of("handout", file.Handout);
        Fill(_moves, file.Moves);
        Fill(_sides, file.Sides);
        Fill(_ticks, [new Entry { Id = Have, Cues = file.Have }, new Entry { Id = Lack, Cues = file.Lack }]);
        _asks = CueIndex.Of("asks", file.Asks);
        _filler = CueIndex.Of("filler", [.. file.Filler, .. file.Corrects]);
        Words = file.Start[0];
        HandoutWords = file.Handout[0];
        Phrases = [.. file.Start, .. file.Handout, .. file.Moves.SelectMany(move => move.Cues), .. file.Have, .. file.Lack, .. file.Corrects, .. file.Filler];
    }

    private const string Have = "have";
    private const string Lack = "lack";

    /// <summary>The wish to be walked through in words that this reader understands.</summary>
    public string Words { get; }

    /// <summary>The wish for a hand-out in words that this reader understands.</summary>
    public string HandoutWords { get; }

    /// <summary>Every wording.</summary>
    public IReadOnlyList<string> Phrases { get; }

    public static GuideCues Load(string dataPath) => new(WordingFile.Read<GuideFile>(dataPath, "language/guide.yaml"));

    /// <summary>What is left of a message that wishes to be walked through; null when it does not. Empty: nothing else is said.</summary>
    public string? Beside(string message) => Beside(message, _start);

    /// <summary>The same for a message that wishes for a hand-out.</summary>
    public string? BesideHandout(string message) => Beside(message, _handout);

    private string? Beside(string message, CueIndex wish)
    {
        var tokens = new MessageTokens(message);
        if (wish.Read(tokens.Words).Matches is not [var match, ..])
        {
            return null;
        }

        tokens.Take(match);
        var rest = tokens.Rest.Trim(' ', ':', ',', '.', '-', '?', '!');
        return IsFiller(Word.Split(rest)) ? "" : rest;
    }

    /// <summary>The command that the whole message is ("next", "back", …); null when it is none.</summary>
    public string? Command(IReadOnlyList<Word> words)
    {
        var matches = _moves.Read(words).Matches;
        // "Đúng rồi, tiếp" says the same twice; "không, quay lại" ends in what is wanted.
        return matches.Count > 0 && IsFiller(Without(words, matches)) ? matches[^1].Id : null;
    }

    /// <summary>"Cái thứ hai", "2": which one, from 0; null when the message says more or nothing of it.</summary>
    public int? Which(IReadOnlyList<Word> words)
    {
        var matches = _sides.Read(words).Matches;
        return matches.Count == 1 && IsFiller(Without(words, matches)) ? int.Parse(matches[0].Id, CultureInfo.InvariantCulture) - 1 : null;
    }

    /// <summary>"Có 1, 3": the numbers, and whether the person has them; null when the message is not about numbers.</summary>
    public (IReadOnlyList<int> Numbers, bool Have)? Ticks(IReadOnlyList<Word> words)
    {
        var numbers = words.Where(word => word.Folded.All(char.IsAsciiDigit) && word.Folded.Length <= 2)
            .Select(word => int.Parse(word.Folded, CultureInfo.InvariantCulture)).Distinct().ToList();
        var said = words.Where(word => !word.Folded.All(char.IsAsciiDigit)).ToList();
        var ticks = _ticks.Read(said).Matches;
        return numbers.Count > 0 && IsFiller(Without(said, ticks)) ? (numbers, !ticks.Any(match => match.Id == Lack)) : null;
    }

    public bool Asks(IReadOnlyList<Word> words) => _asks.Read(words).Matches.Count > 0;

    /// <summary>Words that are neither filler nor sign of a correction.</summary>
    public IReadOnlyList<Word> Telling(IReadOnlyList<Word> words) => Without(words, _filler.Read(words).Matches);

    private bool IsFiller(IReadOnlyList<Word> words) => Telling(words).Count == 0;

    private static IReadOnlyList<Word> Without(IReadOnlyList<Word> words, IReadOnlyList<CueMatch> matches) =>
        [.. words.Where((_, at) => !matches.Any(match => at >= match.At && at < match.At + match.Length))];

    private static void Fill(CueIndex index, IEnumerable<Entry> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var cue in entry.Cues)
            {
                index.Add(entry.Id, cue);
            }
        }
    }

    private sealed class GuideFile
    {
        public List<string> Start { get; set; } = [];
        public List<string> Handout { get; set; } = [];
        public List<Entry> Moves { get; set; } = [];
        public List<string> Have { get; set; } = [];
        public List<string> Lack { get; set; } = [];
        public List<Entry> Sides { get; set; } = [];
        public List<string> Corrects { get; set; } = [];
        public List<string> Asks { get; set; } = [];
        public List<string> Filler { get; set; } = [];
    }

    private sealed class Entry
    {
        public string Id { get; set; } = "";
        public List<string> Cues { get; set; } = [];
    }
}
