namespace Assistant.Bot.Answers.Grounding.Typed;

/// <summary>What a claim is about.</summary>
internal enum TypedClaimKind
{
    Money,
    Percent,
    Rank,
    Date,
    Duration,
    Count,
    Phone,
    Url,
    Form,
    Act,
}

/// <summary>A claim of a text in whatever notation: digits, words, slang, spelled out.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="At">Where it begins, in the text as it was given.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Value">Its normal form within its kind: "200000", "2025-07-01", "5 workday".</param>
internal readonly record struct TypedClaim(TypedClaimKind Kind, int At, int Length, string Value);
