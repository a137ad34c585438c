using System.Numerics;
using System.Runtime.CompilerServices;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Fees;

/// <summary>The sides of language/fee-sides.yaml: which of them a message says, and which items of a fee are then left.</summary>
public sealed class FeeSideCatalog
{
    private const string FileName = "language/fee-sides.yaml";

    private readonly List<FeeSide> _sides = [];

    // One index a side: in "giữ lại biển số", nobody wants a plate ("biển số").
    private readonly List<CueIndex> _say = [];
    private readonly FirstWordTable _beginning;
    private readonly ConditionalWeakTable<string, Options[]> _items = [];
    private readonly ConditionalWeakTable<string, Options[]>.CreateValueCallback _read;
    private readonly CueIndex _denials;

    private FeeSideCatalog(FeeSideFile file)
    {
        _read = Read;
        _denials = CueIndex.Of("denial", file.Denials);
        BeforeElapsed = CueIndex.Of("before", file.Elapsed.Before);
        AfterElapsed = CueIndex.Of("after", file.Elapsed.After);
        foreach (var side in file.Sides)
        {
            if (side.Id.Length == 0 || side.Options.Count is < 2 or > Options.Most || side.Options.Exists(option => option.Id.Length == 0 || option.Item.Count == 0))
            {
                throw new KnowledgeLoadException([$"{FileName}: '{side.Id}' cần id, từ hai đến {Options.Most} bên, và mỗi bên có id và item."]);
            }

            _sides.Add(new FeeSide(_sides.Count, side.Id, [.. side.Options.Select(option => new FeeSideOption($"{side.Id}:{option.Id}", CueIndex.Of(option.Id, option.Item), option.Within, option.Beyond, option.Whole))], side.Apart));
            _say.Add(CueIndex.Of(side.Options.Select(option => new CueEntry { Id = $"{side.Id}:{option.Id}", Cues = option.Say })));
            Phrases.AddRange(side.Options.SelectMany(option => option.Say));
        }

        _beginning = new FirstWordTable(_say);
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
    public List<string> Said(IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var denials = _denials.Read(words).Matches;
        var said = new List<string>();
        Span<bool> begun = stackalloc bool[_say.Count];
        _beginning.Mark(words, begun);
        for (var number = 0; number < _say.Count; number++)
        {
            if (!begun[number])
            {
                continue;
            }

            var matches = _say[number].ReadAsMeant(words).Matches;
            for (var i = 0; i < matches.Count; i++)
            {
                if (!IsDenied(denials, matches[i].At) && !said.Contains(matches[i].Id))
                {
                    said.Add(matches[i].Id);
                }
            }
        }

        return said;
    }

    private static bool IsDenied(IReadOnlyList<CueMatch> denials, int at)
    {
        for (var i = 0; i < denials.Count; i++)
        {
            if (denials[i].At + denials[i].Length == at)
            {
                return true;
            }
        }

        return false;
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
        if (said.IsNothing)
        {
            return lines;
        }

        foreach (var side in _sides)
        {
            var (chosen, others) = Split(lines, side, said);
            lines = chosen.Count == 0 ? lines : [.. lines.Where(line => Is(line, side, chosen) || !Is(line, side, others))];
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
        if (said.IsNothing)
        {
            return narrowed;
        }

        foreach (var side in _sides)
        {
            var chosen = Split(all, side, said).Chosen;
            if (chosen.Count > 0 && narrowed.Where(line => Is(line, side, chosen)).ToList() is { Count: > 0 } own)
            {
                // The first item of a schedule is what everybody pays: the licence beside the tests for each class.
                var (principal, ofAll) = (narrowed[0].Item, narrowed[0].Row is { AmountVnd: > 0 } && Of(narrowed[0], side).Count == 0);
                narrowed = ofAll ? [.. narrowed.Where(line => line.Item == principal || Is(line, side, chosen))] : own;
            }
        }

        return narrowed;
    }

    /// <summary>Several sides of one thing are said that do not make a third one together: they are compared, and both are told.</summary>
    public bool Compares(IReadOnlyList<FeeLine> lines, FeeSidesSaid said)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(said);
        foreach (var side in _sides)
        {
            Options named = default, whole = default;
            for (var number = 0; number < side.Options.Count; number++)
            {
                var option = side.Options[number];
                named = said.Says(option.Said) && HasItem(lines, side, number) ? named.With(number) : named;
                whole = option.Whole && HasItem(lines, side, number) ? whole.With(number) : whole;
            }

            if (named.Count > 1 && whole.Count == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// What the amounts of some lines go by, where none of them is the usual one and the message has not said which: "xe máy hay ô tô". Null: the
    /// first of them may be told as the answer.
    /// </summary>
    public string? ApartBy(IReadOnlyList<FeeLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        foreach (var side in _sides)
        {
            if (side.Apart is not null && Differ(lines, side))
            {
                return side.Apart;
            }
        }

        return null;
    }

    // One line of one side and one of another, with other amounts.
    private bool Differ(IReadOnlyList<FeeLine> lines, FeeSide side)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (one, other) = (Of(lines[i], side), Of(lines[j], side));
                if (one.Count > 0 && other.Count > 0 && !one.Meets(other) && (lines[i].Status, lines[i].Row?.AmountVnd, lines[i].Row?.Rate) != (lines[j].Status, lines[j].Row?.AmountVnd, lines[j].Row?.Rate))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Two sides are said that together are a third one: the paper and the plate of a vehicle.</summary>
    public bool MakesWhole(IReadOnlyList<string> said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return said.Count > 1 && _sides.Exists(side => side.Options.Any(option => option.Whole) && side.Options.Count(option => !option.Whole && said.Contains(option.Said)) > 1);
    }

    // Nothing is chosen where fewer than two sides have items, or as many are said as there are.
    private (Options Chosen, Options Others) Split(IReadOnlyList<FeeLine> lines, FeeSide side, FeeSidesSaid said)
    {
        Options all = default, chosen = default, within = default, beyond = default, whole = default;
        for (var number = 0; number < side.Options.Count; number++)
        {
            var option = side.Options[number];
            if (HasItem(lines, side, number))
            {
                all = all.With(number);
                chosen = said.Says(option.Said) ? chosen.With(number) : chosen;
                within = option.Within ? within.With(number) : within;
                beyond = option.Beyond ? beyond.With(number) : beyond;
                whole = option.Whole && whole.Count == 0 ? whole.With(number) : whole;
            }
        }

        // "Mất đã ba tuần rồi": a number tells more than the words around it.
        if (said.DaysPassed is { } days && within.Count > 0 && lines.Select(line => ItemBounds.Term(line.Item)).FirstOrDefault(term => term is not null) is { } term)
        {
            chosen = days <= term ? within : beyond;
        }

        if (chosen.Count > 1 && whole.Count > 0)
        {
            chosen = whole;
        }

        return chosen.Count == all.Count ? default : (chosen, all.Without(chosen));
    }

    private bool HasItem(IReadOnlyList<FeeLine> lines, FeeSide side, int option)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (Of(lines[i], side).Has(option))
            {
                return true;
            }
        }

        return false;
    }

    private bool Is(FeeLine line, FeeSide side, Options any) => Of(line, side).Meets(any);

    private Options Of(FeeLine line, FeeSide side) => _items.GetValue(line.Item, _read)[side.Number];

    // What the name of an item says is the same every time; kept as long as the name itself is.
    private Options[] Read(string item)
    {
        var words = Word.Split(item);
        var options = new Options[_sides.Count];
        foreach (var side in _sides)
        {
            for (var number = 0; number < side.Options.Count; number++)
            {
                options[side.Number] = side.Options[number].Item.IsIn(words) ? options[side.Number].With(number) : options[side.Number];
            }
        }

        return options;
    }

    /// <summary>Some options of one side, a bit each.</summary>
    private readonly record struct Options(ulong Bits)
    {
        /// <summary>As many as there are bits.</summary>
        public const int Most = 64;

        public int Count => BitOperations.PopCount(Bits);

        public bool Has(int number) => (Bits & (1ul << number)) != 0;

        public bool Meets(Options other) => (Bits & other.Bits) != 0;

        public Options With(int number) => new(Bits | (1ul << number));

        public Options Without(Options other) => new(Bits & ~other.Bits);
    }
}
