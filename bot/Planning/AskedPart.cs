namespace Assistant.Bot.Planning;

/// <summary>One of several things that a message asks.</summary>
/// <param name="Read">The part that asks it.</param>
/// <param name="Plan">What it would be answered by, after the parts before it.</param>
internal readonly record struct AskedPart(Slots Read, SkillPlan Plan)
{
    /// <summary>The procedure that it is about.</summary>
    public string Id => Plan.Understood.ProcedureId!;

    /// <summary>The side of it that is asked.</summary>
    public string Side => Plan.Understood.Intent!;

    /// <summary>How likely its own words mean that procedure.</summary>
    public double Sure
    {
        get
        {
            var id = Id;
            return Read.Hits.FirstOrDefault(hit => hit.ProcedureId == id).Confidence;
        }
    }
}
