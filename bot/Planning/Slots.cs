using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning;

/// <summary>Everything that one message says, resolved against knowledge: what the topic planners decide on.</summary>
internal sealed record Slots
{
    public required string Question { get; init; }
    public required IReadOnlyList<Word> Words { get; init; }
    public required CueReading Cues { get; init; }

    /// <summary>The day that figures must hold on: the one named in the message, or the one asked through the channel.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>An official asks.</summary>
    public bool ForOfficial { get; init; }
    public bool NamesDate { get; init; }
    public bool NamesImpossibleDate { get; init; }

    /// <summary>The unit that serves the place named (in the message or through the channel) on <see cref="AsOf"/>.</summary>
    public Place? Place { get; init; }

    /// <summary>The old unit, when an old name was used.</summary>
    public Place? AskedAs { get; init; }

    /// <summary>The place was named in this message, not taken from the channel or from memory.</summary>
    public bool NamesPlace { get; init; }

    /// <summary>Two or more when the place named is ambiguous.</summary>
    public IReadOnlyList<Place> PlaceCandidates { get; init; } = [];

    /// <summary>Every place named in this message, in its order.</summary>
    public IReadOnlyList<PlaceMention> PlaceMentions { get; init; } = [];

    public FeeChannel Channel { get; init; }

    /// <summary>It asks whether one way of filing costs less than the other; then none of them is chosen.</summary>
    public bool ComparesChannels { get; init; }

    public IReadOnlySet<Audience> Audiences { get => field ?? Late?.Audiences ?? Nobody; init; }

    private static readonly HashSet<Audience> Nobody = [];

    /// <summary>What the message counts that fees are charged by ("nhà 4 người", "5 trang").</summary>
    public IReadOnlyList<Quantity> Quantities { get => field ?? Late?.Quantities ?? []; init; }

    /// <summary>Groups of persons that exemptions name ("trẻ em", "hộ nghèo").</summary>
    public IReadOnlyList<string> Persons { get => field ?? Late?.Persons ?? []; init; }

    /// <summary>The one age in years that the message tells (null: none, several or not known), and whether any is told.</summary>
    public (int? Age, bool Told) Age => Late?.Age ?? default;

    /// <summary>For whom it is, and what the talk has told of that person; null: no talk was looked at.</summary>
    public ToldPerson? Person { get; init; }

    /// <summary>What the talk was about before this message; null: nothing, or no talk was looked at.</summary>
    public Understanding? Talk { get; init; }

    /// <summary>A value in đồng that something has, named here or earlier in the talk (<see cref="NamedValue"/>); null: none, or several.</summary>
    public string? Worth { get => field ?? NamedValue.In(Question); init; }

    /// <summary>Which money is asked for when it is not the fee of a procedure.</summary>
    public IReadOnlyList<FeeMoney> Money { get; init; } = [];

    /// <summary>What it says of the sides by which a fee has several items, in this message or before (<see cref="FeeSidesSaid"/>).</summary>
    public IReadOnlyList<string> FeeSides { get => field ?? Late?.FeeSides ?? []; init; }
    public int? Count { get => field ?? Late?.Ranking.Count; init; }

    /// <summary>"hạng 30", "thứ 30".</summary>
    public int? RankAt { get => field ?? Late?.Ranking.RankAt; init; }
    public bool AsksRank { get => _asksRank ?? Late?.Ranking.AsksRank ?? false; init => _asksRank = value; }
    private readonly bool? _asksRank;
    public RankSide? Side { get => field ?? Late?.Ranking.Side; init; }
    public EntityKind? EntityKind { get => field ?? Late?.Ranking.Kind; init; }

    /// <summary>Indicators that the wording may mean, best first; several versions of one definition may stand side by side.</summary>
    public IReadOnlyList<string> Indicators { get => field ?? Late?.Indicators.Ids ?? []; init; }

    /// <summary>0..1, how sure the indicator wording is.</summary>
    public double IndicatorConfidence { get => _indicatorConfidence ?? Late?.Indicators.Confidence ?? 0; init => _indicatorConfidence = value; }
    private readonly double? _indicatorConfidence;
    public string? AgencyId { get; init; }

    /// <summary>Every ministry named, with its position in <see cref="Words"/>.</summary>
    public IReadOnlyList<CueMatch> Agencies { get; init; } = [];

    public required IReadOnlyList<ProcedureHit> Hits { get; init; }

    /// <summary>Its words speak for a matter that no curated record is about (<see cref="MatterModel"/>).</summary>
    public bool IsRare { get; init; }

    /// <summary>A field named as a whole ("hộ tịch").</summary>
    public FieldOfWork? Field { get; init; }

    /// <summary>The words without place and agency names.</summary>
    public IReadOnlyList<Word> Rest { get; init; } = [];

    /// <summary><see cref="Rest"/> without the wordings of the side that is asked about: what the message tells. "Mất" in "mất bao nhiêu" tells of no loss.</summary>
    public IReadOnlyList<Word> Told { get => field ?? Late?.Told ?? []; init; }

    /// <summary>For each word of <see cref="Rest"/>: whether it is a cue, a channel or filler.</summary>
    public IReadOnlyList<bool> Explained { get => field ?? Late?.Explained ?? []; init; }

    /// <summary>What is read when it is first looked at; null: only what is set here is known.</summary>
    public LateSlots? Late { get; init; }

    /// <summary>The letters of <see cref="Words"/>, a space between them.</summary>
    public string Folded => Late?.FoldedOf(Words) ?? LateSlots.Join(Words);

    /// <summary>Of a long story: only the part that asks. Null: the whole message asks.</summary>
    public Slots? Asked { get; init; }

    /// <summary>
    /// The same message with slips put right that only names and wordings of figures show; null: it has none. Read when it is first
    /// looked at, because most messages are not about figures.
    /// </summary>
    public Lazy<Slots?>? Mended { get; init; }

    /// <summary>Words that no reader explains apart from the search: names of procedures, and what is off topic.</summary>
    public int Unexplained => LeftBeside(FieldMatch);

    /// <summary>Where in <see cref="Rest"/> the field is named.</summary>
    public CueMatch FieldMatch { get; init; }

    /// <summary>With how many words <see cref="Rest"/> begins that say that what was talked about is done with (<see cref="LeavingTurn"/>); 0: none says so, or nothing was.</summary>
    public int Leaving { get; init; }

    /// <summary>The message leaves the matter of the talk for another one.</summary>
    public bool LeavesMatter => Leaving > 0;

    /// <summary>False when all words of the phrase belong to something else already: "điện" in "số điện thoại".</summary>
    public bool Adds(CueMatch match)
    {
        for (var i = match.At; i < match.At + match.Length; i++)
        {
            if (!Explained[i])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>As <see cref="Unexplained"/>, when phrases found in <see cref="Rest"/> are explained too.</summary>
    public int LeftBeside(params ReadOnlySpan<CueMatch> matches)
    {
        var left = 0;
        for (var i = 0; i < Rest.Count; i++)
        {
            var named = false;
            foreach (var match in matches)
            {
                named |= i >= match.At && i < match.At + match.Length;
            }

            left += named || Explained[i] || Rest[i].Folded.All(char.IsDigit) ? 0 : 1;
        }

        return left;
    }
}
