using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Search;

/// <summary>
/// Marks that slipped ("hô khẩu", "sổ dỏ") make other words: a message that means nothing with them may mean something without.
/// </summary>
/// <param name="search">Finds what a message means as it is typed.</param>
/// <param name="repair">Tells whether its marks look slipped.</param>
public sealed class SlippedMarksSearch(IProcedureSearch search, TypingRepair repair) : IProcedureSearch
{
    /// <summary>Below this likelihood that any procedure is meant, a message means nothing as it is typed.</summary>
    private const double MeansNothing = 0.3;

    /// <summary>From this likelihood it means something without its marks.</summary>
    private const double MeansSomething = 0.6;

    public IReadOnlyList<ProcedureHit> Search(string question, int limit)
    {
        var hits = search.Search(question, limit);
        if (hits is [{ Known: >= MeansNothing }, ..] || !repair.LooksSlipped(question) || TextFolder.Fold(question) is var plain && plain == question)
        {
            return hits;
        }

        var unmarked = search.Search(plain, limit);
        return unmarked is [{ Known: >= MeansSomething }, ..] ? unmarked : hits;
    }
}
