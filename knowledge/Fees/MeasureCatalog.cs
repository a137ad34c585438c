using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Fees;

/// <summary>The measures of language/measures.yaml. An earlier one counts a unit before a later one: passports before persons.</summary>
public sealed class MeasureCatalog
{
    private const string FileName = "language/measures.yaml";

    private MeasureCatalog(List<Measure> measures)
    {
        All = measures;
        if (measures.GroupBy(measure => measure.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new KnowledgeLoadException([$"{FileName}: '{twice.Key}' có hai lần."]);
        if (measures.Find(measure => measure.Per < 1 || measure.Name.Length == 0 || measure.Cues.Count + measure.AfterDigits.Count == 0) is { } wrong)
            throw new KnowledgeLoadException([$"{FileName}: '{wrong.Id}' thiếu name hoặc cues, hoặc per nhỏ hơn 1."]);
    }

    public IReadOnlyList<Measure> All { get; }

    public Measure? Find(string id) => All.FirstOrDefault(measure => measure.Id == id);

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static MeasureCatalog Load(string dataPath) => new(WordingFile.Read<MeasureFile>(dataPath, FileName).Measures);

    private sealed class MeasureFile
    {
        public List<Measure> Measures { get; set; } = [];
    }
}
