using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Guiding;

/// <summary>The same for somebody else: "người tiếp theo ạ", "giờ làm cho bác khác, cũng đổi bằng", "đổi sang cho con bé 5 tuổi".</summary>
internal sealed class NextPersonCues(GuideFile file, GuideMatter matter)
{
    private const string Next = "next";
    private const string Other = "other";

    private readonly CueIndex _persons = CueIndex.Of([new CueEntry { Id = Next, Cues = file.NextPerson }, new CueEntry { Id = Other, Cues = file.OtherPerson }]);
    private readonly CueIndex _turnsTo = CueIndex.Of("turns to", file.TurnsTo);
    private readonly CueIndex _turns = CueIndex.Of("turns", file.Turns);
    private readonly CueIndex _kin = CueIndex.Of("kin", file.Kin);
    private readonly CueIndex _acts = CueIndex.Of("acts", [.. file.Acts, .. file.Filler]);
    private readonly CueIndex _leading = CueIndex.Of("leading", [.. file.Filler, .. file.Besides, .. file.Same, .. file.Kin]);
    private readonly CueIndex _trailing = CueIndex.Of("trailing", [.. file.Filler, .. file.Same, .. file.BeforeThat]);
    private readonly CueIndex _nothing = CueIndex.Of("nothing", [.. file.Filler, .. file.Besides, .. file.Same, .. file.Acts, .. file.Switches, .. file.TurnsTo, .. file.Turns, .. file.Kin, .. file.NextPerson, .. file.OtherPerson, .. file.Thanks]);

    /// <param name="message">As typed; it asks nothing.</param>
    /// <param name="about">What is walked through: its name says nothing more.</param>
    /// <returns>What the message names for that person; empty: the same as before. Null: it speaks of no other person.</returns>
    public string? Matter(string message, Procedure about)
    {
        var words = Word.Split(message);
        if (Turns(words) is { } behind)
        {
            return SaysNothing([.. words.Skip(behind)], about) ? "" : null;
        }

        var persons = _persons.Read(words).Matches;
        if (persons.Count == 0)
        {
            return null;
        }

        List<Word> beside = [.. words.Where((_, at) => !persons.Any(person => person.Covers(at)))];
        if (!persons.Any(person => person.Id == Next) && !_turnsTo.IsIn(beside))
        {
            return null;
        }

        if (SaysNothing(words, about))
        {
            return "";
        }

        // Behind the person stands what that one wants.
        var tokens = new MessageTokens(message);
        tokens.Take(new CueMatch(Next, 0, persons[^1].At + persons[^1].Length));
        return matter.Of(GuideMatter.Trimmed(tokens.Rest, _leading, _trailing)) is { } named ? named : null;
    }

    /// <summary>The words that say who it is.</summary>
    public IReadOnlyList<Word> Who(IReadOnlyList<Word> words) => Turns(words) is { } behind ? [.. words.Skip(behind)] : words;

    // "Đổi sang (làm) cho chồng em": behind words of change, "cho" and one of the family; whether anything else is said is read from there.
    private int? Turns(IReadOnlyList<Word> words)
    {
        foreach (var turn in _turns.Read(words).Matches)
        {
            var at = turn.At + turn.Length;
            while (at < words.Count && words[at].Folded != For && _acts.At(words, at) is { } act)
            {
                at += act.Length;
            }

            if (at + 1 < words.Count && words[at].Folded == For && _kin.At(words, at + 1) is not null)
            {
                return at + 1;
            }
        }

        return null;
    }

    private const string For = "cho";

    /// <summary>An age, a size: further words that say who it is, and no matter.</summary>
    private static bool SaysWho(Word word) => word.Folded is "tuoi" or "thang" or "nho" or "lon" or "gia" || word.Folded.All(char.IsAsciiDigit);

    private bool SaysNothing(IReadOnlyList<Word> words, Procedure about)
    {
        var name = about.Aliases.Append(about.Title).SelectMany(Word.Split).ToList();
        return _nothing.Read(words).Beside(words).All(word => SaysWho(word) || name.Exists(word.Matches));
    }
}
