namespace Assistant.Knowledge.Details;

/// <summary>What speaks for a sentence of a record as the answer to a question about one particular thing: numbers of about 0 to 3.</summary>
internal static class DetailSigns
{
    /// <summary>In the order of <see cref="DetailFinder"/>.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "bias", "shared", "of_question", "of_sentence", "concepts", "rare_words", "pairs", "rarest", "time_for_time", "time_unasked", "length",
        "conditions", "notes", "documents", "steps", "where", "agency", "duration", "result", "exempt", "rules", "age_inside", "age_outside", "unchecked",
        "number_there", "number_missing", "concepts_missing", "rule_shared", "rule_of_question", "rule_concepts", "rule_missing", "alike", "covered", "alike_lead", "alike_sure", "fine_for_fine", "fine_unasked", "who_unasked", "lead",
    ];

    public const int Count = 39;

    /// <summary>Position of the first part; they stand in the order of <see cref="RecordPart"/>.</summary>
    public const int FirstPart = 11;
    public const int Shared = 1;
    public const int AgeInside = 21;
    public const int AgeOutside = 22;
    public const int Unchecked = 23;
    public const int NumberThere = 24;
    public const int NumberMissing = 25;
    public const int ConceptsMissing = 26;

    /// <summary>Position of the first of those that only rules have: they are whole answers, longer than the entries of a list, and what they share says more.</summary>
    public const int FirstOfRules = 27;

    /// <summary>Position of the first of those that compare the question with the questions that a rule is known to answer.</summary>
    public const int Alike = 31;
    public const int Covered = 32;
    public const int AlikeLead = 33;
    public const int AlikeSure = 34;
    public const int FineForFine = 35;
    public const int FineUnasked = 36;
    public const int WhoUnasked = 37;
    public const int Lead = Count - 1;
}
