namespace Assistant.Bot.Access;

/// <summary>Roles of people and machines. Without a token one is a <see cref="Citizen"/>.</summary>
public enum Role
{
    Citizen,
    Helper,
    Official,
    Editor,
    Operator,
    Feed,
    Admin,
}

/// <summary>Who is asking. <paramref name="Name"/> is the token's label, never a person's identity number.</summary>
public sealed record Caller(Role Role, string? Name = null)
{
    public static Caller Citizen { get; } = new(Role.Citizen);

    /// <summary>
    /// A pseudonym under which this caller's right can be looked up again later (<see cref="Callers"/>): "token:1a2b3c4d". It gives
    /// no right by itself. Null for who has not proved who they are.
    /// </summary>
    public string? Key { get; init; }

    /// <summary>Id of the province or ministry whose official this is, and of no other; null: not bound to one.</summary>
    public string? Unit { get; init; }

    /// <summary>For this one call they get what everybody may know: it goes beyond their unit.</summary>
    public bool SeesOnlyPublic { get; init; }

    /// <summary>Internal figures are for officials who have signed in (and for administrators).</summary>
    public bool MaySeeInternal => (Role is Role.Official or Role.Admin) && !SeesOnlyPublic;
}
