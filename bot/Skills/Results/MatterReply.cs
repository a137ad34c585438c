namespace Assistant.Bot.Skills.Results;

/// <summary>What the record itself says where the matter of a procedure is asked about and no sentence answers in particular.</summary>
internal enum MatterReply
{
    /// <summary>What was lost or broken is given anew.</summary>
    GivenAnew,

    /// <summary>There is a procedure for it.</summary>
    Offered,

    /// <summary>There is a procedure for it; who must do it is not said.</summary>
    Unsaid,
}
