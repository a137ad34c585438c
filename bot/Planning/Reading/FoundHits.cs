using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Reading;

/// <summary>What the search finds for a message, weighed by all of its words.</summary>
internal sealed class FoundHits(IProcedureSearch search, MatterHits matters, MessageCutter cutter, GroupHits groups, StoryReader stories)
{
    /// <summary>How many of the likeliest are looked at.</summary>
    public const int Wanted = 12;

    /// <summary>So likely, a clause of a story names something by itself, and that is its share of what it may name.</summary>
    private const double KnownOfClause = 0.45;
    private const double ShareOfClause = 0.8;

    /// <summary>In a message that is no story, more is needed against the whole of it.</summary>
    private const double SureOfClause = 0.8;

    /// <summary>So likely, the whole of it needs no clause.</summary>
    private const double SureOfWhole = 0.5;

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
            if (matters.Apply(cutter.Cut(clause).Words, search.Search(clause, Wanted)) is [{ Known: >= KnownOfClause, Share: >= ShareOfClause }, ..] sure)
            {
                return (clause, StoryHits.JoinSure(whole, sure));
            }
        }

        return null;
    }

    /// <summary>"Vneid mức 2 em có rồi, đổi căn cước hết bao nhiêu tiền": the message as its asking clause tells it, where that surely means something else than an unsure whole; null: it does not, or another clause wishes for something too.</summary>
    public Story? Telling(SpelledMessage said, IReadOnlyList<ProcedureHit> whole)
    {
        if (whole is [{ Confidence: >= SureOfWhole }, ..] || stories.ReadShort(said.Question) is not { } told)
        {
            return null;
        }

        var story = new Story(said.Question, said.Question, [told.Asking]);
        return OfAskingClause(story, whole) is (_, [{ Confidence: >= SureOfClause } asked, ..]) && (whole.Count == 0 || whole[0].ProcedureId != asked.ProcedureId)
            && !told.Beside.Any(clause => search.Search(clause, 1) is [{ Confidence: >= SureOfWhole } beside, ..] && beside.ProcedureId != asked.ProcedureId)
                ? story
                : null;
    }

    // A wording put right is no part of any name; where marks slipped everywhere, the search knows better what to make of them.
    private static IReadOnlyList<ProcedureHit> Surer(IReadOnlyList<ProcedureHit> hits, IReadOnlyList<ProcedureHit> others) =>
        others is [{ } other, ..] && (hits.Count == 0 || other.Confidence > hits[0].Confidence) ? others : hits;
}
