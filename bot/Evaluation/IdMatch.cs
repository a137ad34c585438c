using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Evaluation;

/// <summary>Whether two ids or national codes name the same procedure.</summary>
internal sealed class IdMatch(ProcedureCatalog procedures)
{
    public bool Same(string wanted, string? given) =>
        given is not null
        && (wanted == given || procedures.AnsweredAs(wanted) == procedures.AnsweredAs(given)
            || procedures.Find(given)?.Code == wanted || (procedures.Find(wanted)?.Code is { } code && code == given));
}
