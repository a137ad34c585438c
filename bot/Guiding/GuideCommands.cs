using System.Globalization;
using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Guiding;

/// <summary>Commands of a walk-through in everyday words: a command, and beside it nothing but words that say nothing.</summary>
internal sealed class GuideCommands
{
    public const string Next = "next";
    public const string Cancel = "cancel";
    public const string Skip = "skip";
    public const string Stuck = "stuck";

    /// <summary>"Mấy bước nữa xong": asked, whatever else is said.</summary>
    private const string Where = "where";

    /// <summary>"Mai", "lát": with any other command, that one is for later.</summary>
    private const string Later = "later";

    /// <summary>"Để chiều": for later by itself.</summary>
    private const string Postpone = "postpone";

    /// <summary>"Tới chỗ nào": where it stands only beside a word of what is left undone, else where one has to go.</summary>
    private const string Stood = "stood";

    private static readonly string[] Numbers = ["mot", "hai", "ba", "bon", "nam"];

    private readonly CueIndex _moves;
    private readonly CueIndex _filler;
    private readonly CueIndex _besides;
    private readonly CueIndex _screens;
    private readonly CueIndex _asks;
    private readonly CueIndex _doing;
    private readonly CueIndex _done;
    private readonly CueIndex _things;
    private readonly CueIndex _steps;
    private readonly CueIndex _jump;
    private readonly CueIndex _thanks;
    private readonly CueIndex _enough;
    private readonly CueIndex _last;
    private readonly CueIndex _first;
    private readonly CueIndex _nextAsked;
    private readonly CueIndex _enters;
    private readonly CueIndex _backward;
    private readonly CueIndex _later;
    private readonly CueIndex _called;
    private readonly CueIndex _dangling;
    private readonly Word _step;

    public GuideCommands(GuideFile file)
    {
        List<string> filler = [.. file.Filler, .. file.Corrects, .. file.Thanks];
        _moves = CueIndex.Of(file.Moves);
        _filler = CueIndex.Of("filler", filler);
        _besides = CueIndex.Of("besides", [.. filler, .. file.Besides]);
        _screens = CueIndex.Of("screens", [.. filler, .. file.Besides, .. file.Screens, .. file.Doing]);
        _asks = CueIndex.Of("asks", file.Asks);
        _doing = CueIndex.Of("doing", file.Doing);
        _done = CueIndex.Of("done", file.Done);
        _things = CueIndex.Of("things", [.. filler, .. file.Besides, .. file.Things]);
        _steps = CueIndex.Of("steps", file.Steps);
        _jump = CueIndex.Of("jump", [.. file.Jump, .. filler, .. file.Besides]);
        _thanks = CueIndex.Of("thanks", file.Thanks);
        _enough = CueIndex.Of("enough", file.Enough);
        _last = CueIndex.Of("last", file.Last);
        _first = CueIndex.Of("first", file.First);
        _nextAsked = CueIndex.Of("asked", file.NextAsked);
        _enters = CueIndex.Of("enters", file.Enters);
        _backward = CueIndex.Of("backward", file.Backward);
        _later = CueIndex.Of("later", file.Later);
        _called = CueIndex.Of("called", file.Called);
        _dangling = CueIndex.Of("dangling", file.Dangling);
        _step = Word.Split(file.Steps[0])[0];
    }

    /// <summary>The command that the whole message is ("next", "back", …); null when it is none.</summary>
    public string? Read(IReadOnlyList<Word> words) => Told(AsSteps(words));

    /// <summary>All of it puts the walk-through off until later: "để mai", "lát quay lại".</summary>
    public bool PutsOff(IReadOnlyList<Word> words) => Read(words) == Cancel && _moves.Read(words).Matches.Any(match => match.Id is Postpone or Later);

    private string? Told(IReadOnlyList<Word> words) => Plain(words) ?? (WithoutAsking(words) is { } rest && Enters(rest) ? Next : null);

    // "Bỏ qua câu này", "quay lại câu hỏi trước": what is asked is a step like the others.
    private IReadOnlyList<Word> AsSteps(IReadOnlyList<Word> words) =>
        _called.Read(words).Matches is { Count: > 0 } called ? [.. words.Select((word, at) => called.FirstOrDefault(match => match.Covers(at)) is { Length: > 0 } match ? (match.At == at ? _step : null) : (Word?)word).OfType<Word>()] : words;

    /// <summary>Says in so many words to go on: "tiếp", "bước tiếp theo", and no mere "vâng".</summary>
    public bool Enters(IReadOnlyList<Word> words) => _enters.Read(words) is { Matches.Count: > 0 } enters && SaysNothing(enters.Beside(words), _besides);

    // "Bước tiếp theo là gì", "làm gì tiếp": asks for what comes next by asking for it.
    private List<Word>? WithoutAsking(IReadOnlyList<Word> words)
    {
        var asked = _nextAsked.Read(words).Matches;
        return asked.Count == 0 ? null : [.. words.Where((_, at) => !asked.Any(match => match.Covers(at)))];
    }

    private string? Plain(IReadOnlyList<Word> words)
    {
        if (Ends(words))
        {
            return Cancel;
        }

        var reading = _moves.Read(words);
        if (reading.Matches is not [.., var last])
        {
            return null;
        }

        var beside = reading.Beside(words);
        var isCommand = SaysNothing(beside, _filler)
            || (SaysNothing(beside, _besides) && (!AsksMore(words, reading) || MayWait(words, reading)))
            || (reading.Has(Stuck) && SaysNothing(beside, _screens));
        if (!isCommand)
        {
            return null;
        }

        // "Tạm dừng, mai làm tiếp" stops; "mai" alone may be anything.
        if (reading.Has(Postpone) || reading.Has(Later))
        {
            return reading.Matches.Any(match => match.Id != Later) ? Cancel : null;
        }

        // "Bấm rồi mà báo lỗi" is no step done; of others the last is wanted: "đúng rồi, tiếp", "không, quay lại".
        return reading.Has(Stuck) ? Stuck
            : reading.Has(Where) ? Where
            : reading.Has(Stood) ? (_dangling.IsIn(words) ? Where : null)
            : last.Id;
    }

    /// <summary>The same where the message calls what is walked through by its name beside the command: "làm tiếp hộ chiếu", "tiếp tục phần thường trú".</summary>
    public string? ReadBesideName(IReadOnlyList<Word> words, Procedure about)
    {
        if (words.Count > MostNamed || !_moves.Read(words).Matches.Any(match => match.Id is On or Return or Cancel or Where))
        {
            return null;
        }

        var name = NameOf(about);
        List<Word> unnamed = [.. words.Where(word => !name.Contains(word.Folded))];
        return unnamed.Count < words.Count && Read(unnamed) is On or Return or Cancel or Where ? Read(unnamed) : null;
    }

    private const string On = "on";
    private const string Return = "return";

    /// <summary>More is a story.</summary>
    private const int MostNamed = 10;

    /// <summary>Names of more words are questions.</summary>
    private const int LongestName = 5;

    private static HashSet<string> NameOf(Procedure about) =>
        [.. about.Aliases.Append(about.Title).Select(name => Word.Split(name)).Where(name => name.Count <= LongestName || name.Count == Word.Split(about.Title).Count)
            .SelectMany(name => name).Select(word => word.Folded)];

    // "Thôi đủ rồi, cảm ơn em", "xong, cảm ơn": thanks beside a word of being enough take leave. "Cháu ngủ rồi, mai làm": whatever
    // the reason is, what is put off at the end is put off.
    private bool Ends(IReadOnlyList<Word> words)
    {
        var thanks = _thanks.IsIn(words);
        var enough = _enough.Read(words);
        if (enough.Matches.Count > 0 && (thanks || _moves.Read(words).Has(Cancel)) && SaysNothing(enough.Beside(words).Except(Covered(words, _moves, Cancel)).ToList(), _besides))
        {
            return true;
        }

        return _later.Read(words).Matches is [.., var put] && put.At + put.Length == words.Count && !_asks.IsIn(words);
    }

    private static IEnumerable<Word> Covered(IReadOnlyList<Word> words, CueIndex index, string id) =>
        index.Read(words).Matches.Where(match => match.Id == id).SelectMany(match => words.Skip(match.At).Take(match.Length));

    /// <summary>"Lùi hai bước": how many; null: it says something else.</summary>
    public int? StepsBack(IReadOnlyList<Word> words)
    {
        foreach (var step in _steps.Read(words).Matches)
        {
            if (step.At > 0 && NumberOf(words[step.At - 1].Folded) is { } number)
            {
                List<Word> rest = [.. words.Take(step.At - 1), .. words.Skip(step.At + step.Length)];
                var back = _backward.Read(rest);
                return back.Matches.Count > 0 && SaysNothing(back.Beside(rest), _besides) ? number : null;
            }
        }

        return null;
    }

    /// <summary>"Tới bước cuối", "bước cuối là gì".</summary>
    public bool IsToLast(IReadOnlyList<Word> words) =>
        _last.Read(words) is { Matches.Count: > 0 } last && SaysNothing(last.Beside(words), _jump);

    /// <summary>"Về đầu", "quay lại bước đầu".</summary>
    public bool IsToFirst(IReadOnlyList<Word> words) =>
        _first.Read(words) is { Matches.Count: > 0 } first && SaysNothing(first.Beside(words), _jump);

    /// <summary>Where a message begins with words that put the walk-through off; null: it does not.</summary>
    public CueMatch? PauseAt(IReadOnlyList<Word> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (_moves.At(words, at) is { } move)
            {
                return move.Id is Postpone or Cancel or Wait ? new CueMatch(move.Id, 0, at + move.Length) : null;
            }

            if (_besides.At(words, at) is not { Length: 1 })
            {
                return null;
            }
        }

        return null;
    }

    private const string Wait = "wait";

    /// <summary>"Bấm rồi", "chụp xong": what the step says has been done.</summary>
    public bool IsDone(IReadOnlyList<Word> words)
    {
        var did = _doing.Read(words);
        if (did.Matches is not [var first, ..] || words.Any(word => word.Folded is "chua" or "khong"))
        {
            return false;
        }

        var beside = did.Beside(words);
        var done = _done.Read(beside);
        return done.Matches.Count > 0 && first.At < words.Count - 1 && SaysNothing(done.Beside(beside), _things);
    }

    /// <summary>"Bước 1 xong rồi", "qua bước 3": the number, and the command beside it, null when that step is to be shown. Null: no number of a step, or more is said.</summary>
    public (int Number, string? Command)? Numbered(IReadOnlyList<Word> words)
    {
        foreach (var step in _steps.Read(words).Matches)
        {
            var at = step.At + step.Length;
            if (at >= words.Count || NumberOf(words[at].Folded) is not { } number)
            {
                continue;
            }

            List<Word> rest = [.. words.Take(step.At), .. words.Skip(at + 1)];
            var command = Read(rest);
            // "Qua bước 4" is not done with it, and "nhảy qua bước 4" does not leave it out.
            if ((command == Next && _done.IsIn(rest)) || (command == Skip && rest.Exists(word => word.Folded is "bo" or "khoi")))
            {
                return (number, command);
            }

            return SaysNothing(rest, _jump) ? (number, null) : null;
        }

        return null;
    }

    // "Mai em làm tiếp được không".
    private static bool MayWait(IReadOnlyList<Word> words, CueReading reading) =>
        words is [.., { Folded: "duoc" }, { Folded: "khong" }] && reading.Has(Later) && reading.Has(On);

    private static int? NumberOf(string word) =>
        word is [>= '1' and <= '9'] ? int.Parse(word, CultureInfo.InvariantCulture) : Array.IndexOf(Numbers, word) is >= 0 and var at ? at + 1 : null;

    private static bool SaysNothing(IReadOnlyList<Word> words, CueIndex nothing) => nothing.Read(words).Beside(words).Count == 0;

    // "Tới đâu rồi" asks within the command; "vậy có được không" asks something else.
    private bool AsksMore(IReadOnlyList<Word> words, CueReading commands) =>
        _asks.Read(words).Matches.Any(asked =>
            !commands.Matches.Any(command => command.Covers(asked.At) && command.Covers(asked.At + asked.Length - 1))
            && !(asked.Length == 1 && SaysNothing([words[asked.At]], _besides)));
}
