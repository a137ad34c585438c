using System.Globalization;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Reads what a message counts: "nhà 4 người", "hai cuốn hộ chiếu", "5 trang". A measure counted in two places that do not belong together is not counted.</summary>
internal sealed class QuantityReader
{
    private const int LongestNumber = 3;

    private readonly CueIndex _measures = new();
    private readonly CueIndex _afterDigits = new();
    private readonly CueIndex _each;
    private readonly string _eachOf;
    private readonly HashSet<string> _counting;
    private readonly SlotLexicon _lexicon;
    private readonly PersonsBeside _beside;
    private readonly string _persons;

    public QuantityReader(MeasureCatalog measures, SlotLexicon lexicon)
    {
        _lexicon = lexicon;
        (_beside, _persons) = (new PersonsBeside(measures.Group, lexicon.Joins), measures.Group.Of);
        (_each, _eachOf) = (CueIndex.Of("each", measures.EachCues), measures.EachOf);
        // What is counted in nothing else is there to be told apart: "6 tháng tuổi" is no half year.
        _counting = [.. measures.All.Where(measure => measure.Units.Count + measure.Times.Count + measure.Items.Count > 0).Select(measure => measure.Id)];
        foreach (var measure in measures.All)
        {
            foreach (var cue in measure.Cues)
            {
                _measures.Add(measure.Id, cue);
                _afterDigits.Add(measure.Id, cue);
            }

            foreach (var cue in measure.AfterDigits)
            {
                _afterDigits.Add(measure.Id, cue);
            }
        }
    }

    /// <summary>One quantity for each measure, in the order of the message.</summary>
    public IReadOnlyList<Quantity> Read(IReadOnlyList<Word> words)
    {
        var numbers = Numbers(words);
        if (numbers.Count == 0)
        {
            return [];
        }

        IReadOnlyList<CueMatch>? each = null;
        var found = new List<(Quantity Quantity, int At, int End)>();
        foreach (var (at, count, isDigits) in numbers.OrderBy(number => number.At))
        {
            if (MayCount(words, at) && (isDigits ? _afterDigits : _measures).At(words, at + 1) is { } match && _counting.Contains(match.Id))
            {
                each ??= _each.Read(words).Matches;
                found.Add((new Quantity(match.Id, count, match.Id != _eachOf && each.Any(cue => cue.At + cue.Length == at)), at, at + 1 + match.Length));
            }
        }

        return found.Count == 0 ? [] : [.. found.GroupBy(part => part.Quantity.Measure).Select(parts => Joined([.. parts], words)).OfType<Quantity>()];
    }

    /// <summary>Which words are a number, with what it counts behind it; an age is none.</summary>
    public IReadOnlySet<int> CountedAt(IReadOnlyList<Word> words)
    {
        var counted = new HashSet<int>();
        foreach (var (at, _, isDigits) in Numbers(words))
        {
            if ((isDigits ? _afterDigits : _measures).At(words, at + 1) is { } measure && _counting.Contains(measure.Id))
            {
                counted.UnionWith(Enumerable.Range(at, 1 + measure.Length));
            }
        }

        return counted;
    }

    private List<(int At, int Count, bool IsDigits)> Numbers(IReadOnlyList<Word> words)
    {
        var numbers = new List<(int At, int Count, bool IsDigits)>();
        for (var at = 0; at < words.Count; at++)
        {
            var folded = words[at].Folded;
            if (folded.Length <= LongestNumber && char.IsAsciiDigit(folded[0]) && int.TryParse(folded, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
            {
                numbers.Add((at, count, true));
            }
        }

        // "Khai tử bản sao" without its marks counts no four copies ("tư").
        foreach (var match in _lexicon.Numbers.ReadAsMeant(words).Matches)
        {
            if (int.Parse(match.Id, CultureInfo.InvariantCulture) is > 0 and var count)
            {
                numbers.Add((match.At, count, false));
            }
        }

        return numbers;
    }

    // "Con thứ 3", "số 2", "hạng 2": a place in a row, not a count; "hồ sơ 6 trang" and "mỗi thứ 2 bản" are.
    private static bool MayCount(IReadOnlyList<Word> words, int at) => at == 0
        || words[at - 1].Folded is not ("thu" or "so" or "hang" or "lop" or "tuoi" or "muc")
        || (at > 1 && (words[at - 2].Folded, words[at - 1].Folded) is ("ho", "so") or ("moi", "thu") or ("moi", "so"));

    // "Hai vợ chồng với ba đứa con" are five; "bốn người, hai vợ chồng với hai đứa nhỏ" says four twice.
    private Quantity? Joined(List<(Quantity Quantity, int At, int End)> parts, IReadOnlyList<Word> words)
    {
        var countsPersons = parts[0].Quantity.Measure == _persons;
        var groups = new List<int> { parts[0].Quantity.Count + (countsPersons ? _beside.Before(words, parts[0].At) : 0) };
        for (var i = 1; i < parts.Count; i++)
        {
            // A comma is no word: "2 vợ chồng, 2 con".
            if ((parts[i].At == parts[i - 1].End + 1 && _lexicon.Joins.IsIn([words[parts[i].At - 1]]))
                || (countsPersons && parts[i].At == parts[i - 1].End && _beside.IsCouple(words, parts[i - 1].At + 1)))
            {
                groups[^1] += parts[i].Quantity.Count;
            }
            else
            {
                groups.Add(parts[i].Quantity.Count);
            }
        }

        if (countsPersons)
        {
            groups[^1] += _beside.Behind(words, parts[^1].End);
        }

        return groups.Distinct().Count() == 1 ? parts[0].Quantity with { Count = groups[0] } : null;
    }
}
