using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Topics;

/// <summary>"Số 1 với số 2 khác gì nhau" in a talk about one of two cases of a thing: asks what they differ in, and turns to neither.</summary>
internal sealed class ComparedSides(SituationCatalog situations, TurnLexicon turns, EverydayWords everyday, ProcedureCatalog procedures)
{
    /// <summary>The case that the one talked about is compared with; null: nothing is compared, or it is not clear with which.</summary>
    /// <param name="slots">The turn.</param>
    /// <param name="before">The procedure talked about.</param>
    public string? With(Slots slots, string before)
    {
        if (!turns.Differs.IsIn(slots.Words))
        {
            return null;
        }

        var words = everyday.ForSearch(slots.Words);
        var others = situations.Siblings.Where(sibling => sibling.General == before && sibling.IsSaidIn(words)).Select(sibling => sibling.Special)
            .Concat(situations.Axes.Where(axis => axis.Has(before)).SelectMany(axis => axis.Sides).Where(side => side.Procedure != before && side.Says.IsIn(words)).Select(side => side.Procedure))
            .Where(id => procedures.Find(id) is not null).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return others is [var only] ? only : null;
    }
}
