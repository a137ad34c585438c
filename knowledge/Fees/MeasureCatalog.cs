using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Fees;

/// <summary>The measures of language/measures.yaml. An earlier one counts a unit before a later one: passports before persons.</summary>
public sealed class MeasureCatalog
{
    private const string FileName = "language/measures.yaml";

    private readonly HashSet<string> _cases;

    private MeasureCatalog(MeasureFile file)
    {
        var measures = file.Measures;
        _cases = [.. file.Cases];
        All = measures;
        (EachOf, EachCues) = (file.Each.Of, file.Each.Cues);
        Group = file.Group;
        if (EachOf.Length > 0 && measures.TrueForAll(measure => measure.Id != EachOf))
            throw new KnowledgeLoadException([$"{FileName}: each.of '{EachOf}' không có trong measures."]);
        if (measures.GroupBy(measure => measure.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new KnowledgeLoadException([$"{FileName}: '{twice.Key}' có hai lần."]);
        if (measures.Find(measure => measure.Per < 1 || measure.Name.Length == 0 || measure.Cues.Count + measure.AfterDigits.Count == 0) is { } wrong)
            throw new KnowledgeLoadException([$"{FileName}: '{wrong.Id}' thiếu name hoặc cues, hoặc per nhỏ hơn 1."]);
    }

    public IReadOnlyList<Measure> All { get; }

    /// <summary>The measure of which "mỗi người 2 bản" counts so many for each.</summary>
    public string EachOf { get; }

    /// <summary>"Mỗi người", in front of a number.</summary>
    public IReadOnlyList<string> EachCues { get; }

    /// <summary>Persons beside a number of persons.</summary>
    public PersonGroup Group { get; }

    /// <summary>Whether so many of it are so many of a unit that an item is charged by.</summary>
    /// <param name="measure">What is counted.</param>
    /// <param name="unit">A part of <see cref="FeeRow.Unit"/>.</param>
    /// <param name="item">What is charged. "Một lần" of a licence is one licence; of a household it is no person.</param>
    public bool Counts(Measure measure, string unit, string item)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Units.Contains(unit) || (_cases.Contains(unit) && measure.Items.Exists(words => item.Contains(words, StringComparison.OrdinalIgnoreCase)));
    }

    public Measure? Find(string id) => All.FirstOrDefault(measure => measure.Id == id);

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static MeasureCatalog Load(string dataPath) => new(WordingFile.Read<MeasureFile>(dataPath, FileName));

    private sealed class MeasureFile
    {
        public List<string> Cases { get; set; } = [];
        public List<Measure> Measures { get; set; } = [];
        public EachEntry Each { get; set; } = new();
        public PersonGroup Group { get; set; } = new();
    }

    private sealed class EachEntry
    {
        public string Of { get; set; } = "";
        public List<string> Cues { get; set; } = [];
    }
}
