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

    /// <summary>The case that it alone holds for; null: for every case.</summary>
    internal RuleCase? CaseIn(Procedure procedure) => Part == RecordPart.Rules ? RuleCase.Of(procedure.Rules[At]) : null;

    /// <summary>All that a record says, list by list. Fees and who is exempt of them are rows with validity, and never told from here; who need not do it at all is.</summary>
    public static IEnumerable<RecordSentence> Of(Procedure procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        foreach (var part in Parts)
        {
            var texts = In(procedure, part);
            for (var at = 0; at < texts.Count; at++)
            {
                if (texts[at].Length > 0)
                {
                    yield return new RecordSentence(part, at, texts[at]);
                }
            }
        }
    }

    /// <summary>The sentence of that <see cref="Key"/>; null: the record holds none.</summary>
    public static RecordSentence? Find(Procedure procedure, string key)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(key);
        var gap = key.IndexOf(':', StringComparison.Ordinal);
        return gap > 0 && Enum.TryParse<RecordPart>(key.AsSpan(0, gap), out var part) && int.TryParse(key.AsSpan(gap + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && In(procedure, part) is var texts && at < texts.Count && texts[at].Length > 0
            ? new RecordSentence(part, at, texts[at])
            : null;
    }

    private static readonly RecordPart[] Parts = Enum.GetValues<RecordPart>();

    private static IReadOnlyList<string> In(Procedure procedure, RecordPart part) => part switch
    {
        RecordPart.Conditions => procedure.Conditions,
        RecordPart.Notes => procedure.Notes,
        RecordPart.Documents => procedure.Documents,
        RecordPart.Steps => procedure.Steps,
        RecordPart.Where => [procedure.Where],
        RecordPart.Agency => [procedure.Agency],
        RecordPart.Duration => [procedure.Duration],
        RecordPart.Result => [procedure.Result],
        RecordPart.Exempt => [.. procedure.Exemptions.Where(exemption => exemption.IsDuty).Select(exemption => $"{exemption.Who}: {exemption.Level} ({exemption.LegalBasis})")],
        RecordPart.Rules => [.. procedure.Rules.Select(rule => rule.Text)],
        _ => [],
    };
}
