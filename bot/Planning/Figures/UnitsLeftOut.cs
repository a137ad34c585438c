using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Units that a message names only to leave them out of a ranking: "bỏ Hòa Bình ra thì ai nhất", "không kể Đà Nẵng, top 3".</summary>
internal sealed class UnitsLeftOut(FigureLexicon lexicon)
{
    /// <summary>So few words stand between two units that are left out together.</summary>
    private const int NextWithin = 4;

    /// <summary>What leaves a unit out stands this near in front of it.</summary>
    private const int LeftOutWithin = 3;

    private static readonly Word Without = Word.Split("bỏ")[0];

    /// <summary>The first ones named, one right behind the other.</summary>
    /// <param name="found">What is named, in the order of the message.</param>
    /// <param name="slots">The message.</param>
    public IReadOnlyList<UnitAt> Of(IReadOnlyList<UnitAt> found, Slots slots) =>
        found.Count > 0 && IsLeftOut(found[0].At, slots)
            ? [.. found.TakeWhile((unit, i) => i == 0 || unit.At - found[i - 1].At <= NextWithin)]
            : [];

    private bool IsLeftOut(int at, Slots slots)
    {
        var opens = slots.Words[0] == Without || slots.Words[0].Folded is "tru" or "loai";
        if (at == UnitAt.Nowhere || (!opens && slots.Side is null && !lexicon.Scopes.Read(slots.Words).Has(FigureScope.Which)))
        {
            return false;
        }

        var before = slots.Words.Take(at).TakeLast(LeftOutWithin).ToList();
        // "Bo Thua Thien Hue" typed without marks: no ministry is called by the name of a province.
        var drops = at > 0 && slots.Side is not null && slots.Words[at - 1] is { Folded: "bo", Marks: "" } && slots.PlaceMentions.Any(mention => mention.At == at);
        return drops || before.Exists(word => word == Without || word.Folded is "tru" or "loai" or "ngoai")
            || before.Zip(before.Skip(1)).Any(pair => pair is { First.Folded: "khong", Second.Folded: "ke" or "tinh" or "gom" });
    }
}
