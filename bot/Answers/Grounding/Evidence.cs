using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Grounding;

/// <summary>
/// Every figure that the records of this turn hold. The text of an answer may bring no other.
/// Fed with records by the composers, never with the text that is to be checked.
/// </summary>
internal sealed class Evidence
{
    private readonly HashSet<Claim> _claims = [];
    private readonly HashSet<string> _figures = [];

    public Evidence Text(string? recordText)
    {
        if (recordText is not null)
        {
            foreach (var claim in ClaimReader.Read(recordText, ofRecord: true))
            {
                Add(claim);
            }
        }

        return this;
    }

    public Evidence Texts(IEnumerable<string> recordTexts)
    {
        foreach (var text in recordTexts)
        {
            Text(text);
        }

        return this;
    }

    public Evidence Money(long? vnd) => vnd is { } amount ? Text(VietnameseFormat.Money(amount)) : this;

    public Evidence Day(DateOnly? day) => day is { } known ? Text(VietnameseFormat.Day(known)) : this;

    public Evidence Days(Validity validity) => Day(validity.From).Day(validity.To);

    /// <summary>A number that was counted or computed from records of this turn (how many rows, a rank).</summary>
    public Evidence Computed(decimal value) => Text(VietnameseFormat.Number(value));

    public Evidence Row(FeeRow row)
    {
        Money(row.AmountVnd).Money(row.CapVnd).Days(row.Validity);
        return Text(row.Item).Text(row.Variant).Text(row.AreaClass).Text(row.Condition).Text(row.Rate)
            .Text(row.Unit).Text(row.LegalBasis).Text(row.Note).Sources(row.Sources);
    }

    public Evidence Sources(IEnumerable<Source> sources)
    {
        foreach (var source in sources)
        {
            Text(source.Title).Text(source.Number).Text(source.Location).Text(source.Url);
            if (source.Date is { } date)
            {
                Text(VietnameseFormat.SourceDate(date));
            }
        }

        return this;
    }

    /// <summary>Amounts, percentages and dates must be held as such; any other number by a figure of any kind.</summary>
    public bool Holds(Claim claim) =>
        claim.Kind == ClaimKind.Number ? _figures.Contains(claim.Figure) : _claims.Contains(claim);

    /// <summary>Takes over the evidence of a further answer in the same message.</summary>
    public void Add(Evidence further)
    {
        _claims.UnionWith(further._claims);
        _figures.UnionWith(further._figures);
    }

    private void Add(Claim claim)
    {
        _claims.Add(claim);
        _figures.Add(claim.Figure);
    }
}
