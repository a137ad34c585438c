namespace Assistant.Knowledge.Provenance;

/// <summary>Who may see a record: everybody, or officials who have signed in.</summary>
public enum Circulation
{
    Public,
    Internal,
}

/// <summary>How well a record is supported. <see cref="Unverified"/> never becomes a plain statement.</summary>
public enum Confidence
{
    Unverified,
    OneSource,
    TwoSources,
}

/// <summary>
/// Where a record comes from. A record without a source does not load.
/// <paramref name="Date"/> is as precise as it is known: an ISO day ("2026-07-15"), month ("2026-05") or year ("2025").
/// </summary>
public sealed record Source(
    string Title,
    string? Number = null,
    string? Date = null,
    string? Url = null,
    string? Location = null,
    Circulation Circulation = Circulation.Public);
