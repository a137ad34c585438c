using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>A procedure of a situation with the short name of its case or step.</summary>
internal sealed record SituationStep(string Procedure, string Label);

/// <summary>Several procedures behind one everyday name (a case to choose) or one event in life (steps to take in order).</summary>
internal sealed record Situation(string Id, string Lead, IReadOnlyList<SituationStep> Steps, bool InOrder, CueIndex Unless)
{
    /// <summary>Asked only of a message that asks about no side: with one, the usual case is answered.</summary>
    public bool OnlyBare { get; init; }

    /// <summary>An event that only lists things: its steps have nothing to do with each other.</summary>
    public bool Apart { get; init; }

    /// <summary>An event that is meant whatever side of its procedures is asked about.</summary>
    public bool AnySide { get; init; }

    public bool Holds(string procedureId)
    {
        for (var i = 0; i < Steps.Count; i++)
        {
            if (Steps[i].Procedure == procedureId)
            {
                return true;
            }
        }

        return false;
    }
}
