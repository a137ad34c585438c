using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Which case of what is meant comes first, by what the message tells beside it: with a foreigner, of a child, from abroad.</summary>
internal sealed class CaseHits(SiblingChoice siblings, TitleSides titleSides)
{
    /// <param name="hits">What the message means.</param>
    /// <param name="whole">The message.</param>
    /// <param name="undenied">The message without what it denies, which says no side: "thế chấp xe chứ không phải nhà".</param>
    public IReadOnlyList<ProcedureHit> Apply(IReadOnlyList<ProcedureHit> hits, SaidWords whole, SaidWords undenied)
    {
        var told = MessageParts.Beside(undenied.Rest, undenied.Cues, sidesOnly: false);
        var asked = MessageParts.InQuestion(undenied.All.Words, undenied.All.Clauses);
        return titleSides.Apply(siblings.Apply(hits, undenied.Rest, told, asked), whole.All.Words, whole.Rest, namesPlace: whole.Places.Count > 0);
    }
}
