using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Fees;

/// <summary>The sides of language/fee-sides.yaml: which of them a message says, and which items of a fee are then left.</summary>
public sealed class FeeSideCatalog
{
    private const string FileName = "language/fee-sides.yaml";

    private readonly List<FeeSide> _sides = [];

    // One index a side: in "giữ lại biển số", nobody wants a plate ("biển số").
    private readonly List<(string Side, CueIndex Say)> _say = [];
    private readonly CueIndex _denials;

    private FeeSideCatalog(FeeSideFile file)
    {
        _denials = CueIndex.Of("denial", file.Denials);
        BeforeElapsed = CueIndex.Of("before", file.Elapsed.Before);
        AfterElapsed = CueIndex.Of("after", file.Elapsed.After);
        foreach (var side in file.Sides)
        {
            if (side.Id.Length == 0 || side.Options.Count < 2 || side.Options.Exists(option => option.Id.Length == 0 || option.Item.Count == 0))
            {
                throw new KnowledgeLoadException([$"{FileName}: '{side.Id}' cần id, ít nhất hai bên, và mỗi bên có id và item."]);
            }

            _sides.Add(new FeeSide(side.Id, [.. side.Options.Select(option => new FeeSideOption(option.Id, CueIndex.Of(option.Id, option.Item), option.Within, option.Beyond, option.Whole))]));
            _say.Add((side.Id, CueIndex.Of(side.Options.Select(option => new CueEntry { Id = option.Id, Cues = option.Say }))));
            Phrases.AddRange(side.Options.SelectMany(option => option.Say));
        }
    }

    /// <summary>Every way in which a side is said.</summary>
    public List<string> Phrases { get; } = [];

    /// <summary>What stands before a time that has passed: "trễ 3 tháng".</summary>
    public CueIndex BeforeElapsed { get; }

    /// <summary>What stands behind one: "2 năm rồi".</summary>
    public CueIndex AfterElapsed { get; }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static FeeSideCatalog Load(string dataPath) => new(WordingFile.Read<FeeSideFile>(dataPath, FileName));

    /// <summary>The sides that a message says in words, as "owner:again"; not those that it denies ("không phải xe cũ").</summary>
    public IEnumerable<string> Said(IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var denied = _denials.Read(words).Matches.Select(match => match.At + match.Length).ToHashSet();
        return _say.SelectMany(side => side.Say.ReadAsMeant(words).Matches.Where(match => !denied.Contains(match.At)).Select(match => $"{side.Side}:{match.Id}")).Distinct();
    }

    /// <summary>The lines that what is said leaves; all of them where it says nothing of them or would leave none.</summary>
    /// <param name="lines">Items of one procedure.</param>
    /// <param name="said">What the message says of sides.</param>
    /// <param name="worth">A value in đồng that the message names; null: none.</param>
    public IReadOnlyList<FeeLine> Narrow(IReadOnlyList<FeeLine> lines, FeeSidesSaid said, decimal? worth)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(said);
        lines = ItemBounds.Keep(lines, ItemBounds.OfAge, said.AgeInYears);
        lines = ItemBounds.Keep(lines, ItemBounds.OfWorth, worth);
        foreach (var side in _sides)
        {
            var (chosen, others) = Split(lines, side, said);
            lines = chosen.Count == 0 ? lines : [.. lines.Where(line => chosen.Exists(option => Is(line, option)) || !others.Exists(option => Is(line, option)))];
        }

        return lines;
    }

    /// <summary>Of narrowed lines, those that belong to what is said; "bản sao xin thêm" stands beside it. All where nothing is said of them.</summary>
    /// <param name="all">The lines before they were narrowed.</param>
    /// <param name="narrowed">As <see cref="Narrow"/> leaves them.</param>
    /// <param name="said">What the message says of sides.</param>
    public IReadOnlyList<FeeLine> Core(IReadOnlyList<FeeLine> all, IReadOnlyList<FeeLine> narrowed, FeeSidesSaid said)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(narrowed);
        ArgumentNullException.ThrowIfNull(said);
        foreach (var side in _sides)
        {
            var chosen = Split(all, side, said).Chosen;
            var own = narrowed.Where(line => chosen.Exists(option => Is(line, option))).ToList();
            narrowed = own.Count > 0 ? own : narrowed;
        }

        return narrowed;
    }

    /// <summary>Several sides of one thing are said that do not make a third one together: they are compared, and both are told.</summary>
    public bool Compares(IReadOnlyList<FeeLine> lines, FeeSidesSaid said)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(said);
        return _sides.Exists(side => side.Options.Count(option => said.Says(side.Id, option.Id) && lines.Any(line => Is(line, option))) > 1 && !side.Options.Any(option => option.Whole && lines.Any(line => Is(line, option))));
    }

    /// <summary>Two sides are said that together are a third one: the paper and the plate of a vehicle.</summary>
    public bool MakesWhole(IReadOnlyList<string> said)
    {
        var all = new FeeSidesSaid(said);
        return _sides.Exists(side => side.Options.Any(option => option.Whole) && side.Options.Count(option => !option.Whole && all.Says(side.Id, option.Id)) > 1);
    }

    // Nothing is chosen where fewer than two sides have items, or as many are said as there are.
    private static (List<FeeSideOption> Chosen, List<FeeSideOption> Others) Split(IReadOnlyList<FeeLine> lines, FeeSide side, FeeSidesSaid said)
    {
        var options = side.Options.Where(option => lines.Any(line => Is(line, option))).ToList();
        var chosen = options.FindAll(option => said.Says(side.Id, option.Id));
        // "Mất đã ba tuần rồi": a number tells more than the words around it.
        if (said.DaysPassed is { } days && options.Exists(option => option.Within) && lines.Select(line => ItemBounds.Term(line.Item)).FirstOrDefault(term => term is not null) is { } term)
        {
            chosen = options.FindAll(option => days <= term ? option.Within : option.Beyond);
        }

        if (chosen.Count > 1 && options.Find(option => option.Whole) is { } whole)
        {
            chosen = [whole];
        }

        return chosen.Count == options.Count ? ([], []) : (chosen, [.. options.Except(chosen)]);
    }

    private static bool Is(FeeLine line, FeeSideOption option) => option.Item.Read(Word.Split(line.Item)).Matches.Count > 0;
}
