namespace Assistant.Bot.Guiding;

/// <summary>Why a stage is shown, said before it.</summary>
internal enum GuideOpening
{
    None,
    Begun,
    Corrected,

    /// <summary>It was left for another one, and goes on where it was.</summary>
    Resumed,

    /// <summary>It begins anew for somebody else.</summary>
    NextPerson,
    Lacking,
    Unsure,

    /// <summary>No longer read aloud.</summary>
    Quiet,
    Cancelled,

    /// <summary>A question was passed over: what holds for everybody is told.</summary>
    General,

    /// <summary>Nothing stands before it.</summary>
    First,

    /// <summary>Asked where it stands.</summary>
    Where,

    /// <summary>What was said is neither an answer nor a question that is understood.</summary>
    Unclear,

    /// <summary>The person needs a while.</summary>
    Waiting,

    /// <summary>Something on the person's screen does not go as told.</summary>
    Stuck,

    /// <summary>Told in between, of the case that is known, and no step.</summary>
    Aside,
    Finished,
}
