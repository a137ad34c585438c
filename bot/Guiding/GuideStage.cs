namespace Assistant.Bot.Guiding;

/// <summary>Where a walk-through stands: first what changes the result is asked, then the way is gone step by step.</summary>
internal enum GuideStage
{
    /// <summary>Where one begins. Which province it is was asked here once; the fee asks it.</summary>
    Place,

    /// <summary>Which case of the procedure (<see cref="Assistant.Knowledge.Procedures.CaseQuestion"/>).</summary>
    Case,

    /// <summary>Online or in person.</summary>
    Channel,
    Conditions,
    Documents,
    Fee,
    Submit,
    After,
}
