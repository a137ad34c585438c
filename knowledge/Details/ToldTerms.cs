namespace Assistant.Knowledge.Details;

/// <summary>Which times a sentence of a record tells, beside how long an office takes.</summary>
[Flags]
public enum ToldTerms
{
    None = 0,

    /// <summary>How long something is good for, or is paid.</summary>
    Validity = 1,

    /// <summary>By when one must do it.</summary>
    Deadline = 2,
}
