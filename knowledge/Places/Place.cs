using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Places;

public enum PlaceKind
{
    Province,
    City,

    /// <summary>Quận, huyện, thị xã or a city inside a province: a level that ended on 2025-06-30.</summary>
    District,
}

/// <summary>
/// A unit at province level: one of the 63 until 2025-06-30 (ids end in "-63") or one of the 34 from 2025-07-01 ("-34");
/// or a district of the time before.
/// Names and two-digit codes were used again by the new units, so only the id is a key.
/// </summary>
public sealed record Place
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string FullName { get; init; }
    public required PlaceKind Kind { get; init; }

    /// <summary>For a former district: its name without the word for its kind ("Hóc Môn").</summary>
    public string? OwnName { get; init; }

    /// <summary>For a former district: the old province that it lay in.</summary>
    public string? WithinId { get; init; }

    /// <summary>The unit at province level that rules of this place are made for.</summary>
    public string ProvinceId => WithinId ?? Id;

    /// <summary>Two digits as in the act of the time; some were used again for another unit.</summary>
    public string? Code { get; init; }
    public required string Region { get; init; }

    /// <summary>Support for <see cref="Region"/> alone: the regions of the 34 units rest on a proposal.</summary>
    public Confidence RegionConfidence { get; init; } = Confidence.TwoSources;

    /// <summary>When the unit was raised from province to city, and by which act; empty when it never changed.</summary>
    public IReadOnlyList<PlaceKindSpan> KindHistory { get; init; } = [];

    /// <summary>Days on which the unit exists; the first day of the old units is not known and left open.</summary>
    public required Validity Validity { get; init; }
    public required IReadOnlyList<string> Aliases { get; init; }
    public required IReadOnlyList<string> Abbreviations { get; init; }

    /// <summary>For an old unit and for a former district: the unit that serves its people from 2025-07-01.</summary>
    public string? SuccessorId { get; init; }

    /// <summary>Where the administration of a new unit sits, named by its old unit ("Yên Bái (cũ)").</summary>
    public string? Centre { get; init; }

    /// <summary>How text recognition garbles the name in scanned reports.</summary>
    public IReadOnlyList<string> OcrVariants { get; init; } = [];

    /// <summary>First digits of vehicle plates before the merger.</summary>
    public IReadOnlyList<string> NumberPlates { get; init; } = [];
    public string? Note { get; init; }

    /// <summary>For a new unit: the old units it was formed from.</summary>
    public IReadOnlyList<string> PredecessorIds { get; init; } = [];
    public required Confidence Confidence { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }

    public bool IsOldSystem => WithinId is null && Id.EndsWith("-63", StringComparison.Ordinal);

    public bool IsDistrict => Kind == PlaceKind.District;
}

/// <summary>What kind of unit a place was from a day to a day.</summary>
public sealed record PlaceKindSpan(PlaceKind Kind, Validity Validity, string? LegalBasis);
