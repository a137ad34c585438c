using Assistant.Knowledge.Loading;

namespace Assistant.Bot.FileStatus;

/// <summary>What language/file-status.yaml holds.</summary>
internal sealed class FileStatusWording
{
    public List<CodeForm> Codes { get; set; } = [];
    public string Almost { get; set; } = "";
    public string Example { get; set; } = "";
    public string Wish { get; set; } = "";
    public List<string> File { get; set; } = [];
    public List<string> HowFar { get; set; } = [];
    public List<string> Own { get; set; } = [];
    public List<string> Weak { get; set; } = [];
    public List<string> Handed { get; set; } = [];
    public List<string> Waits { get; set; } = [];
    public List<string> Long { get; set; } = [];
    public List<string> Turns { get; set; } = [];
    public List<StateWords> States { get; set; } = [];

    /// <summary>For the repair of typing slips: these words are rightly typed.</summary>
    public IEnumerable<string> Phrases => [.. File, .. HowFar, .. Own, .. Weak];

    public static FileStatusWording Load(string dataPath) => WordingFile.Read<FileStatusWording>(dataPath, "language/file-status.yaml");

    internal sealed class CodeForm
    {
        public string Form { get; set; } = "";
        public string Example { get; set; } = "";
    }

    internal sealed class StateWords
    {
        public string Id { get; set; } = "";
        public string Text { get; set; } = "";
        public bool Done { get; set; }
    }
}
