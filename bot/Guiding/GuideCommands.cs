using System.Globalization;
using Assistant.Knowledge.Language;

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

    public GuideCommands(GuideFile file)
    {
        List<string> filler = [.. file.Filler, .. file.Corrects];
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
    }

    /// <summary>The command that the whole message is ("next", "back", …); null when it is none.</summary>
    public string? Read(IReadOnlyList<Word> words)
    {
        var reading = _moves.Read(words);
        if (reading.Matches is not [.., var last])
        {
            return null;
        }

        var beside = reading.Beside(words);
        var isCommand = SaysNothing(beside, _filler)
            || (SaysNothing(beside, _besides) && !AsksMore(words, reading))
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
        return reading.Has(Stuck) ? Stuck : reading.Has(Where) ? Where : last.Id;
    }

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
            if ((command == Next && _done.Read(rest).Matches.Count > 0) || (command == Skip && rest.Exists(word => word.Folded is "bo" or "khoi")))
            {
                return (number, command);
            }

            return SaysNothing(rest, _jump) ? (number, null) : null;
        }

        return null;
    }

    private static int? NumberOf(string word) =>
        word is [>= '1' and <= '9'] ? int.Parse(word, CultureInfo.InvariantCulture) : Array.IndexOf(Numbers, word) is >= 0 and var at ? at + 1 : null;

    private static bool SaysNothing(IReadOnlyList<Word> words, CueIndex nothing) => nothing.Read(words).Beside(words).Count == 0;

    // "Tới đâu rồi" asks within the command; "vậy có được không" asks something else.
    private bool AsksMore(IReadOnlyList<Word> words, CueReading commands) =>
        _asks.Read(words).Matches.Any(asked =>
            !commands.Matches.Any(command => command.Covers(asked.At) && command.Covers(asked.At + asked.Length - 1))
            && !(asked.Length == 1 && SaysNothing([words[asked.At]], _besides)));
}
