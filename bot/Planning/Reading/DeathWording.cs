using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// "Ông mất rồi, xe ông đứng tên giờ sang tên sao": of a person, "mất" is a death and no paper is lost. Where the message goes on about what
/// that person owned, the death only tells how it came to be passed on, and is said as that; read as a loss it would lead to a new paper in
/// the name of the dead.
/// </summary>
internal sealed class DeathWording
{
    private const string FileName = "language/deaths.yaml";

    /// <summary>So many words may stand between the person and "mất" ("bố chồng em vừa mới mất").</summary>
    private const int MostBetween = 4;
    private const int LongestPerson = 4;

    private readonly CueIndex _persons;
    private readonly CueIndex _addressed;
    private readonly CueIndex _whose;
    private readonly CueIndex _when;
    private readonly CueIndex _verbs;
    private readonly CueIndex _plain;
    private readonly CueIndex _behind;
    private readonly CueIndex _owned;
    private readonly CueIndex _passes;
    private readonly CueIndex _left;
    private readonly CueIndex _papers;
    private readonly CueIndex _apart;
    private readonly LikelyMarks _likely;
    private readonly string _instead;
    private readonly string _owner;

    private DeathWording(DeathFile file, LikelyMarks likely)
    {
        _persons = CueIndex.Of("person", file.Persons);
        _addressed = CueIndex.Of("addressed", file.Addressed);
        _whose = CueIndex.Of("whose", file.Whose);
        _when = CueIndex.Of("when", file.When);
        _verbs = CueIndex.Of("verb", file.Verbs);
        _plain = CueIndex.Of("plain", file.Plain);
        _behind = CueIndex.Of("behind", file.Behind);
        _owned = CueIndex.Of("owned", file.Owned);
        _passes = CueIndex.Of("passes", file.Passes);
        _left = CueIndex.Of("left", file.Left);
        _papers = CueIndex.Of("paper", file.Papers);
        _apart = CueIndex.Of("apart", file.Apart);
        (_likely, _instead, _owner) = (likely, file.Instead, file.Owner);
    }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static DeathWording Load(string dataPath, LikelyMarks likely) => new(WordingFile.Read<DeathFile>(dataPath, FileName), likely);

    /// <summary>The message with the death said as what it means for the thing asked about; the same object where there is none.</summary>
    /// <param name="message">As typed, with slips put right.</param>
    public string Rewrite(string message)
    {
        var words = Word.Split(message);
        return _plain.IsIn(words) || _verbs.IsIn(words) ? Said(message) : message;
    }

    private string Said(string message)
    {
        var typed = TypedMessage.Of(message, _likely);
        if (Death(typed) is not { } death)
        {
            return message;
        }

        List<Word> others = [.. typed.Words.Where((_, at) => !death.Covers(at))];
        if (_passes.IsIn(others))
        {
            return Replaced(typed, death, _left.IsIn(others) ? null : _instead);
        }

        return _papers.Read(typed.Words).Matches is [var paper] ? OfTheDead(typed, death, paper)
            : _apart.Read(typed.Words).Matches is [{ } first, ..] ? Behind(typed, death, first) ?? message
            : message;
    }

    private CueMatch? Death(TypedMessage typed)
    {
        var words = typed.Words;
        if (_plain.Read(words).Matches is [var plain, ..])
        {
            return plain;
        }

        foreach (var verb in _verbs.Read(words).Matches)
        {
            if (IsNoLoss(typed, verb) && IsSaidOfPerson(words, verb.At))
            {
                return verb;
            }
        }

        return null;
    }

    // The person stands before it, with nothing between but whose person that is and when it was.
    private bool IsSaidOfPerson(IReadOnlyList<Word> words, int at)
    {
        for (var from = Math.Max(0, at - LongestPerson - MostBetween); from < at; from++)
        {
            var named = _persons.At(words, from);
            if ((named ?? _addressed.At(words, from)) is not { } person || person.At + person.Length > at || (from > 0 && _owned.At(words, from - 1) is not null))
            {
                continue;
            }

            var (between, ofSomebody) = (person.At + person.Length, named is not null);
            while (between < at && (_whose.At(words, between) ?? _when.At(words, between)) is { } modifier && between + modifier.Length <= at)
            {
                // "Em mới mất" is who writes, "em tôi mới mất" is not.
                ofSomebody |= _whose.At(words, between) is not null;
                between += modifier.Length;
            }

            if (between == at && ofSomebody)
            {
                return true;
            }
        }

        return false;
    }

    // Who has lost something says what right behind.
    private bool IsNoLoss(TypedMessage typed, CueMatch verb)
    {
        var next = verb.At + verb.Length;
        return next >= typed.Words.Count || _behind.At(typed.Words, next) is not null || typed.Words[next].Folded.All(char.IsAsciiDigit) || EndsClause(typed, next - 1);
    }

    private static bool EndsClause(TypedMessage typed, int at) => typed.Between(at, at + 1)[^1] is ',' or '.' or ';' or ':' or '!' or '?';

    private static string Replaced(TypedMessage typed, CueMatch death, string? instead)
    {
        var (front, back) = (Piece(typed, 0, death.At), Piece(typed, death.At + death.Length, typed.Words.Count));
        var sign = EndsClause(typed, death.At + death.Length - 1) ? "," : "";
        return $"{front}{(instead is null ? "" : " " + instead)}{sign} {back}".Trim();
    }

    private string OfTheDead(TypedMessage typed, CueMatch death, CueMatch paper) =>
        paper.At < death.At ? typed.Between(0, typed.Words.Count)
            : $"{Piece(typed, paper.At, paper.At + paper.Length).TrimEnd(',', '.')} {_owner} {Piece(typed, paper.At + paper.Length, typed.Words.Count)}".Trim();

    // "Bác hai mất hồi tháng trước, hộ khẩu của bác có xoá không": what is asked stands behind the clause that tells of it.
    private static string? Behind(TypedMessage typed, CueMatch death, CueMatch asked)
    {
        for (var at = death.At + death.Length - 1; at < asked.At; at++)
        {
            if (EndsClause(typed, at))
            {
                return Piece(typed, at + 1, typed.Words.Count);
            }
        }

        return null;
    }

    private static string Piece(TypedMessage typed, int from, int end) => from < end ? typed.Between(from, end) : "";

    private sealed class DeathFile
    {
        public List<string> Persons { get; set; } = [];
        public List<string> Addressed { get; set; } = [];
        public List<string> Whose { get; set; } = [];
        public List<string> When { get; set; } = [];
        public List<string> Verbs { get; set; } = [];
        public List<string> Plain { get; set; } = [];
        public List<string> Behind { get; set; } = [];
        public List<string> Owned { get; set; } = [];
        public List<string> Passes { get; set; } = [];
        public List<string> Left { get; set; } = [];
        public List<string> Papers { get; set; } = [];
        public List<string> Apart { get; set; } = [];
        public string Instead { get; set; } = "";
        public string Owner { get; set; } = "";
    }
}
