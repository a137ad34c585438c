using System.Globalization;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>What a later turn makes of the counts of a talk: "thêm 1 đứa nữa", "tính luôn tôi", "bớt 1 người", "vậy là 4", or another number.</summary>
internal sealed class CountChange(MeasureCatalog measures, TurnLexicon turns)
{
    private const string Person = "person";

    /// <summary>The number and what it counts.</summary>
    private const int MostBehind = 3;

    /// <summary>What the talk counts after the turn.</summary>
    /// <param name="slots">The turn.</param>
    /// <param name="before">What it counted before; null: nothing.</param>
    public IReadOnlyList<Quantity> After(Slots slots, IReadOnlyList<Quantity>? before)
    {
        if (before is not { Count: > 0 })
        {
            return slots.Quantities;
        }

        var (more, less) = (turns.More.IsMeantIn(slots.Words), turns.Less.IsMeantIn(slots.Words));
        if (before is [var counted])
        {
            if (Total(slots.Words) is { } total && (more || less || slots.Quantities.Count == 0))
            {
                return [counted with { Count = total }];
            }

            if (slots.Quantities.Count == 0 && more && Persons(slots.Words) is > 0 and var persons && SharesUnit(counted.Measure, Person))
            {
                return [counted with { Count = counted.Count + persons }];
            }
        }

        // Whoever is named by an age or as a group is another one than those who were counted.
        return slots.Quantities.Count > 0 ? Joined(before, slots.Quantities, more, less) : slots.Persons.Count > 0 || NamedAges.In(slots.Words).Any() ? [] : before;
    }

    private List<Quantity> Joined(IReadOnlyList<Quantity> before, IReadOnlyList<Quantity> now, bool more, bool less)
    {
        var joined = before.ToList();
        foreach (var one in now)
        {
            var at = joined.FindIndex(counted => counted.Measure == one.Measure);
            at = at < 0 ? joined.FindIndex(counted => SharesUnit(counted.Measure, one.Measure)) : at;
            if (at < 0)
            {
                joined.Add(one);
            }
            else
            {
                joined[at] = more ? joined[at] with { Count = joined[at].Count + one.Count }
                    : less && joined[at].Count > one.Count ? joined[at] with { Count = joined[at].Count - one.Count }
                    : one;
            }
        }

        return joined;
    }

    private int Persons(IReadOnlyList<Word> words) =>
        turns.Couples.IsIn(words) ? 2 : turns.People.IsMeantIn(words) ? 1 : 0;

    // "Thêm ba má nữa là 4", "là 4 người": the number behind the word, at the end.
    private int? Total(IReadOnlyList<Word> words)
    {
        foreach (var match in turns.Total.Read(words).Matches)
        {
            var at = match.At + match.Length;
            if (at < words.Count && words.Count - at <= MostBehind && words[at].Folded is { Length: <= 2 } number && number.All(char.IsAsciiDigit) && int.Parse(number, CultureInfo.InvariantCulture) is > 0 and var total)
            {
                return total;
            }
        }

        return null;
    }

    private bool SharesUnit(string one, string other) =>
        measures.Find(one) is { } first && measures.Find(other) is { } second && first.Units.Intersect(second.Units, StringComparer.Ordinal).Any();
}
