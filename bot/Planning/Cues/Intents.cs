using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Assistant.Bot.Planning.Cues;

/// <summary>Intent ids of language/intents.yaml that the planner acts on.</summary>
internal static class Intents
{
    public const string Fee = "fee";
    /// <summary>Names money or a fee without asking how much: a fee question when nothing else is asked.</summary>
    public const string FeeWord = "fee_word";
    public const string Free = "free";
    public const string Documents = "documents";
    public const string Steps = "steps";
    public const string Where = "where";
    public const string Duration = "duration";
    public const string Conditions = "conditions";
    public const string Overview = "overview";
    public const string OnlinePossible = "online_possible";
    public const string Definition = "definition";
    public const string PlaceHistory = "place_history";
    public const string CommuneHistory = "commune_history";
    public const string Policy = "policy";
    public const string Hotline = "hotline";
    public const string Rank = "rank";
    public const string Target = "target";
    public const string Share = "share";

    public const string Average = "average";

    /// <summary>Asks what it was before, beside <see cref="Fee"/>.</summary>
    public const string Before = "before";

    /// <summary>Asks what one receives, beside <see cref="Fee"/>.</summary>
    public const string Benefit = "benefit";

    /// <summary>Whether one is fined, and how much: no fee of a procedure.</summary>
    public const string Penalty = "penalty";

    /// <summary>How long something is good for or is paid; read by language/terms.yaml, never how long an office takes.</summary>
    public const string Validity = "validity";

    /// <summary>By when one must do something; as <see cref="Validity"/>.</summary>
    public const string Deadline = "deadline";

    /// <summary>What comes of being late, or of not having done it.</summary>
    public const string Late = "late";

    /// <summary>Sides of a procedure. On equal weight the earlier one wins: a fine, being late and a term before money before papers before the rest.</summary>
    public static ImmutableArray<string> Sides { get; } = [Penalty, Late, Validity, Deadline, Fee, Free, Documents, Duration, Where, OnlinePossible, Conditions, Steps];

    /// <summary>Whether an intent asks about a side of a procedure in so many words.</summary>
    public static bool IsSide(string intent) => AllSides.Contains(intent);

    private static readonly FrozenSet<string> AllSides = Sides.ToFrozenSet(StringComparer.Ordinal);
}
