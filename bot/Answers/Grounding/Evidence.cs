using System.Runtime.CompilerServices;
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

    // Of whole records, which never change: read once and shared by all turns.
    private readonly List<Evidence> _records = [];
    private static readonly ConditionalWeakTable<object, Evidence> Read = [];

    /// <summary>Every figure of a record.</summary>
    /// <param name="record">It, as it stays; its figures are kept as long as it is.</param>
    /// <param name="read">Adds what the record holds.</param>
    public Evidence Record<TRecord>(TRecord record, Action<Evidence, TRecord> read)
        where TRecord : class
    {
        if (!Read.TryGetValue(record, out var known))
        {
            known = new Evidence();
            read(known, record);
            Read.AddOrUpdate(record, known);
        }

        _records.Add(known);
        return this;
    }

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

    public Evidence Row(FeeRow row) => Record(row, static (evidence, row) =>
    {
        evidence.Money(row.AmountVnd).Money(row.CapVnd).Days(row.Validity);
        evidence.Text(row.Item).Text(row.Variant).Text(row.AreaClass).Text(row.Condition).Text(row.Rate)
            .Text(row.Unit).Text(row.LegalBasis).Text(row.Note).Sources(row.Sources);
    });

    public Evidence Sources(IEnumerable<Source> sources)
    {
        foreach (var source in sources)
        {
            Record(source, static (evidence, source) =>
            {
                evidence.Text(source.Title).Text(source.Number).Text(source.Location).Text(source.Url);
                if (source.Date is { } date)
                {
                    evidence.Text(VietnameseFormat.SourceDate(date));
                }
            });
        }

        return this;
    }

    /// <summary>Amounts, percentages and dates must be held as such; any other number by a figure of any kind.</summary>
    public bool Holds(Claim claim)
    {
        if (claim.Kind == ClaimKind.Number ? _figures.Contains(claim.Figure) : _claims.Contains(claim))
        {
            return true;
        }

        foreach (var record in _records)
        {
            if (record.Holds(claim))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes over the evidence of a further answer in the same message.</summary>
    public void Add(Evidence further)
    {
        _claims.UnionWith(further._claims);
        _figures.UnionWith(further._figures);
        _records.AddRange(further._records);
    }

    private void Add(Claim claim)
    {
        _claims.Add(claim);
        _figures.Add(claim.Figure);
    }
}
