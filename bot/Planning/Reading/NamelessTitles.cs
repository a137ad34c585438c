using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// An imported title of nothing but words that stand in any request ("Hỗ trợ chi phí") names no matter: each message with these words
/// says all of it. Such a record is meant only by who says no more.
/// </summary>
/// <param name="search">Finds what a message means.</param>
/// <param name="procedures">Holds the imported titles.</param>
/// <param name="lexicon">Words that stand in any request for help or about dues.</param>
internal sealed class NamelessTitles(IProcedureSearch search, ProcedureCatalog procedures, SlotLexicon lexicon) : IProcedureSearch
{
    /// <summary>Longer titles name something.</summary>
    private const int LongestTitle = 30;

    /// <summary>The message says little beside the title.</summary>
    private const double SaysNoMore = 0.9;

    private readonly HashSet<string> _nameless = [.. procedures.Imported.Where(head => head.Title.Length <= LongestTitle && NamesNothing(head.Title, lexicon)).Select(head => head.Code)];

    public IReadOnlyList<ProcedureHit> Search(string question, int limit)
    {
        var hits = search.Search(question, limit);
        if (hits.Count == 0 || !_nameless.Contains(hits[0].ProcedureId) || hits[0].Titled >= SaysNoMore)
        {
            return hits;
        }

        // That any record is meant rested on this one.
        var known = Math.Round(hits[0].Known - hits[0].Confidence, 6);
        var left = new List<ProcedureHit>(hits.Count - 1);
        for (var at = 1; at < hits.Count; at++)
        {
            left.Add(hits[at] with { Known = known });
        }

        return left;
    }

    private static bool NamesNothing(string title, SlotLexicon lexicon)
    {
        var words = Word.Split(title);
        var (support, dues) = (lexicon.Support.Read(words), lexicon.Dues.Read(words));
        for (var at = 0; at < words.Count; at++)
        {
            if (!support.Covers(at) && !dues.Covers(at))
            {
                return false;
            }
        }

        return true;
    }
}
