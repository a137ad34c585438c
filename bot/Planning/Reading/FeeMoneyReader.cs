using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Which money a message asks for when it is not the fee of a procedure, by language/fee-asked.yaml.</summary>
internal sealed class FeeMoneyReader
{
    private const string FileName = "language/fee-asked.yaml";

    private readonly CueIndex _ownFee;
    private readonly List<(FeeMoney Kind, IWording[] Ways, CueIndex Unless)> _kinds = [];
    private readonly CueIndex _dearer;
    private readonly CueIndex _alike;
    private readonly CueIndex _money;

    private FeeMoneyReader(FeeAskedFile file)
    {
        _dearer = CueIndex.Of("dearer", file.Channels.Dearer);
        _alike = CueIndex.Of("alike", file.Channels.Alike);
        _money = CueIndex.Of("money", file.Channels.Money);
        _ownFee = CueIndex.Of("own", file.OwnFee);
        foreach (var kind in file.Kinds)
        {
            var id = Enum.TryParse<FeeMoney>(kind.Id, ignoreCase: true, out var parsed) ? parsed : throw new KnowledgeLoadException([$"{FileName}: không có loại '{kind.Id}'."]);
            IWording[] ways =
            [
                CueIndex.Of(kind.Id, kind.Cues),
                .. kind.Groups.Select(groups => new JoinedCues(groups)),
                .. kind.Near.Select(apart => new PartedWording(apart.First.SelectMany(WordGroups.Spelled), apart.Second.SelectMany(WordGroups.Spelled), apart.NotBeside)),
            ];
            _kinds.Add((id, ways, CueIndex.Of(kind.Id, kind.Unless)));
        }
    }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static FeeMoneyReader Load(string dataPath) => new(WordingFile.Read<FeeAskedFile>(dataPath, FileName));

    /// <summary>It speaks of what the procedure itself costs, in so many words.</summary>
    public bool NamesOwnFee(IReadOnlyList<Word> words) => _ownFee.IsIn(words);

    /// <summary>Every kind that the message asks for; none: the fee of the procedure.</summary>
    public IReadOnlyList<FeeMoney> Read(IReadOnlyList<Word> words)
    {
        List<FeeMoney>? asked = null;
        foreach (var kind in _kinds)
        {
            if (IsSaid(kind.Ways, words) && !kind.Unless.IsMeantIn(words))
            {
                (asked ??= []).Add(kind.Kind);
            }
        }

        return asked ?? [];
    }

    private static bool IsSaid(IWording[] ways, IReadOnlyList<Word> words)
    {
        foreach (var way in ways)
        {
            if (way.IsIn(words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the words ask whether one way of filing costs less than another ("rẻ hơn", "tiền có khác nhau"), as far as any is named; null: they do not.</summary>
    public CueMatch? Compares(IReadOnlyList<Word> words) =>
        _dearer.Read(words).Matches is [{ } dearer, ..] ? dearer
            : _alike.Read(words).Matches is [{ } alike, ..] && _money.IsMeantIn(words) ? alike : null;

    private sealed class FeeAskedFile
    {
        public ChannelEntry Channels { get; set; } = new();
        public List<KindEntry> Kinds { get; set; } = [];
        public List<string> OwnFee { get; set; } = [];
    }

    private sealed class ChannelEntry
    {
        public List<string> Dearer { get; set; } = [];
        public List<string> Alike { get; set; } = [];
        public List<string> Money { get; set; } = [];
    }

    private sealed class KindEntry : CueEntry
    {
        public List<List<List<string>>> Groups { get; set; } = [];
        public List<string> Unless { get; set; } = [];
        public List<NearEntry> Near { get; set; } = [];
    }

    private sealed class NearEntry
    {
        public List<List<List<string>>> First { get; set; } = [];
        public List<List<List<string>>> Second { get; set; } = [];
        public List<string> NotBeside { get; set; } = [];
    }
}
