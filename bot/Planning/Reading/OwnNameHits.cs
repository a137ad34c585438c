using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Reading;

/// <summary>"Ly hôn bên Úc rồi muốn lấy vợ": a matter told by what has happened means what its own name finds, where a record of it is held.</summary>
internal sealed class OwnNameHits(ToldMatters matters, IProcedureSearch search)
{
    /// <summary>The name of a matter finds its record at least this surely; with less, none has been imported.</summary>
    private const double FoundFrom = 0.5;

    /// <param name="words">The message.</param>
    /// <param name="hits">What it means otherwise.</param>
    public IReadOnlyList<ProcedureHit> Apply(IReadOnlyList<Word> words, IReadOnlyList<ProcedureHit> hits) =>
        matters.Read(words) is { } name && search.Search(name, FoundHits.Wanted) is [{ Confidence: >= FoundFrom }, ..] found ? found : hits;
}
