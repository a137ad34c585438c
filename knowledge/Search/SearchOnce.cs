using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Search;

/// <summary>Looks for the same words once in a turn: the whole message, its halves and its clauses are asked for by several readers.</summary>
/// <param name="search">Finds what a message means.</param>
public sealed class SearchOnce(IProcedureSearch search) : IProcedureSearch
{
    /// <inheritdoc/>
    public IReadOnlyList<ProcedureHit> Search(string question, int limit) =>
        Workbench.Once(search, new Asked(question, limit), static (search, asked) => search.Search(asked.Question, asked.Limit));

    private sealed record Asked(string Question, int Limit);
}
