using System.Text;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// "Vios 500 triệu trước bạ nhiêu": people call a vehicle by its name, fees go by its kind. The names of language/vehicles.yaml are read as
/// their kinds before anything else is; a name that is an ordinary word too counts only where the message speaks of vehicles.
/// </summary>
internal sealed class VehicleNames
{
    private const string FileName = "language/vehicles.yaml";

    /// <summary>Stands in front of a name and begins what it is read as.</summary>
    private const string Vehicle = "xe";

    private readonly CueIndex _names = new();
    private readonly CueIndex _all = new();
    private readonly CueIndex _about;
    private readonly CueIndex _spoken;
    private readonly LikelyMarks _likely;

    private VehicleNames(VehicleFile file, LikelyMarks likely)
    {
        _likely = likely;
        _about = CueIndex.Of("about", file.About);
        _spoken = CueIndex.Of("spoken", file.Spoken);
        foreach (var kind in file.Kinds)
        {
            if (kind.Reads.Length == 0 || kind.Names.Count == 0)
            {
                throw new KnowledgeLoadException([$"{FileName}: '{kind.Id}' cần reads và names."]);
            }

            kind.Names.ForEach(name => _names.Add(kind.Reads, name));
            foreach (var name in kind.Names.Concat(kind.Words))
            {
                _all.Add(kind.Reads, name);
                Names.Add((name, kind.Reads));
            }
        }
    }

    /// <summary>Every name and what it is read as.</summary>
    public List<(string Name, string Reads)> Names { get; } = [];

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static VehicleNames Load(string dataPath, LikelyMarks likely) => new(WordingFile.Read<VehicleFile>(dataPath, FileName), likely);

    /// <param name="message">As typed.</param>
    public string Rewrite(string message)
    {
        if (!_all.IsIn(Word.Split(message)))
        {
            return message;
        }

        var typed = TypedMessage.Of(message, _likely);
        var words = typed.Words;
        // "Wave cũ sang tên" speaks of a vehicle, and so does a name that is nothing else.
        var matches = (_about.IsMeantIn(words) || _names.IsIn(words) ? _all : _names).Read(words).Matches;
        if (matches.Count == 0)
        {
            return message;
        }

        var spoken = _spoken.ReadAsMeant(words).Matches;
        var text = new StringBuilder();
        var at = 0;
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            if (match.At > at)
            {
                Add(text, typed.Between(at, match.At));
            }

            at = match.At + match.Length;
            // "Xe tải isuzu": the kind is said, and the name is a label of it.
            if (!IsLabel(match, spoken) && !(i > 0 && matches[i - 1].At + matches[i - 1].Length == match.At))
            {
                Add(text, match.At > 0 && words[match.At - 1].Folded == Vehicle && match.Id.StartsWith(Vehicle, StringComparison.Ordinal) ? match.Id[(Vehicle.Length + 1)..] : match.Id);
            }
        }

        if (at < words.Count)
        {
            Add(text, typed.Between(at, words.Count));
        }

        return text.ToString();
    }

    private static bool IsLabel(CueMatch match, IReadOnlyList<CueMatch> spoken)
    {
        for (var i = 0; i < spoken.Count; i++)
        {
            if (spoken[i].At + spoken[i].Length == match.At)
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(StringBuilder text, string part)
    {
        if (text.Length > 0)
        {
            text.Append(' ');
        }

        text.Append(part);
    }

    private sealed class VehicleFile
    {
        public List<string> About { get; set; } = [];
        public List<string> Spoken { get; set; } = [];
        public List<VehicleKind> Kinds { get; set; } = [];
    }

    private sealed class VehicleKind
    {
        public string Id { get; set; } = "";
        public string Why { get; set; } = "";
        public string Reads { get; set; } = "";
        public List<string> Names { get; set; } = [];
        public List<string> Words { get; set; } = [];
    }
}
