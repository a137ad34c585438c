using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// Whether a message tells of a gift or an inheritance within the family ("ba tôi cho tôi miếng đất"), by language/kinship.yaml.
/// Nobody says the relation as the exemption words it; who gives, who receives and that it is given say it together.
/// </summary>
internal sealed class KinTransferReader
{
    private const string FileName = "language/kinship.yaml";

    /// <summary>So many words may stand between the giver and "cho": "mẹ chồng tôi có ý định cho".</summary>
    private const int GivesWithin = 4;

    private readonly CueIndex _frames;
    private readonly CueIndex _sales;
    private readonly CueIndex _acts;
    private readonly CueIndex _gives;
    private readonly CueIndex _passes;
    private readonly CueIndex _kin = new();
    private readonly List<(string Relation, CueIndex One, CueIndex Other)> _pairs = [];

    private KinTransferReader(KinshipFile file)
    {
        _frames = CueIndex.Of("frame", file.Frames.SelectMany(WordGroups.Spelled));
        _sales = CueIndex.Of("sale", file.Sales);
        _acts = CueIndex.Of(file.Acts);
        _gives = CueIndex.Of("gives", file.Gives);
        _passes = CueIndex.Of("passes", file.Passes);
        file.Strangers.ForEach(stranger => _kin.Add("", stranger));
        foreach (var relation in file.Relations)
        {
            relation.Kin.ForEach(kin => _kin.Add(relation.Id, kin));
            _pairs.AddRange(relation.Pairs.Select(pair => (relation.Id, CueIndex.Of(relation.Id, pair[0]), CueIndex.Of(relation.Id, pair[1]))));
        }
    }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static KinTransferReader Load(string dataPath) => new(WordingFile.Read<KinshipFile>(dataPath, FileName));

    /// <returns>The relations, as exemptions word them; of a gift whose giver is not told, what is done ("quà tặng"); empty: no gift, or one of somebody else.</returns>
    public IReadOnlyList<string> Read(IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var acts = _acts.ReadAsMeant(words).Matches;
        if (acts.Count == 0 && !_gives.IsMeantIn(words) && !_passes.IsIn(words))
        {
            return [];
        }

        var told = _frames.Read(words).Beside(words);
        var kin = _kin.ReadAsMeant(told).Matches;
        if (_sales.IsMeantIn(told) || kin.Any(match => match.Id.Length == 0))
        {
            return [];
        }

        var pairs = _pairs.Where(pair => pair.One.IsMeantIn(told) && pair.Other.IsMeantIn(told)).Select(pair => pair.Relation).ToList();
        if (acts.Count == 0 && !Gives(told, kin, pairs.Count > 0) && !Passes(told, kin, pairs.Count > 0))
        {
            return [];
        }

        var relations = kin.Select(match => match.Id).Concat(pairs).Distinct(StringComparer.Ordinal).ToList();
        return relations.Count > 0 ? relations : [.. acts.Select(match => match.Id).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The message speaks of a sale.</summary>
    public bool Sells(IReadOnlyList<Word> words) => _sales.IsMeantIn(words);

    // "Làm sổ cho mẹ" gives nothing: "cho" is a gift behind who gives.
    private bool Gives(IReadOnlyList<Word> told, IReadOnlyList<CueMatch> kin, bool isPair)
    {
        var gives = _gives.ReadAsMeant(told).Matches;
        return gives.Any(give => kin.Any(match => match.At + match.Length <= give.At && give.At - match.At - match.Length <= GivesWithin)) || (isPair && gives.Count > 0);
    }

    private bool Passes(IReadOnlyList<Word> told, IReadOnlyList<CueMatch> kin, bool isPair) =>
        (isPair || kin.Count > 1) && _passes.IsIn(told);

    private sealed class KinshipFile
    {
        public List<List<List<string>>> Frames { get; set; } = [];
        public List<string> Sales { get; set; } = [];
        public List<string> Strangers { get; set; } = [];
        public List<CueEntry> Acts { get; set; } = [];
        public List<string> Gives { get; set; } = [];
        public List<string> Passes { get; set; } = [];
        public List<RelationEntry> Relations { get; set; } = [];
    }

    private sealed class RelationEntry
    {
        public string Id { get; set; } = "";
        public List<string> Kin { get; set; } = [];
        public List<List<List<string>>> Pairs { get; set; } = [];
    }
}
