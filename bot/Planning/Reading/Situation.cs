using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>A procedure of a situation with the short name of its case or step.</summary>
internal sealed record SituationStep(string Procedure, string Label)
{
    /// <summary>What people call the paper of this step, where a message may name some of them.</summary>
    public CueIndex? Says { get; init; }
}

/// <summary>A procedure that is done once, early in life: of whoever is older, and does not say otherwise, another case is meant.</summary>
/// <param name="Procedure">That procedure.</param>
/// <param name="FromAge">In years.</param>
/// <param name="Who">Wordings that somebody is old.</param>
/// <param name="Unless">Wordings that it was never done.</param>
/// <param name="Ask">The question back.</param>
/// <param name="Instead">The other cases.</param>
internal sealed record Outgrown(string Procedure, int FromAge, CueIndex Who, CueIndex Unless, string Ask, IReadOnlyList<SituationStep> Instead);

/// <summary>Several procedures behind one everyday name (a case to choose) or one event in life (steps to take in order).</summary>
internal sealed record Situation(string Id, string Lead, IReadOnlyList<SituationStep> Steps, bool InOrder, CueIndex Unless)
{
    /// <summary>Asked only of a message that asks about no side: with one, the usual case is answered.</summary>
    public bool OnlyBare { get; init; }

    /// <summary>An event that only lists things: its steps have nothing to do with each other.</summary>
    public bool Apart { get; init; }

    /// <summary>Of an event: the step that people mean who tell more or ask on without choosing; null: none more than another.</summary>
    public string? Main { get; init; }

    /// <summary>Of an event: with two papers of its steps named, these words say that it happened.</summary>
    public CueIndex? Lost { get; init; }

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
