namespace Assistant.Knowledge.Search;

/// <summary>Finds the procedures that a message may mean, best first. A message that means none gets low confidences, not errors.</summary>
public interface IProcedureSearch
{
    IReadOnlyList<ProcedureHit> Search(string question, int limit);
}

/// <summary><paramref name="Confidence"/> 0..1: how much of the message the procedure explains and how much of its name was said.</summary>
public readonly record struct ProcedureHit(string ProcedureId, double Confidence);
