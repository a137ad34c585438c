using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Which money a message asks for when it is not the fee of a procedure, by language/fee-asked.yaml.</summary>
internal sealed class FeeMoneyReader
{
    private const string FileName = "language/fee-asked.yaml";

    private readonly CueIndex _ownFee;
    private readonly List<(FeeMoney Kind, CueIndex Cues, CueIndex Unless)> _kinds = [];

    private FeeMoneyReader(FeeAskedFile file)
    {
        _ownFee = CueIndex.Of("own", file.OwnFee);
        foreach (var kind in file.Kinds)
        {
            var id = Enum.TryParse<FeeMoney>(kind.Id, ignoreCase: true, out var parsed) ? parsed : throw new KnowledgeLoadException([$"{FileName}: không có loại '{kind.Id}'."]);
            _kinds.Add((id, CueIndex.Of(kind.Id, kind.Cues.Concat(kind.Groups.SelectMany(WordGroups.Spelled))), CueIndex.Of(kind.Id, kind.Unless)));
        }
    }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static FeeMoneyReader Load(string dataPath) => new(WordingFile.Read<FeeAskedFile>(dataPath, FileName));

    /// <summary>It speaks of what the procedure itself costs, in so many words.</summary>
    public bool NamesOwnFee(IReadOnlyList<Word> words) => _ownFee.Read(words).Matches.Count > 0;

    /// <summary>Every kind that the message asks for; none: the fee of the procedure.</summary>
    public IReadOnlyList<FeeMoney> Read(IReadOnlyList<Word> words) =>
        [.. _kinds.Where(kind => kind.Cues.Read(words).Matches.Count > 0 && kind.Unless.ReadAsMeant(words).Matches.Count == 0).Select(kind => kind.Kind)];

    private sealed class FeeAskedFile
    {
        public List<KindEntry> Kinds { get; set; } = [];
        public List<string> OwnFee { get; set; } = [];
    }

    private sealed class KindEntry : CueEntry
    {
        public List<List<List<string>>> Groups { get; set; } = [];
        public List<string> Unless { get; set; } = [];
    }
}
