using System.Globalization;
using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Guiding;

/// <summary>The wordings of walk-throughs, from language/guide.yaml.</summary>
internal sealed class GuideCues
{
    private readonly CueIndex _start;
    private readonly CueIndex _softly;
    private readonly CueIndex _leads;
    private readonly CueIndex _asked;
    private readonly CueIndex _together;
    private readonly LessonCues _lessons;
    private readonly GuideCommands _commands;
    private readonly GuideMatter _matter;
    private readonly CueIndex _sides;
    private readonly CueIndex _ticks;
    private readonly CueIndex _asks;
    private readonly CueIndex _emphasis;
    private readonly CueIndex _corrects;
    private readonly CueIndex _filler;
    private readonly CueIndex _aloud;
    private readonly CueIndex _nobody;
    private readonly CueIndex _people;
    private readonly CueIndex _leadIns;
    private readonly CueIndex _toldCases;
    private readonly CueIndex _lost;
    private readonly ReasonedCommands _reasoned;

    private GuideCues(GuideFile file)
    {
        _start = CueIndex.Of("start", file.Start);
        _softly = CueIndex.Of("softly", file.Softly);
        _leads = CueIndex.Of("leads", file.Leads);
        _asked = CueIndex.Of("asked", file.Asked);
        _together = CueIndex.Of("together", file.Together);
        _commands = new GuideCommands(file);
        _matter = new GuideMatter(file);
        Pages = new PageCues(file, _matter);
        Switches = new SwitchCues(file, _matter);
        NextPersons = new NextPersonCues(file, _matter);
        _reasoned = new ReasonedCommands(_commands, Asks);
        (_toldCases, _lost) = (CueIndex.Of(file.ToldCases), CueIndex.Of("lost", file.Lost));
        _lessons = new LessonCues(file, _matter);
        _sides = CueIndex.Of(file.Sides);
        _ticks = CueIndex.Of([new CueEntry { Id = Have, Cues = file.Have }, new CueEntry { Id = Lack, Cues = file.Lack }]);
        _asks = CueIndex.Of([new CueEntry { Id = Asking, Cues = file.Asks }, new CueEntry { Id = "denies", Cues = file.NotAsks }]);
        (_emphasis, _corrects) = (CueIndex.Of("emphasis", file.Emphasis), CueIndex.Of("corrects", file.Corrects));
        _filler = CueIndex.Of("filler", [.. file.Filler, .. file.Corrects]);
        _aloud = CueIndex.Of("aloud", file.Aloud);
        _nobody = CueIndex.Of("nobody", file.Nobody);
        _people = CueIndex.Of(file.People);
        _leadIns = CueIndex.Of("leads in", file.LeadIns);
        Words = file.Start[0];
        AloudWords = file.Aloud[0];
        Phrases = [.. file.Start, .. file.Aloud, .. file.Nobody, .. file.People.SelectMany(people => people.Cues), .. file.Handout, .. file.Printed, .. file.Checklist, .. file.Chat, .. file.Doing, .. file.Enters, .. file.Print, .. file.Switches, .. file.Teaches, .. file.Moves.SelectMany(move => move.Cues), .. file.Have, .. file.Lack, .. file.Corrects, .. file.Filler,
            .. file.Called, .. file.NextPerson, .. file.OtherPerson, .. file.Adds, .. file.ToldCases.SelectMany(told => told.Cues)];
    }

    private const string Asking = "asks";
    private const string Have = "have";
    private const string Lack = "lack";

    /// <summary>The wish to be walked through in words that this reader understands.</summary>
    public string Words { get; }

    /// <summary>The same where each step is to be read out.</summary>
    public string AloudWords { get; }

    /// <summary>Wishes for hand-outs.</summary>
    public PageCues Pages { get; }

    /// <summary>Wishes to be led through something else.</summary>
    public SwitchCues Switches { get; }

    /// <summary>Wishes for the same for somebody else.</summary>
    public NextPersonCues NextPersons { get; }

    /// <summary>Every wording.</summary>
    public IReadOnlyList<string> Phrases { get; }

    public static GuideCues Load(string dataPath) => new(WordingFile.Read<GuideFile>(dataPath, "language/guide.yaml"));

    /// <summary>What is left of a message that wishes to be walked through; null when it does not. Empty: nothing else is said.</summary>
    public string? Beside(string message) => Beside(message, _start) ?? Softly(message) ?? Together(message);

    /// <summary>The same for a message that asks to be taught: "hướng dẫn tôi làm …".</summary>
    public string? Lesson(string message) => _lessons.Beside(message, Asks);

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

    /// <summary>Where everyday words name people.</summary>
    public IReadOnlyList<CueMatch> PeopleIn(IReadOnlyList<Word> words) => _people.Read(words).Matches;

    private string? Beside(string message, CueIndex wish)
    {
        var tokens = new MessageTokens(message);
        if (wish.Read(tokens.Words).Matches is not [var match, ..])
        {
            return null;
        }

        tokens.Take(match);
        return _matter.Of(tokens.Rest) ?? "";
    }

    // "Chỉ em làm khai sinh từng bước nha" wishes for it; "thì làm từng bước ra sao" asks for the steps.
    private string? Softly(string message)
    {
        var tokens = new MessageTokens(message);
        var words = tokens.Words;
        if (_softly.Read(words).Matches is not [var match, ..])
        {
            return null;
        }

        var end = match.At + match.Length;
        var leads = _leads.Read([.. words.Take(match.At)]).Matches;
        var stands = match.At == 0 || end == words.Count || leads.Count > 0;
        var asks = (end < words.Count && _asked.At(words, end) is not null) || (_asked.Read(words).Matches is [.., var asked] && asked.At + asked.Length == words.Count);
        if (!stands || asks)
        {
            return null;
        }

        tokens.Take(match);
        if (leads is [.., var lead] && lead.At + lead.Length == match.At)
        {
            tokens.Take(lead);
        }

        return _matter.Of(tokens.Rest) ?? "";
    }

    // "Hướng dẫn bà con làm căn cước"; with a question beside it ("… nộp ở đâu") that one is asked.
    private string? Together(string message)
    {
        var words = Word.Split(message);
        return _together.Read(words) is { Matches.Count: > 0 } together && !Asks(together.Beside(words)) ? Beside(message, _together) : null;
    }

    /// <summary>The command that the whole message is ("next", "back", …); null when it is none.</summary>
    /// <param name="words">The message.</param>
    /// <param name="about">What is walked through: its name beside a command says nothing more.</param>
    public string? Command(IReadOnlyList<Word> words, Procedure? about = null) =>
        _commands.Read(words) ?? (about is null ? null : _commands.ReadBesideName(words, about));

    /// <summary>The command in one clause of a message whose others only say why; null: none.</summary>
    public string? Reasoned(string message) => _reasoned.Read(message);

    /// <summary>Words of a case's label that everyday words stand for: "hai vợ chồng" is "hộ gia đình"; null: none, or of several.</summary>
    public string? ToldCase(IReadOnlyList<Word> words) => _toldCases.Read(words).Matches.Select(match => match.Id).Distinct().ToList() is [var only] ? only : null;

    /// <summary>"Mất giấy chứng sinh rồi": what is lacking; null: nothing is said to be.</summary>
    public IReadOnlyList<Word>? Lost(IReadOnlyList<Word> words) => _lost.Read(words) is { Matches.Count: > 0 } lost && lost.Beside(words) is { Count: > 0 } thing ? thing : null;

    /// <summary>"Lùi hai bước": how many; null: none are said.</summary>
    public int? StepsBack(IReadOnlyList<Word> words) => _commands.StepsBack(words);

    /// <summary>"Về đầu".</summary>
    public bool IsToFirst(IReadOnlyList<Word> words) => _commands.IsToFirst(words);

    /// <summary>Says in so many words to go on; after what was told of a procedure it is wished to be led through that.</summary>
    public bool Enters(IReadOnlyList<Word> words) => _commands.Enters(words);

    /// <summary>"Tới bước cuối".</summary>
    public bool IsToLast(IReadOnlyList<Word> words) => _commands.IsToLast(words);

    /// <summary>
    /// "Tạm dừng chút, cho hỏi …": what a message asks that first puts the walk-through off; null: it does not begin so, or asks nothing beside.
    /// </summary>
    public string? AskedBehindPause(string message)
    {
        var tokens = new MessageTokens(message);
        if (_commands.PauseAt(tokens.Words) is not { } pause)
        {
            return null;
        }

        tokens.Take(pause);
        var asked = GuideMatter.Trimmed(tokens.Rest, _leadIns, new CueIndex());
        return Word.Split(asked).Count >= LeastAsked ? asked : null;
    }

    private const int LeastAsked = 2;

    /// <summary>"Bấm rồi", "chụp xong": what the step says has been done.</summary>
    public bool IsDone(IReadOnlyList<Word> words) => _commands.IsDone(words);

    /// <summary>"Qua bước 3": the step, and a command said of it.</summary>
    public (int Number, string? Command)? Numbered(IReadOnlyList<Word> words) => _commands.Numbered(words);

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

    /// <summary>Asks something; "chưa cài bao giờ", "không phải đâu em" only deny with more weight.</summary>
    public bool Asks(IReadOnlyList<Word> words) => _asks.Read(words).Matches.Any(asked => asked.Id == Asking && !IsEmphasis(words, asked));

    /// <summary>The words without what at their end only denies with more weight.</summary>
    public IReadOnlyList<Word> WithoutEmphasis(IReadOnlyList<Word> words) =>
        _asks.Read(words).Matches is [.., var last] && IsEmphasis(words, last) ? [.. words.Take(last.At)] : words;

    private bool IsEmphasis(IReadOnlyList<Word> words, CueMatch asked) =>
        asked.At > 1 && _emphasis.At(words, asked.At) is { } emphasis && emphasis.Length >= asked.Length
        && words.Take(asked.At - 1).Any(QuestionParticle.Is) && IsFiller([.. words.Skip(asked.At + emphasis.Length)]);

    /// <summary>Says that what follows is meant instead of what was said before.</summary>
    public bool Corrects(IReadOnlyList<Word> words) => _corrects.IsIn(words);

    /// <summary>Words that are neither filler nor sign of a correction.</summary>
    public IReadOnlyList<Word> Telling(IReadOnlyList<Word> words) => _filler.Read(words).Beside(words);

    private bool IsFiller(IReadOnlyList<Word> words) => Telling(words).Count == 0;
}
