using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Cues;

/// <summary>language/watches.yaml as it is written; what its fields mean stands at its head.</summary>
internal sealed class WatchWording
{
    public int MostWords { get; set; }
    public string Newest { get; set; } = "";
    public string WeekDay { get; set; } = "";
    public List<string> All { get; set; } = [];
    public List<Wish> Wishes { get; set; } = [];
    public List<Schedule> Schedules { get; set; } = [];
    public List<CueEntry> Bounds { get; set; } = [];
    public List<string> Links { get; set; } = [];
    public List<string> Filler { get; set; } = [];
    public List<string> DropLast { get; set; } = [];
    public List<string> Accept { get; set; } = [];
    public string Change { get; set; } = "";
    public string Counted { get; set; } = "";

    internal sealed class Wish : CueEntry
    {
        public string Means { get; set; } = "";
        public string Strength { get; set; } = "";
    }

    internal sealed class Schedule : CueEntry
    {
        public bool Alone { get; set; }
    }
}
