using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Reading;

/// <summary>What the search finds for a message, weighed by all of its words.</summary>
internal sealed class FoundHits(IProcedureSearch search, MatterHits matters, MessageCutter cutter, GroupHits groups)
{
    /// <summary>How many of the likeliest are looked at.</summary>
    public const int Wanted = 12;

    /// <summary>A clause of a story is this sure by itself.</summary>
    private const double SureOfClause = 0.6;

    /// <param name="said">The message.</param>
    public IReadOnlyList<ProcedureHit> Of(SpelledMessage said) => Workbench.Once(this, said, static (found, said) => found.Find(said));

    private IReadOnlyList<ProcedureHit> Find(SpelledMessage said)
    {
        var hits = search.Search(said.Question, Wanted);
        var others = said.Question == said.Repaired ? [] : search.Search(said.Repaired, Wanted);
        return matters.Apply(cutter.Cut(said.Question).Words, groups.Apply(said.Repaired, Surer(hits, others), Wanted));
    }

    /// <summary>What the part of a story that asks leaves out, the story has told: "xin cái giấy đó mấy ngày thì có".</summary>
    /// <param name="words">The whole story.</param>
    /// <param name="asked">The part of it that asks.</param>
    /// <param name="whole">What all of it means.</param>
    public IReadOnlyList<ProcedureHit> OfStory(IReadOnlyList<Word> words, string asked, IReadOnlyList<ProcedureHit> whole) =>
        StoryHits.Join(whole, matters.Apply(words, search.Search(asked, Wanted)));

    /// <summary>The clause of a story that asks, where it names surely what it asks about; null: it does not.</summary>
    /// <param name="story">The story.</param>
    /// <param name="whole">What all of it means.</param>
    public (string Asked, IReadOnlyList<ProcedureHit> Hits)? OfAskingClause(Story story, IReadOnlyList<ProcedureHit> whole)
    {
        foreach (var clause in story.Clauses)
        {
            if (matters.Apply(cutter.Cut(clause).Words, search.Search(clause, Wanted)) is [{ Confidence: >= SureOfClause }, ..] sure)
            {
                return (clause, StoryHits.JoinSure(whole, sure));
            }
        }

        return null;
    }

    // A wording put right is no part of any name; where marks slipped everywhere, the search knows better what to make of them.
    private static IReadOnlyList<ProcedureHit> Surer(IReadOnlyList<ProcedureHit> hits, IReadOnlyList<ProcedureHit> others) =>
        others is [{ } other, ..] && (hits.Count == 0 || other.Confidence > hits[0].Confidence) ? others : hits;
}
