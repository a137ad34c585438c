using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Periods and years that are called by where they stand to those talked about (steps in language/figures.yaml).</summary>
internal sealed class StepWording(StepWording.Entry entry)
{
    private readonly CueIndex _nextYear = Index(entry.NextYear);
    private readonly CueIndex _yearBefore = Index(entry.YearBefore);
    private readonly CueIndex _nextPeriod = Index(entry.NextPeriod);
    private readonly CueIndex _eachPeriod = Index(entry.EachPeriod);
    private readonly CueIndex _beforeMerger = Index(entry.BeforeMerger);

    /// <summary>"Năm sau đó" is one year on, "năm trước" one back; null: neither is said.</summary>
    public int? Years(IReadOnlyList<Word> words) => _nextYear.IsIn(words) ? 1 : _yearBefore.IsIn(words) ? -1 : null;

    /// <summary>"Kỳ sau" is one period on; null: it is not said.</summary>
    public int? Periods(IReadOnlyList<Word> words) => _nextPeriod.IsIn(words) ? 1 : null;

    /// <summary>"Mỗi lần báo cáo", "từng kỳ".</summary>
    public bool NamesEachPeriod(IReadOnlyList<Word> words) => _eachPeriod.IsIn(words);

    /// <summary>"Sóc Trăng ngày chưa về Cần Thơ".</summary>
    public bool IsBeforeMerger(IReadOnlyList<Word> words) => _beforeMerger.IsIn(words);

    private static CueIndex Index(List<List<List<string>>> groups) => CueIndex.Of("step", groups.SelectMany(WordGroups.Spelled));

    internal sealed class Entry
    {
        public List<List<List<string>>> NextYear { get; set; } = [];
        public List<List<List<string>>> YearBefore { get; set; } = [];
        public List<List<List<string>>> NextPeriod { get; set; } = [];
        public List<List<List<string>>> EachPeriod { get; set; } = [];
        public List<List<List<string>>> BeforeMerger { get; set; } = [];
    }
}
