using System.Globalization;
using Assistant.Knowledge.Procedures;

namespace Assistant.Knowledge.Details;

/// <summary>Which part of a record a sentence stands in.</summary>
public enum RecordPart
{
    Conditions,
    Notes,
    Documents,
    Steps,
    Where,
    Agency,
    Duration,
    Result,

    /// <summary>Who need not do it at all.</summary>
    Exempt,

    /// <summary>A rule with sources of its own.</summary>
    Rules,
}

/// <summary>One thing that the record of a procedure says.</summary>
/// <param name="Part">Where it stands.</param>
/// <param name="At">Its position there, from 0.</param>
/// <param name="Text">Vietnamese, as it is told.</param>
public readonly record struct RecordSentence(RecordPart Part, int At, string Text)
{
    /// <summary>"Notes:0": names it among those of its record.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Part}:{At}");

    /// <summary>Questions that it answers, as people type them; empty: the record holds none.</summary>
    public IReadOnlyList<string> AskedOf(Procedure procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        return Part == RecordPart.Rules ? procedure.Rules[At].Asked : [];
    }

    /// <summary>All that a record says, list by list. Fees and who is exempt of them are rows with validity, and never told from here; who need not do it at all is.</summary>
    public static IEnumerable<RecordSentence> Of(Procedure procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        return In(RecordPart.Conditions, procedure.Conditions)
            .Concat(In(RecordPart.Notes, procedure.Notes))
            .Concat(In(RecordPart.Documents, procedure.Documents))
            .Concat(In(RecordPart.Steps, procedure.Steps))
            .Concat(In(RecordPart.Where, [procedure.Where]))
            .Concat(In(RecordPart.Agency, [procedure.Agency]))
            .Concat(In(RecordPart.Duration, [procedure.Duration]))
            .Concat(In(RecordPart.Result, [procedure.Result]))
            .Concat(In(RecordPart.Exempt, [.. procedure.Exemptions.Where(exemption => exemption.IsDuty).Select(exemption => $"{exemption.Who}: {exemption.Level} ({exemption.LegalBasis})")]))
            .Concat(In(RecordPart.Rules, [.. procedure.Rules.Select(rule => rule.Text)]));
    }

    private static IEnumerable<RecordSentence> In(RecordPart part, IReadOnlyList<string> texts) =>
        texts.Select((text, at) => new RecordSentence(part, at, text)).Where(sentence => sentence.Text.Length > 0);
}
