using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Reading;

/// <summary>"17t", "5th": units that are written short behind a number, by language/short-units.yaml, written out.</summary>
internal sealed class ShortUnits
{
    private const string FileName = "language/short-units.yaml";
    private const string Number = "n";
    private const string Unit = "u";

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Regex _short;

    private ShortUnits(UnitFile file)
    {
        foreach (var unit in file.Units)
        {
            var entry = new Entry(unit.Means, unit.Most, CueIndex.Of(unit.Means, unit.Unless), CueIndex.Of(unit.Means, unit.Behind));
            foreach (var say in unit.Say)
            {
                _entries.Add(say, entry);
            }
        }

        _short = new Regex($@"(?<![\p{{L}}\p{{N}}.,/-])(?<{Number}>[0-9]{{1,3}})(?<{Unit}>{string.Join('|', _entries.Keys.Select(Regex.Escape))})(?![\p{{L}}\p{{N}}/-])", RegexOptions.CultureInvariant);
    }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static ShortUnits Load(string dataPath) => new(WordingFile.Read<UnitFile>(dataPath, FileName));

    /// <summary>The message with those units in full; what may be another unit stays as typed.</summary>
    public string WriteOut(string message) =>
        message.Any(char.IsAsciiDigit) ? _short.Replace(message, match => Written(match, message)) : message;

    private string Written(Match match, string message)
    {
        var entry = _entries[match.Groups[Unit].Value];
        var before = Word.Split(message[..match.Index]);
        return int.Parse(match.Groups[Number].Value, CultureInfo.InvariantCulture) > entry.Most
            || entry.Unless.IsIn(Word.Split(message))
            || entry.Behind.Read(before).Matches.Any(last => last.At + last.Length == before.Count)
                ? match.Value
                : $"{match.Groups[Number].Value} {entry.Means}";
    }

    private sealed record Entry(string Means, int Most, CueIndex Unless, CueIndex Behind);

    private sealed class UnitFile
    {
        public List<UnitEntry> Units { get; set; } = [];
    }

    private sealed class UnitEntry
    {
        public List<string> Say { get; set; } = [];
        public string Means { get; set; } = "";
        public int Most { get; set; }
        public List<string> Unless { get; set; } = [];
        public List<string> Behind { get; set; } = [];
    }
}
