using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Metrics;

/// <summary>Reads indicators.yaml.</summary>
internal static class IndicatorFile
{
    public const string Name = "indicators.yaml";

    public static IndicatorCatalog Read(string dataPath, LoadProblems problems)
    {
        if (DataFile.Open(dataPath, Name, problems) is not { } root)
            return new IndicatorCatalog([], []);
        var sources = SourceTable.Read(root);
        var records = root.Records("indicators");
        var unique = new Uniqueness();
        var indicators = records.Select(record => ReadIndicator(record, sources, unique)).ToList();
        var targets = root.Records("targets", idKey: "indicator").Select(record => ReadTarget(record, sources, indicators)).ToList();
        root.Done();

        foreach (var (indicator, record) in indicators.Zip(records))
        {
            foreach (var other in indicator.NotComparableWith.Where(other => !indicators.Exists(known => known.Id == other)))
                record.Problem("not_comparable_with", $"không có chỉ tiêu nào mang mã '{other}'.");
        }

        return new IndicatorCatalog(indicators, targets);
    }

    private static Indicator ReadIndicator(RecordReader record, SourceTable sources, Uniqueness unique)
    {
        var indicator = new Indicator
        {
            Id = record.Text("id"),
            Name = record.Text("name"),
            CommonName = record.Text("common_name"),
            Aliases = record.Texts("aliases"),
            Unit = record.Text("unit"),
            Numerator = record.OptionalText("numerator"),
            Denominator = record.OptionalText("denominator"),
            HigherIsBetter = record.Flag("higher_is_better", otherwise: true),
            IsCumulative = record.Flag("cumulative", otherwise: false),
            Version = record.Text("version"),
            Validity = record.Validity(),
            NotComparableWith = record.Texts("not_comparable_with"),
            Parts = [.. record.Records("parts").Select(ReadPart)],
            Grades = [.. record.Records("grades").Select(ReadGrade)],
            Note = record.OptionalText("note"),
            InternalNote = record.OptionalText("internal_note"),
            Confidence = record.Word<Confidence>("confidence"),
            Sources = sources.Of(record),
        };
        record.PhraseOf("name", indicator.Name);
        record.Done();
        unique.Check(record, indicator.Id);
        return indicator;
    }

    private static IndicatorPart ReadPart(RecordReader record)
    {
        var part = new IndicatorPart(record.Text("id"), record.Text("name"), record.Number("maximum") ?? 0, record.OptionalText("note"));
        record.Done();
        return part;
    }

    private static IndicatorGrade ReadGrade(RecordReader record)
    {
        var grade = new IndicatorGrade(record.Text("name"), record.Text("rule"));
        record.Done();
        return grade;
    }

    private static Target ReadTarget(RecordReader record, SourceTable sources, List<Indicator> indicators)
    {
        var target = new Target
        {
            IndicatorId = record.Text("indicator"),
            Years = record.Text("years"),
            AppliesTo = record.OptionalWord<EntityKind>("applies_to"),
            Comparison = record.OptionalText("comparison"),
            Threshold = record.Number("threshold"),
            Note = record.OptionalText("note"),
            Confidence = record.Word<Confidence>("confidence"),
            Sources = sources.Of(record),
        };
        if (!indicators.Exists(indicator => indicator.Id == target.IndicatorId))
            record.Problem("indicator", $"không có chỉ tiêu nào mang mã '{target.IndicatorId}'.");
        record.Done();
        return target;
    }
}
