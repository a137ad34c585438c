using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Reading;

/// <summary>What a long story and the part of it that asks mean together.</summary>
internal static class StoryHits
{
    /// <summary>How much the part that asks counts beside the whole, when it surely means a procedure.</summary>
    private const double AskedWeight = 0.7;

    /// <summary>Of one that only the whole, or only the part that asks, brings up.</summary>
    private const double LeastShare = 0.02;

    /// <summary>Of one that a sure clause does not bring up.</summary>
    private const double LeastShareBesideSure = 0.002;

    /// <summary>So many of the part that asks are thinkable although the whole says nothing of them.</summary>
    private const int Thinkable = 4;

    /// <summary>Shares multiply, the part's by how sure it is that any procedure is meant: "hết bao nhiêu" alone decides nothing.</summary>
    public static IReadOnlyList<ProcedureHit> Join(IReadOnlyList<ProcedureHit> whole, IReadOnlyList<ProcedureHit> asked)
    {
        if (whole.Count == 0 || asked.Count == 0)
        {
            return whole.Count > 0 ? whole : asked;
        }

        return Weighed(whole, asked, AskedWeight * asked[0].Known, LeastShare);
    }

    /// <summary>The same where the clause that asks names surely what it asks about: the whole only chooses among what that clause may mean.</summary>
    public static IReadOnlyList<ProcedureHit> JoinSure(IReadOnlyList<ProcedureHit> whole, IReadOnlyList<ProcedureHit> asked) =>
        whole.Count == 0 ? asked : Weighed(whole, asked, 1, LeastShareBesideSure);

    private static List<ProcedureHit> Weighed(IReadOnlyList<ProcedureHit> whole, IReadOnlyList<ProcedureHit> asked, double weight, double least)
    {
        var known = Math.Max(whole[0].Known, asked[0].Known);
        var scored = whole.Concat(asked).Select(hit => hit.ProcedureId).Distinct(StringComparer.Ordinal)
            .Select(id => (Id: id, Score: (ShareOf(whole, id) + (IndexOf(asked, id, Thinkable) >= 0 ? LeastShare * asked[0].Known : 0)) * Math.Pow(ShareOf(asked, id) + least, weight)))
            .ToList();
        var total = scored.Sum(one => one.Score);
        return [.. scored.OrderByDescending(one => one.Score).ThenBy(one => one.Id, StringComparer.Ordinal)
            .Select(one => new ProcedureHit(one.Id, Math.Round(known * one.Score / total, 6), known))];
    }

    private static double ShareOf(IReadOnlyList<ProcedureHit> hits, string id) => IndexOf(hits, id, hits.Count) is >= 0 and var at ? hits[at].Share : 0;

    private static int IndexOf(IReadOnlyList<ProcedureHit> hits, string id, int among)
    {
        for (var i = 0; i < Math.Min(among, hits.Count); i++)
        {
            if (hits[i].ProcedureId == id)
            {
                return i;
            }
        }

        return -1;
    }
}
