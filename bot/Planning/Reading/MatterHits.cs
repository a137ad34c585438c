using System.Collections.Concurrent;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// What the search finds, weighed by all words of the message: where they speak for a matter that no curated record is about, the curated
/// procedures lose likelihood, to the imported ones and to none at all. The search compares a message with what it shares with a
/// procedure; "tàu", "bò", "rẫy" beside "xóa tên khỏi sổ" are what it does not explain.
/// </summary>
internal sealed class MatterHits(MatterModel matters, ProcedureCatalog procedures, KnowledgeBase knowledge, EverydayWords everyday)
{
    /// <summary>Longer messages tell much that no name holds.</summary>
    private const int MostWords = 24;

    /// <summary>However sure the search is of what it shares with a message, so much is left for "none of them" where other words speak against it.</summary>
    private const double LeastOfNone = 0.03;

    // The folded words of all that a curated procedure is called; made when it first leads.
    private readonly ConcurrentDictionary<string, HashSet<string>> _held = new(StringComparer.Ordinal);

    // What an editor has named while the assistant runs was not there when the weights were learned.
    private readonly HashSet<string> _taught = [.. knowledge.Taught.Select(name => name.ProcedureId)];

    /// <summary>The words speak so clearly for a rarer matter that a wording of a curated procedure decides nothing.</summary>
    /// <param name="words">The message.</param>
    /// <param name="hits">What it means so far.</param>
    public bool IsRare(IReadOnlyList<Word> words, IReadOnlyList<ProcedureHit> hits) =>
        !(hits.Count > 0 && _taught.Contains(hits[0].ProcedureId)) && matters.IsRare(Weigh(words, hits));

    /// <param name="words">The message.</param>
    /// <param name="hits">What the search found, likeliest first.</param>
    public IReadOnlyList<ProcedureHit> Apply(IReadOnlyList<Word> words, IReadOnlyList<ProcedureHit> hits)
    {
        if (hits.Count == 0 || _taught.Contains(hits[0].ProcedureId))
        {
            return hits;
        }

        var weight = Weigh(words, hits);
        var (odds, rare) = (matters.OddsOfCurated(weight), matters.OddsOfRare(weight));
        return odds >= 1 && rare <= 1 ? hits : Weighed(hits, odds, rare);
    }

    /// <summary>
    /// "Sà lan bán rồi, giờ muốn xóa tên khỏi sổ": the clause that asks leaves out what it is about. Where all words speak for a rarer
    /// matter, a clause of them brings no curated procedure to the front.
    /// </summary>
    /// <param name="words">The message.</param>
    /// <param name="whole">What all of it means.</param>
    /// <param name="clause">What a part of it means.</param>
    public IReadOnlyList<ProcedureHit> Kept(IReadOnlyList<Word> words, IReadOnlyList<ProcedureHit> whole, IReadOnlyList<ProcedureHit> clause) =>
        !ReferenceEquals(whole, clause) && clause.Count > 0 && procedures.IsCurated(clause[0].ProcedureId) && IsRare(words, whole) ? whole : clause;

    private List<ProcedureHit> Weighed(IReadOnlyList<ProcedureHit> hits, double odds, double rare)
    {
        var curated = 0.0;
        foreach (var hit in hits)
        {
            curated += procedures.IsCurated(hit.ProcedureId) ? hit.Confidence : 0;
        }

        // What the curated ones lose goes to all else alike, to "none of them" too.
        var held = (curated * odds) + (Math.Max(0, hits[0].Known - curated) * rare);
        var all = held + Math.Max(1 - hits[0].Known, LeastOfNone);
        var known = Math.Round(held / all, 6);
        var weighed = new List<ProcedureHit>(hits.Count);
        foreach (var hit in hits)
        {
            weighed.Add(hit with { Confidence = Math.Round(hit.Confidence * (procedures.IsCurated(hit.ProcedureId) ? odds : rare) / all, 6), Known = known });
        }

        weighed.Sort((one, other) => one.Confidence != other.Confidence ? other.Confidence.CompareTo(one.Confidence) : string.CompareOrdinal(one.ProcedureId, other.ProcedureId));
        return weighed;
    }

    // The likeliest curated one: also after it has lost its lead.
    private double Weigh(IReadOnlyList<Word> words, IReadOnlyList<ProcedureHit> hits)
    {
        for (var at = 0; at < hits.Count && words.Count <= MostWords; at++)
        {
            if (procedures.IsCurated(hits[at].ProcedureId))
            {
                return matters.WeighAgainst(words, _held.GetOrAdd(hits[at].ProcedureId, static (id, self) => self.WordsOf(id), this));
            }
        }

        return matters.Weigh(words);
    }

    private HashSet<string> WordsOf(string id)
    {
        var procedure = procedures.Find(id)!;
        return [.. procedure.Aliases.Append(procedure.Title).Concat(knowledge.Phrasings.Of(id)?.Say ?? [])
            .SelectMany(name => everyday.WriteOut(Word.Split(name))).Select(word => word.Folded)];
    }
}
