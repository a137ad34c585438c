using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Details.Limits;

/// <summary>How a limit of a record is meant.</summary>
public enum LimitKind
{
    /// <summary>From it on ("từ đủ 12 tháng").</summary>
    Least,

    /// <summary>Less than it ("chưa đủ 20 năm").</summary>
    Below,

    /// <summary>More than it ("trên 1 tỷ đồng").</summary>
    Above,

    /// <summary>At most so long after something ("trong 60 ngày từ ngày sinh").</summary>
    Within,

    /// <summary>Not earlier than so long before something ("trong 15 ngày trước ngày hết hạn").</summary>
    Ahead,
}

/// <summary>What a number measures, and the words beside it by which people say so.</summary>
/// <param name="Id">Its name in language/limits.yaml.</param>
/// <param name="Unit">"time", "age" or "money".</param>
/// <param name="Before">Words near before the number.</param>
/// <param name="After">Words right after it.</param>
/// <param name="Both">Both must stand there.</param>
/// <param name="Never">With these words something else is measured.</param>
internal sealed record Measure(string Id, string Unit, CueIndex Before, CueIndex After, bool Both, CueIndex Never);

/// <summary>The words of a record around a limit.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Kind">How the limit is meant.</param>
/// <param name="Told">Words right before the number.</param>
/// <param name="Then">Words right after it; empty: any.</param>
/// <param name="Who">"male" or "female"; empty: anybody.</param>
internal sealed record LimitWording(Measure Measure, LimitKind Kind, IReadOnlyList<IReadOnlyList<Word>> Told, IReadOnlyList<IReadOnlyList<Word>> Then, string Who);

/// <summary>language/limits.yaml.</summary>
public sealed class LimitWords
{
    private const string FileName = "language/limits.yaml";

    private LimitWords(LimitFile file)
    {
        Measures = [.. file.Measures.Select(entry => new Measure(entry.Id, entry.Unit, CueIndex.Of(entry.Id, entry.Before), CueIndex.Of(entry.Id, entry.After), entry.Both, CueIndex.Of(entry.Id, entry.Never)))];
        var measures = Measures.ToDictionary(measure => measure.Id, StringComparer.Ordinal);
        // The longest wording first: "nam từ đủ" is not "từ đủ".
        Limits = [.. file.Limits.SelectMany(entry => entry.Told.Select(told => new LimitWording(measures[entry.Measure], Enum.Parse<LimitKind>(entry.Is, ignoreCase: true), [Word.Split(told)], [.. entry.Then.Select(Word.Split)], entry.Who)))
            .OrderByDescending(limit => limit.Told[0].Count)];
        Hedges = CueIndex.Of([new CueEntry { Id = More, Cues = file.More }, new CueEntry { Id = Less, Cues = file.Less }, new CueEntry { Id = About, Cues = file.About }]);
        Sexes = CueIndex.Of([new CueEntry { Id = "male", Cues = file.Male }, new CueEntry { Id = "female", Cues = file.Female }]);
    }

    internal const string More = "more";
    internal const string Less = "less";
    internal const string About = "about";

    internal IReadOnlyList<Measure> Measures { get; }

    internal IReadOnlyList<LimitWording> Limits { get; }

    internal CueIndex Hedges { get; }

    internal CueIndex Sexes { get; }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static LimitWords Load(string dataPath) => new(WordingFile.Read<LimitFile>(dataPath, FileName));

    private sealed class LimitFile
    {
        public List<MeasureEntry> Measures { get; set; } = [];
        public List<LimitEntry> Limits { get; set; } = [];
        public List<string> Male { get; set; } = [];
        public List<string> Female { get; set; } = [];
        public List<string> More { get; set; } = [];
        public List<string> Less { get; set; } = [];
        public List<string> About { get; set; } = [];
    }

    private sealed class MeasureEntry
    {
        public string Id { get; set; } = "";
        public string Unit { get; set; } = "";
        public List<string> Before { get; set; } = [];
        public List<string> After { get; set; } = [];
        public List<string> Never { get; set; } = [];
        public bool Both { get; set; }
    }

    private sealed class LimitEntry
    {
        public string Measure { get; set; } = "";
        public string Is { get; set; } = "";
        public List<string> Told { get; set; } = [];
        public List<string> Then { get; set; } = [];
        public string Who { get; set; } = "";
    }
}
