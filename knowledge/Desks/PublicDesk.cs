using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Desks;

/// <summary>What people are sent to a desk for.</summary>
public enum DeskPurpose
{
    /// <summary>How an official behaved.</summary>
    Feedback,

    /// <summary>How far a file is that was handed in.</summary>
    FileLookup,

    /// <summary>To speak to somebody there.</summary>
    Office,
}

/// <summary>A place, on the web or in a street, to which people are sent with what is not the assistant's to settle.</summary>
public sealed record PublicDesk
{
    public required string Id { get; init; }
    public required DeskPurpose Purpose { get; init; }

    /// <summary>As it stands inside a sentence.</summary>
    public required string Name { get; init; }

    /// <summary>Null: nationwide.</summary>
    public string? PlaceId { get; init; }

    /// <summary>Null when no source tells; so are the next two.</summary>
    public string? Address { get; init; }
    public string? Hours { get; init; }
    public string? Phone { get; init; }

    /// <summary>Its page; null when it has none.</summary>
    public string? Url { get; init; }
    public required IReadOnlyList<string> How { get; init; }
    public required IReadOnlyList<string> Accepts { get; init; }

    /// <summary>What is not certain.</summary>
    public string? Note { get; init; }
    public required Confidence Confidence { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }
}
