namespace Assistant.Bot.Access.Rights;

/// <summary>How far a skill function goes for an official who is bound to one unit: <see cref="Caller.Unit"/>.</summary>
internal enum BoundReach
{
    /// <summary>They may not run it.</summary>
    None,

    /// <summary>Internal figures only where every unit that the call names is theirs; else what everybody may know.</summary>
    Own,

    /// <summary>As for any official.</summary>
    All,
}
