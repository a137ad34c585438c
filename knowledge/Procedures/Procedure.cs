using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Procedures;

public enum ProcedureOrigin
{
    Curated,
    Imported,
}

/// <summary>One administrative procedure as a citizen needs it. Fees stand apart, in the fee schedule.</summary>
public sealed record Procedure
{
    public required string Id { get; init; }
    public required string Title { get; init; }

    /// <summary>National code such as "1.001193"; null when not confirmed.</summary>
    public string? Code { get; init; }

    /// <summary>A code seen only indirectly, with words; never stated as the code.</summary>
    public string? UnconfirmedCode { get; init; }

    /// <summary>Codes of the procedure's other forms, each with words ("3.000349 (giấy phép quân sự)").</summary>
    public IReadOnlyList<string> RelatedCodes { get; init; } = [];

    /// <summary>National codes of records that this procedure tells of as well: the same at another level, or a part of it.</summary>
    public IReadOnlyList<string> Covers { get; init; } = [];

    /// <summary>Number among the 25 essential online services of Project 06; null when it is not one of them.</summary>
    public int? EssentialService { get; init; }
    public required string Field { get; init; }

    /// <summary>Why the procedure can no longer be used, in words for the reader; null while it is in force.</summary>
    public string? Abolished { get; init; }
    public required IReadOnlyList<string> Aliases { get; init; }
    public required string Agency { get; init; }
    public required string Level { get; init; }

    /// <summary>The <see cref="OnlineLevel"/> of what is filed in person only.</summary>
    public const string NotOnline = "chưa";

    /// <summary>"toàn trình" or "một phần"; null when no source says.</summary>
    public string? OnlineLevel { get; init; }
    public required string Where { get; init; }
    public required string Duration { get; init; }
    public required IReadOnlyList<string> Documents { get; init; }
    public required IReadOnlyList<string> Conditions { get; init; }
    public required IReadOnlyList<string> Steps { get; init; }
    public required IReadOnlyList<Exemption> Exemptions { get; init; }

    /// <summary>The question that tells the cases with different fees apart; null where there is one case.</summary>
    public CaseQuestion? Cases { get; init; }

    /// <summary>People of whom documents are asked that others need not bring; empty where all bring the same.</summary>
    public IReadOnlyList<PeopleGroup> People { get; init; } = [];
    public required string Result { get; init; }
    public required IReadOnlyList<string> LegalBasis { get; init; }
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Rules that people ask about, each with sources of its own.</summary>
    /// <remarks>Null in what was imported and kept before records held rules.</remarks>
    public IReadOnlyList<ProcedureRule> Rules { get => field ?? []; init; } = [];

    /// <summary>What the fees do not cover, told beside every amount: further dues, services, offices that charge otherwise.</summary>
    public IReadOnlyList<string> FeeNotes { get; init; } = [];

    /// <summary>Procedures by which more is paid for the same thing, each with the side of their fees that it is: a used vehicle pays the registration fee of used ones.</summary>
    public IReadOnlyList<FeeBeside> FeeWith { get; init; } = [];

    /// <summary>Groups and cases of which people ask and no row holds a fee.</summary>
    public IReadOnlyList<FeeUnheld> FeeUnheld { get; init; } = [];

    /// <summary>Where sources contradict each other and what this assistant holds to; an unverified conclusion is told as open.</summary>
    public IReadOnlyList<SourceConflict> Conflicts { get; init; } = [];
    public required Confidence Confidence { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Day on which the record was compiled.</summary>
    public required DateOnly AsOf { get; init; }
    public ProcedureOrigin Origin { get; init; }

    /// <summary>Imported only: the record's date as printed ("2026-06/07"), which may be a span.</summary>
    public string? PrintedAsOf { get; init; }

    /// <summary>Imported only: who may apply, as printed.</summary>
    public string? For { get; init; }

    /// <summary>Imported only: the fee cells, as printed and judged. Never verified amounts.</summary>
    public IReadOnlyList<Imported.PrintedFee> PrintedFees { get; init; } = [];
}

/// <summary>A group or case that pays otherwise, and of which the record holds no fee.</summary>
/// <param name="Who">How it is called in an answer.</param>
/// <param name="Say">How people call it.</param>
/// <param name="Unless">With these words it is not meant.</param>
public sealed record FeeUnheld(string Who, IReadOnlyList<string> Say, IReadOnlyList<string> Unless);

/// <summary>A fee of another procedure that is due for the same thing.</summary>
/// <param name="Procedure">Its id.</param>
/// <param name="Sides">What is known of the sides of that fee, as language/fee-sides.yaml names them ("owner:again").</param>
/// <param name="Unless">Sides of the own fee that are freed of it ("party:seller").</param>
public sealed record FeeBeside(string Procedure, IReadOnlyList<string> Sides, IReadOnlyList<string> Unless);

/// <summary>Who pays less or nothing, how much, and by which act.</summary>
/// <param name="Who">Vietnamese, as it is told.</param>
/// <param name="Level">How much: "miễn", "giảm 50%", with days where the source names them.</param>
/// <param name="LegalBasis">The act.</param>
/// <param name="IsPerson">Whether one belongs to it by who one is (a poor household), so that a walk-through asks; not by what is done.</param>
/// <param name="IsCase">Whether it goes by what is done (a gift within the family), which a question tells.</param>
/// <param name="IsDuty">Whether it frees of the procedure itself ("không phải xin giấy phép"), not of money.</param>
public sealed record Exemption(string Who, string Level, string LegalBasis, bool IsPerson = false, bool IsCase = false, bool IsDuty = false);

/// <summary>A point on which sources differ ("Hộ chiếu giảm 50% kết thúc 31/12/2025 hay 31/12/2026").</summary>
public sealed record SourceConflict(string Question, string Conclusion, string Reason, Confidence Confidence);
