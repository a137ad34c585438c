using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// How people join several wishes in one message, and what tells that a part of it is no wish; wordings from language/wishes.yaml.
/// Texts are read as typed, because the parts are cut out of them.
/// </summary>
internal sealed class WishLexicon
{
    private const string Gap = @"[\s,.;:!?]*";

    private WishLexicon(WishFile file)
    {
        var (along, then, besides) = (Any(file.Along), Any(file.Then), Any(file.Besides));
        var attached = Any(file.Attached);
        var (signs, turns, behind, halves, xong) = (Any(file.Signs), Any([.. file.SetAgainst, .. file.Besides]), Any(file.Behind), Any([.. file.Halves, .. file.Added]), Any(file.Finished));
        Along = Of($@"\b(?:{along})\b|(?<=\s|^)(?:{signs})(?=\s|$)");
        Attached = Of($@"\b(?:{attached})\b");
        Then = Of($@"\b(?:{then})\b");
        Besides = Of($@"\b(?:{besides}|{Any(file.Added)})\b");
        Opening = Of($@"^{Gap}(?:{besides})\s+");
        Contrast = Of($@"^{Gap}(?:(?:{Any(file.Before)})\s+)?(?:{Any(file.Contrast)})\b");
        SetAgainst = Of($@"^{Gap}(?:{Any(file.SetAgainst)})\b");
        (Acts, ThenActs, Lived) = (Of($@"\b(?:{Any(file.Acts)})\b"), Of($@"\b(?:{Any(file.ThenActs)})\b"), Of($@"\b(?:{Any(file.Lived)})\b"));
        (Done, Already, Wish) = (Of($@"\b(?:{Any(file.Done)})\b"), Of($@"\b(?:{Any(file.Already)})\b"), Of($@"\b(?:{Any(file.Wish)})\s"));
        Now = Of($@"^[\s,.;!]*(?:(?:{xong}|{then})\s*[,.;]?\s*)*(?:{Any(file.Now)})\b");
        More = Of($@"\s+(?:{Any(file.More)})[\s?.!]*$");
        EndsDone = Of($@"\b(?:{then}|(?<!\b(?:{Any(file.Counted)})\s(?:(?:thì|thi)\s)?){xong})[\s,.;:!]*$");
        AsksNeed = Of($@"^{Gap}(?:\w+\s+)?(?:{Any(file.Whether)})\b.{{0,60}}\b(?:{Any(file.Not)})\s*[?.!]*$");
        TwoAtOnce = Of($@"\b(?:{Any(file.AtOnce)})\b.+\b(?:{Any(file.AtOnce)})\b");
        _joint = Of($@"\s*(?:[?.;:!\n]|\s(?:{signs})\s|,\s*(?:{along}|{attached}|{then}|{besides})\s|,(?![0-9])|\s(?:(?:{along}|{attached})\b|(?:{then}|{xong})\b(?!\s*[,.;!])|(?=(?:{turns})\s))(?:\s*(?:{behind})\s)?)\s*");
        HalvesJoint = Of($@"\s*(?:[?.;:!\n]|,\s*(?:{along}|{then}|{besides}|{halves})\s|,(?![0-9])|\s(?:{signs})\s|\s(?:{along}|{then}|{besides}|{halves}|{xong})\s(?:(?:{behind})\s)?)\s*");
        Announced = Of($@"^[^,.;:?!\n]*?\b(?:[2-9]|hai|ba|bốn|bon|mấy|may|vài|vai)\s+(?:{Any(file.Announced)})(?:\s+(?:sau|này|nay|gồm|gom|là|la))?(?:\s*:\s*|\s+)");
        Each = Of($@"\s*\b(?:{Any(file.Each)})\b");
        OfAll = Of($@"^(?:\s*\b(?:{Any(file.OfAll)})\b)+\s*$");
        Changes = CueIndex.Of("change", file.Changes);
        Finished = Of($@"\b{xong}\b");
        Linking = file.Linking.SelectMany(wording => Word.Split(wording)).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);
        Papers = CueIndex.Of(file.Papers.Select((names, at) => new CueEntry { Id = $"{at}", Cues = names }));
    }

    private readonly WordingPattern _joint;

    /// <summary>Where one wish of a text may end and another begin, looked for once in a turn.</summary>
    public MatchCollection Joints(string text) => Workbench.Once(_joint, text, static (joint, text) => joint.Matches(text));

    /// <summary>What stands between them.</summary>
    public List<string> Pieces(string text)
    {
        var joints = Joints(text);
        var pieces = new List<string>(joints.Count + 1);
        var from = 0;
        for (var i = 0; i < joints.Count; i++)
        {
            pieces.Add(text[from..joints[i].Index]);
            from = joints[i].Index + joints[i].Length;
        }

        pieces.Add(text[from..]);
        return pieces;
    }

    /// <summary>The same, where the message says otherwise that it is about two things.</summary>
    public WordingPattern HalvesJoint { get; }

    /// <summary>Joins two things of which the same is asked.</summary>
    public WordingPattern Along { get; }

    /// <summary>The same, where both parts say that something is to be done.</summary>
    public WordingPattern Attached { get; }

    /// <summary>In front of a list: how many things follow, and nothing of what they are.</summary>
    public WordingPattern Announced { get; }

    /// <summary>What is asked is asked of each of the things that were named.</summary>
    public WordingPattern Each { get; }

    /// <summary>Stands before what is asked of a whole list, and names nothing.</summary>
    public WordingPattern OfAll { get; }

    /// <summary>Joins what is done afterwards.</summary>
    public WordingPattern Then { get; }

    /// <summary>Says that another thing follows.</summary>
    public WordingPattern Besides { get; }

    /// <summary>The same at the beginning of a part: it says only that.</summary>
    public WordingPattern Opening { get; }

    /// <summary>At the beginning of a part: it is no circumstance of the part before it.</summary>
    public WordingPattern Contrast { get; }

    /// <summary>At the beginning of a part: "còn …".</summary>
    public WordingPattern SetAgainst { get; }

    /// <summary>Something is to be done.</summary>
    public WordingPattern Acts { get; }

    /// <summary>The same in front of "rồi": what comes first in a life is no wish.</summary>
    public WordingPattern ThenActs { get; }

    /// <summary>What is done later with a thing that there is.</summary>
    public CueIndex Changes { get; }

    /// <summary>Something is done or happened.</summary>
    public WordingPattern Done { get; }

    /// <summary>Together with "xong": it is done.</summary>
    public WordingPattern Already { get; }

    /// <summary>At the end of a part: it is done.</summary>
    public WordingPattern EndsDone { get; }

    /// <summary>What happens in a life, whatever is to be done about it.</summary>
    public WordingPattern Lived { get; }

    /// <summary>"Xong".</summary>
    public WordingPattern Finished { get; }

    /// <summary>Something is wished.</summary>
    public WordingPattern Wish { get; }

    /// <summary>At the beginning of a part: what is asked now.</summary>
    public WordingPattern Now { get; }

    /// <summary>At the end of a part: the same is asked of it.</summary>
    public WordingPattern More { get; }

    /// <summary>Whether another paper is needed is asked of the first procedure.</summary>
    public WordingPattern AsksNeed { get; }

    /// <summary>The message says that two things are done at once.</summary>
    public WordingPattern TwoAtOnce { get; }

    /// <summary>Names of papers; those of one paper have one id.</summary>
    public CueIndex Papers { get; }

    /// <summary>Words that may stand between names of papers.</summary>
    public IReadOnlySet<string> Linking { get; }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static WishLexicon Load(string dataPath) => new(WordingFile.Read<WishFile>(dataPath, "language/wishes.yaml"));

    // The longest first, because the first that fits is taken.
    private static string Any(IEnumerable<string> wordings) => string.Join('|', wordings.OrderByDescending(wording => wording.Length).Select(Regex.Escape));

    private static WordingPattern Of(string pattern) => new(pattern);

    private sealed class WishFile
    {
        public List<string> Along { get; set; } = [];
        public List<string> Attached { get; set; } = [];
        public List<string> Announced { get; set; } = [];
        public List<string> Each { get; set; } = [];
        public List<string> OfAll { get; set; } = [];
        public List<string> Finished { get; set; } = [];
        public List<string> Before { get; set; } = [];
        public List<string> AtOnce { get; set; } = [];
        public List<string> Lived { get; set; } = [];
        public List<string> Signs { get; set; } = [];
        public List<string> Then { get; set; } = [];
        public List<string> Besides { get; set; } = [];
        public List<string> Contrast { get; set; } = [];
        public List<string> SetAgainst { get; set; } = [];
        public List<string> Behind { get; set; } = [];
        public List<string> Halves { get; set; } = [];
        public List<string> Added { get; set; } = [];
        public List<string> Acts { get; set; } = [];
        public List<string> ThenActs { get; set; } = [];
        public List<string> Changes { get; set; } = [];
        public List<string> Done { get; set; } = [];
        public List<string> Already { get; set; } = [];
        public List<string> Now { get; set; } = [];
        public List<string> Wish { get; set; } = [];
        public List<string> More { get; set; } = [];
        public List<string> Whether { get; set; } = [];
        public List<string> Not { get; set; } = [];
        public List<string> Counted { get; set; } = [];
        public List<string> Linking { get; set; } = [];
        public List<List<string>> Papers { get; set; } = [];
    }
}
