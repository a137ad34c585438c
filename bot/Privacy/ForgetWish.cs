using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Privacy;

/// <summary>How people ask the assistant to forget what it keeps of them (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15), from language/privacy.yaml.</summary>
internal sealed class ForgetWish
{
    private readonly CueIndex _wish;
    private readonly CueIndex _elsewhere;
    private readonly int _maxWords;

    private ForgetWish(WishFile file)
    {
        _wish = CueIndex.Of("forget", file.Cues);
        _elsewhere = CueIndex.Of("elsewhere", file.Elsewhere);
        _maxWords = file.MaxWords;
        Done = file.Done;
        Phrases = [.. file.Cues, .. file.Elsewhere];
    }

    /// <summary>For the repair of typing slips: these words are rightly typed.</summary>
    public IReadOnlyList<string> Phrases { get; }

    /// <summary>What is said when it is done.</summary>
    public string Done { get; }

    public static ForgetWish Load(string dataPath) => new(WordingFile.Read<WishFile>(dataPath, "language/privacy.yaml"));

    public bool IsMeant(string message)
    {
        var words = Word.Split(message);
        return words.Count <= _maxWords && _wish.IsIn(words) && !_elsewhere.IsIn(words);
    }

    private sealed class WishFile
    {
        public List<string> Cues { get; set; } = [];
        public int MaxWords { get; set; }
        public List<string> Elsewhere { get; set; } = [];
        public string Done { get; set; } = "";
    }
}
