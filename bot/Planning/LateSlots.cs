using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning;

/// <summary>
/// What a message says that only some planners look at, each read when it is first looked at: a message is cut into parts, and most
/// parts are given up for what their first words say.
/// </summary>
/// <param name="readers">Read it.</param>
/// <param name="said">The words of the message.</param>
/// <param name="undenied">Those of the message without what it denies; the same where it denies nothing.</param>
/// <param name="today">The day on which it is asked.</param>
internal sealed class LateSlots(LateReaders readers, SaidWords said, SaidWords undenied, DateOnly today)
{
    private string? _folded;
    private IReadOnlyList<string>? _feeSides;
    private IReadOnlyList<string>? _persons;
    private (int? Age, bool Told)? _age;
    private IReadOnlyList<Quantity>? _quantities;
    private IReadOnlySet<Audience>? _audiences;
    private IReadOnlyList<bool>? _explained;
    private IReadOnlyList<Word>? _told;
    private (IReadOnlyList<string> Ids, double Confidence)? _indicators;
    private AskedRanking? _ranking;

    public IReadOnlyList<string> FeeSides => _feeSides ??= readers.FeeSides.Read(undenied.All.Words, today);

    public IReadOnlyList<string> Persons => _persons ??= [.. readers.Persons.Read(Words, today).Concat(readers.Kin.Read(Words))];

    /// <summary>The one age told (null: none, several or not known), and whether any is told.</summary>
    public (int? Age, bool Told) Age => _age ??= readers.Persons.Age(Words, today);

    public IReadOnlyList<Quantity> Quantities => _quantities ??= readers.Quantities.Read(Words);

    public IReadOnlySet<Audience> Audiences => _audiences ??= readers.Audiences.Read(Words);

    /// <summary>For each word beside names whether it is a cue, a channel or filler.</summary>
    public IReadOnlyList<bool> Explained => _explained ??= readers.Explained.Of(said);

    public IReadOnlyList<Word> Told => _told ??= MessageParts.Beside(undenied.Rest, undenied.Cues, sidesOnly: true);

    public (IReadOnlyList<string> Ids, double Confidence) Indicators => _indicators ??= readers.Indicators.Read(Words);

    public AskedRanking Ranking => _ranking ??= readers.Ranking.Read(said.Rest, Folded);

    private IReadOnlyList<Word> Words => said.All.Words;

    private string Folded => _folded ??= Join(Words);

    /// <summary>The letters of some words, a space between them; those of the message are put together once.</summary>
    public string FoldedOf(IReadOnlyList<Word> some) => ReferenceEquals(some, Words) ? Folded : Join(some);

    public static string Join(IReadOnlyList<Word> words) => string.Join(' ', words.Select(word => word.Folded));
}
