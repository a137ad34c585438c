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
    private readonly CueIndex _moves;
    private readonly CueIndex _sides;
    private readonly CueIndex _ticks;
    private readonly CueIndex _asks;
    private readonly CueIndex _filler;
    private readonly CueIndex _aloud;
    private readonly CueIndex _nobody;
    private readonly CueIndex _people;

    private GuideCues(GuideFile file)
    {
        _start = CueIndex.Of("start", file.Start);
        _handout = CueIndex.Of("handout", file.Handout);
        _moves = CueIndex.Of(file.Moves);
        _sides = CueIndex.Of(file.Sides);
        _ticks = CueIndex.Of([new CueEntry { Id = Have, Cues = file.Have }, new CueEntry { Id = Lack, Cues = file.Lack }]);
        _asks = CueIndex.Of("asks", file.Asks);
        _filler = CueIndex.Of("filler", [.. file.Filler, .. file.Corrects]);
        _aloud = CueIndex.Of("aloud", file.Aloud);
        _nobody = CueIndex.Of("nobody", file.Nobody);
        _people = CueIndex.Of(file.People);
        Words = file.Start[0];
        HandoutWords = file.Handout[0];
        Phrases = [.. file.Start, .. file.Aloud, .. file.Nobody, .. file.People.SelectMany(people => people.Cues), .. file.Handout, .. file.Moves.SelectMany(move => move.Cues), .. file.Have, .. file.Lack, .. file.Corrects, .. file.Filler];
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

    /// <summary>The same for a message that wishes to have each step read out.</summary>
    public string? BesideAloud(string message) => Beside(message, _aloud);

    /// <summary>"Không thuộc diện nào": the whole message says that the person is none of what was offered.</summary>
    public bool IsNobody(IReadOnlyList<Word> words)
    {
        var reading = _nobody.Read(words);
        return reading.Matches.Count > 0 && IsFiller(reading.Beside(words));
    }

    /// <summary>Everyday words for people ("bà cụ") as records write them ("người cao tuổi"), and what the message says beside.</summary>
    public (IReadOnlyList<string> Written, IReadOnlyList<Word> Beside) People(IReadOnlyList<Word> words)
    {
        var reading = _people.Read(words);
        return ([.. reading.Matches.Select(match => match.Id).Distinct()], Telling(reading.Beside(words)));
    }

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
        var reading = _moves.Read(words);
        // "Đúng rồi, tiếp" says the same twice; "không, quay lại" ends in what is wanted.
        return reading.Matches is [.., var last] && IsFiller(reading.Beside(words)) ? last.Id : null;
    }

    /// <summary>"Cái thứ hai", "2": which one, from 0; null when the message says more or nothing of it.</summary>
    public int? Which(IReadOnlyList<Word> words)
    {
        var reading = _sides.Read(words);
        return reading.Matches is [var one] && IsFiller(reading.Beside(words)) ? int.Parse(one.Id, CultureInfo.InvariantCulture) - 1 : null;
    }

    /// <summary>"Có 1, 3": the numbers, and whether the person has them; null when the message is not about numbers.</summary>
    public (IReadOnlyList<int> Numbers, bool Have)? Ticks(IReadOnlyList<Word> words)
    {
        var numbers = words.Where(word => word.Folded.All(char.IsAsciiDigit) && word.Folded.Length <= 2)
            .Select(word => int.Parse(word.Folded, CultureInfo.InvariantCulture)).Distinct().ToList();
        var said = words.Where(word => !word.Folded.All(char.IsAsciiDigit)).ToList();
        var ticks = _ticks.Read(said);
        return numbers.Count > 0 && IsFiller(ticks.Beside(said)) ? (numbers, !ticks.Has(Lack)) : null;
    }

    public bool Asks(IReadOnlyList<Word> words) => _asks.Read(words).Matches.Count > 0;

    /// <summary>Words that are neither filler nor sign of a correction.</summary>
    public IReadOnlyList<Word> Telling(IReadOnlyList<Word> words) => _filler.Read(words).Beside(words);

    private bool IsFiller(IReadOnlyList<Word> words) => Telling(words).Count == 0;

    private sealed class GuideFile
    {
        public List<string> Start { get; set; } = [];
        public List<string> Aloud { get; set; } = [];
        public List<string> Nobody { get; set; } = [];
        public List<CueEntry> People { get; set; } = [];
        public List<string> Handout { get; set; } = [];
        public List<CueEntry> Moves { get; set; } = [];
        public List<string> Have { get; set; } = [];
        public List<string> Lack { get; set; } = [];
        public List<CueEntry> Sides { get; set; } = [];
        public List<string> Corrects { get; set; } = [];
        public List<string> Asks { get; set; } = [];
        public List<string> Filler { get; set; } = [];
    }
}
