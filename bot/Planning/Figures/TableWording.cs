using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Ends of a table that are spoken of, the order in which it stands, and who is new in it (table in language/figures.yaml).</summary>
internal sealed class TableWording(TableWording.Entry entry)
{
    private const string Meant = "meant";
    private const string Apart = "apart";

    private readonly CueIndex _top = CueIndex.Of([Groups(Meant, entry.Top), Groups(Apart, entry.NotTop)]);
    private readonly CueIndex _bottom = CueIndex.Of([Groups(Meant, entry.Bottom)]);
    private readonly CueIndex _order = CueIndex.Of([Groups(nameof(RankSide.Top), entry.FromTop), Groups(nameof(RankSide.Bottom), entry.FromBottom)]);
    private readonly CueIndex _newly = CueIndex.Of(Meant, entry.Newly);

    /// <summary>"Ai nhất ai bét", "có ai lọt tốp đầu hay toàn bét": an end and the other one, each for itself.</summary>
    public bool NamesBothEnds(IReadOnlyList<Word> words) => _top.Read(words).Has(Meant) && _bottom.Read(words).Has(Meant);

    /// <summary>"Giảm dần", "từ thấp lên cao": which end of the table stands first; null: it is not said.</summary>
    public RankSide? SortedFrom(IReadOnlyList<Word> words) => _order.Read(words).Matches is [{ Id: var end }, ..] ? Enum.Parse<RankSide>(end) : null;

    /// <summary>"Ai mới vào", "thay vào đó là ai".</summary>
    public bool SaysNew(IReadOnlyList<Word> words) => _newly.Read(words).Has(Meant);

    private static CueEntry Groups(string id, List<List<List<string>>> groups) => new() { Id = id, Cues = [.. groups.SelectMany(WordGroups.Spelled)] };

    internal sealed class Entry
    {
        public List<List<List<string>>> Top { get; set; } = [];
        public List<List<List<string>>> NotTop { get; set; } = [];
        public List<List<List<string>>> Bottom { get; set; } = [];
        public List<List<List<string>>> FromTop { get; set; } = [];
        public List<List<List<string>>> FromBottom { get; set; } = [];
        public List<string> Newly { get; set; } = [];
    }
}
