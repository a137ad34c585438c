using Assistant.Knowledge.Search;

namespace Assistant.Bot.Operations.Telemetry;

/// <summary>Counts searches that found no procedure: nothing at all, or nothing that the message more likely means than not.</summary>
internal sealed class MeasuredSearch(IProcedureSearch search, TurnMeter meter) : IProcedureSearch
{
    private const double LeastKnown = 0.5;

    public IReadOnlyList<ProcedureHit> Search(string question, int limit)
    {
        var hits = search.Search(question, limit);
        meter.Search(found: hits.Count > 0 && hits[0].Known >= LeastKnown);
        return hits;
    }
}
