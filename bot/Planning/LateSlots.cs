using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning;

/// <summary>
/// What a message says that only some planners look at, each read when it is first looked at: a message is cut into parts, and most
/// parts are given up for what their first words say.
/// </summary>
/// <param name="reader">Reads it.</param>
/// <param name="words">The message.</param>
/// <param name="rest">Without names of places and agencies.</param>
/// <param name="cues">What is asked in <paramref name="rest"/>.</param>
/// <param name="said">The words of the message without what it denies.</param>
/// <param name="saidRest">Those without names.</param>
/// <param name="saidCues">What is asked in <paramref name="saidRest"/>.</param>
/// <param name="today">The day on which it is asked.</param>
internal sealed class LateSlots(LateReader reader, IReadOnlyList<Word> words, List<Word> rest, CueReading cues, IReadOnlyList<Word> said, List<Word> saidRest, CueReading saidCues, DateOnly today)
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
    private Asked? _numbers;

    public IReadOnlyList<string> FeeSides => _feeSides ??= reader.FeeSides(said);

    public IReadOnlyList<string> Persons => _persons ??= reader.Persons(words, today);

    public (int? Age, bool Told) Age => _age ??= reader.Age(words, today);

    public IReadOnlyList<Quantity> Quantities => _quantities ??= reader.Quantities(words);

    public IReadOnlySet<Audience> Audiences => _audiences ??= reader.Audiences(words);

    public IReadOnlyList<bool> Explained => _explained ??= reader.Explained(rest, cues);

    public IReadOnlyList<Word> Told => _told ??= MessageParts.Beside(saidRest, saidCues, sidesOnly: true);

    public (IReadOnlyList<string> Ids, double Confidence) Indicators => _indicators ??= reader.Indicators(words);

    public Asked Numbers => _numbers ??= reader.Numbers(rest, Folded);

    private string Folded => _folded ??= Join(words);

    /// <summary>The letters of some words, a space between them; those of the message are put together once.</summary>
    public string FoldedOf(IReadOnlyList<Word> some) => ReferenceEquals(some, words) ? Folded : Join(some);

    public static string Join(IReadOnlyList<Word> words) => string.Join(' ', words.Select(word => word.Folded));

    /// <summary>Counts, ranks, and of what.</summary>
    internal sealed record Asked(int? Count, int? RankAt, bool AsksRank, RankSide? Side, EntityKind? Kind);
}
