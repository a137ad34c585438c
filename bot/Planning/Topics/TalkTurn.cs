using System.Collections.Concurrent;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// Which procedure a later turn of a talk is about. The talk says what is likely before anything is said (the same procedure, then its
/// other cases and what comes with it in life, then all others), the search what the turn's own words speak for; the likeliest of both
/// together is meant.
/// </summary>
internal sealed class TalkTurn(ConfusedProcedures confused, SituationCatalog situations, TurnLexicon lexicon, TalkModel talk, ProcedureCatalog procedures, ClauseReader clauses, IProcedureSearch search)
{
    private readonly NamedOutright _named = new(procedures, lexicon);
    private readonly ConcurrentDictionary<string, HashSet<(string, string)>> _records = new(StringComparer.Ordinal);

    /// <summary>What a turn that speaks for nothing counts for the procedure talked about: another case of it needs that likelihood to be meant.</summary>
    private const double Staying = 0.03;

    /// <summary>How much the turn's words count that speak for the procedure talked about itself.</summary>
    private const double Own = 4;

    /// <summary>For each pair of words that its record holds ("khám sức khỏe" among the papers for a licence).</summary>
    private const double InRecord = 0.05;

    /// <summary>Procedures that belong to the same thing in life.</summary>
    private const double Together = 0.3;

    /// <summary>Procedures talked about earlier.</summary>
    private const double Earlier = 0.7;

    /// <summary>Procedures that have nothing to do with it.</summary>
    private const double Stranger = 0.06;

    /// <summary>Imported records have few names each, so that a low likelihood says much.</summary>
    private const double Imported = 0.15;

    /// <summary>As <see cref="Stranger"/>, where the turn says that it asks something else.</summary>
    private const double Announced = 0.2;

    /// <summary>As <see cref="Stranger"/>, where the turn asks and would mean that one without any talk: whoever changes the matter seldom says so.</summary>
    private const double ByItself = 0.2;

    /// <summary>From this likelihood a turn means a procedure without any talk.</summary>
    private const double SureByItself = 0.75;

    /// <summary>As <see cref="Stranger"/>, where the turn asks nothing: circumstances are told in the words of other procedures.</summary>
    private const double Told = 0.03;

    /// <summary>Surer of one side of an axis, it is no other side.</summary>
    private const double SureOfOne = 0.5;

    /// <summary>What remains of the weight of the other side of an axis where none of its words is said.</summary>
    private const double Unsaid = 0.3;

    /// <summary>What remains of the weight where the talk chooses the side.</summary>
    private const double AsTwin = 0.5;

    /// <summary>What remains of the weight of another case where the turn asks nothing.</summary>
    private const double ToldOfCase = 0.1;

    private const double SoonerForMoney = 0.6;
    private const int MostHits = 3;

    /// <summary>What remains of each weight where the turn asks for more of the same.</summary>
    private const double MoreOfTheSame = 0.3;

    /// <summary>From this share the words have to do with the procedure talked about.</summary>
    private const double RelatedFrom = 0.05;

    /// <summary>A single word that nothing explains is hardly the name of a procedure.</summary>
    private const int LeastNamed = 2;

    /// <summary>The procedure that the turn is about.</summary>
    /// <param name="slots">The turn.</param>
    /// <param name="before">The procedure talked about.</param>
    /// <param name="earlier">Those talked about before it.</param>
    /// <param name="asks">The turn asks for a side of a procedure, or whether something is possible.</param>
    public string About(Slots slots, string before, IReadOnlyList<string>? earlier, bool asks)
    {
        if (asks && slots.Hits is [{ Confidence: >= SureOfOne } sure, ..] && sure.ProcedureId != before && _named.Is(sure, slots))
        {
            return sure.ProcedureId;
        }

        var stays = Stays(slots, before);
        var stranger = StrangerWeight(slots, asks);
        var scale = (lexicon.Besides.IsIn(slots.Words) ? MoreOfTheSame : 1) * (stranger > Told ? 1 : ToldOfCase);
        var (best, most) = (before, stays);
        foreach (var hit in slots.Hits.Where(hit => hit.ProcedureId != before && !GoesWithout(hit, before)))
        {
            var twin = stranger > Told && hit.Confidence < SureOfOne ? Twin(hit.ProcedureId, before) : null;
            var id = twin ?? hit.ProcedureId;
            var near = Nearness(before, id) * scale * (twin is not null ? AsTwin : IsUnsaid(id, before, slots) ? Unsaid : 1);
            var far = earlier?.Contains(id) == true ? Earlier
                : stranger > Told && !procedures.IsCurated(id) ? Imported
                : stranger > Told && hit.Confidence >= SureByItself && !_named.IsOnlyTold(hit, slots) ? Math.Max(ByItself, stranger)
                : stranger;
            var weight = hit.Confidence * Math.Max(near, far);
            if (id != before && weight > most)
            {
                (best, most) = (id, weight);
            }
        }

        return best != before && Nearness(before, best) == 0 && (most <= stays + (InRecord * PairsInRecord(slots, before)) || IsAside(slots, best, stays / stranger)) ? before : best;
    }

    /// <summary>Strangers together are likelier than the procedure talked about, and none of them is by itself: telling of it would be a guess.</summary>
    /// <param name="slots">The turn, which is not about another one surely.</param>
    /// <param name="before">The procedure talked about.</param>
    /// <param name="asks">The turn asks for a side of a procedure, or whether something is possible.</param>
    /// <param name="isMoney">It asks for money, of which a wrong amount would be told.</param>
    public bool IsInDoubt(Slots slots, string before, bool asks, bool isMoney) =>
        StrangerWeight(slots, asks) is var stranger && stranger > Told
        && slots.Hits.Where(hit => hit.ProcedureId != before && Nearness(before, hit.ProcedureId) == 0).ToList() is [var first, ..] strangers
        && (Stays(slots, before) + (InRecord * PairsInRecord(slots, before))) * (isMoney ? SoonerForMoney : 1) is var stays
        && strangers.Sum(hit => hit.Confidence) * stranger > stays && !IsAside(slots, first.ProcedureId, stays / stranger);

    private double Stays(Slots slots, string before) =>
        Staying + (Correction.IsOfMeaning(slots.Question) ? 0 : Own * slots.Hits.Where(hit => hit.ProcedureId == before || GoesWithout(hit, before)).Sum(hit => hit.Confidence));

    // A turn that does not say again what made it this case still goes on about it, unless it is surely about the general one.
    private bool GoesWithout(ProcedureHit hit, string before) =>
        hit.Confidence < SureOfOne
        && situations.Siblings.Any(sibling => sibling is { Asked: false } && sibling.General == hit.ProcedureId && sibling.Special == before) && !situations.Siblings.Any(sibling => sibling.General == before && sibling.Special == hit.ProcedureId);

    // The other side of an axis has words of its own.
    private bool IsUnsaid(string id, string before, Slots slots) =>
        situations.Axes.Any(axis => axis.Has(before) && axis.Sides.Any(side => side.Procedure == id && !side.Says.IsMeantIn(slots.Told)));

    // "Cháu mới 5 tuổi, ra phường nộp thì mấy nghìn": only who somebody is speaks for the other procedure.
    private bool IsAside(Slots slots, string best, double from) =>
        clauses.WithoutAsides(slots.Question) is { } plain && !search.Search(plain, MostHits).Any(hit => hit.ProcedureId == best && hit.Confidence > from);

    // "Sau này đổi địa chỉ thì sao" may mean a shop's or a company's: where one of them belongs to the talk, it is that one.
    private string? Twin(string id, string before) =>
        Nearness(before, id) > 0 ? null
            : situations.Axes.Where(axis => axis.Has(id)).SelectMany(axis => axis.Sides).Select(side => side.Procedure)
                .Where(side => Nearness(before, side) > 0).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null;

    // Cases of one paper are of one field; "sang tên" of a car and of a house only share a word.
    private double Nearness(string one, string other) =>
        situations.AreSiblings(one, other) || situations.Axes.Any(axis => axis.Has(one) && axis.Has(other)) || (confused.Are(one, other) && procedures.Find(one)?.Field == procedures.Find(other)?.Field) ? 1
            : situations.GoTogether(one, other) ? Together : 0;

    /// <summary>Cases of one thing, or what belongs to one thing in life.</summary>
    public bool BelongTogether(string one, string other) => Nearness(one, other) > 0;

    /// <summary>Cases of one thing.</summary>
    public bool AreCases(string one, string other) => Nearness(one, other) > Together;

    /// <summary>False: the turn is about no procedure at all ("trời nóng ghê").</summary>
    public bool MayGoOn(Slots slots, string before, bool asks) =>
        (asks ? talk.MayAskOn(slots.Rest) : talk.MayGoOn(slots.Rest)) || slots.Hits.Any(hit => hit.ProcedureId == before && hit.Share >= RelatedFrom && hit.Known >= RelatedFrom);

    /// <summary>The turn speaks of what the record of the procedure talked about holds: a paper among its papers.</summary>
    public bool IsOfRecord(Slots slots, string before) => PairsInRecord(slots, before) > 0;

    /// <summary>Beside what it asks, the turn says a single word, and the record of the procedure talked about holds it: "thuế bao nhiêu" of a transfer of land.</summary>
    public bool HoldsOnly(Slots slots, string before) =>
        Unexplained(slots) is [var only] && procedures.Find(before) is { } procedure
        && procedure.Notes.Concat(procedure.FeeNotes).Concat(procedure.Documents).Concat(procedure.Steps).SelectMany(Word.Split).Any(only.Matches);

    /// <summary>A short turn that says a word of what the procedure talked about is called by: "bán cà phê" of a business.</summary>
    public bool SaysWordOf(Slots slots, string before) =>
        slots.Words.Count <= LongestOfName && procedures.Find(before) is { } procedure
        && _called.GetOrAdd(before, _ => [.. procedure.Aliases.Append(procedure.Title).SelectMany(Word.Split)]) is var called
        && Unexplained(slots).Exists(word => word.Folded.Length >= ShortestWord && called.Exists(word.Matches));

    private const int LongestOfName = 5;

    /// <summary>Without marks, shorter words mean too much at once.</summary>
    private const int ShortestWord = 3;
    private readonly ConcurrentDictionary<string, List<Word>> _called = new(StringComparer.Ordinal);

    private static List<Word> Unexplained(Slots slots) => [.. slots.Rest.Where((_, i) => !slots.Explained[i])];

    private int PairsInRecord(Slots slots, string before)
    {
        if (procedures.Find(before) is not { } procedure)
        {
            return 0;
        }

        var held = _records.GetOrAdd(before, _ =>
            [.. procedure.Documents.Concat(procedure.Conditions).Concat(procedure.Steps).Concat(procedure.Notes).Select(Word.Split).SelectMany(Pairs)]);
        return Pairs(Unexplained(slots)).Count(held.Contains);
    }

    private static IEnumerable<(string, string)> Pairs(IReadOnlyList<Word> words) => words.Zip(words.Skip(1), (one, next) => (one.Folded, next.Folded));

    /// <summary>The one of a few procedures that the talk means: one talked about earlier, or the only one that has to do with the one talked about. Null: none, several, or that one is among them.</summary>
    public string? Settled(IReadOnlyList<string> offered, string before, IReadOnlyList<string>? earlier) =>
        offered.Contains(before) ? null
            : earlier?.FirstOrDefault(offered.Contains) ?? (offered.Where(id => Nearness(before, id) > 0).ToList() is [var only] ? only : null);

    /// <summary>"Còn của vợ em thì sao" asks the same of another person or place, "mất giấy rồi thì sao" whether it is possible.</summary>
    public bool AsksTheSame(Slots slots) => AsksTheSame(slots.Words);

    /// <summary>As <see cref="AsksTheSame(Slots)"/>, of the words alone.</summary>
    public bool AsksTheSame(IReadOnlyList<Word> words) => EndsInSao(words) && !lexicon.Trouble.IsMeantIn(words);

    /// <summary>It ends in "sao", or "thì sao" stands in it.</summary>
    public static bool EndsInSao(IReadOnlyList<Word> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Folded == "sao" && (at == words.Count - 1 || (at > 0 && words[at - 1].Folded is "thi" or "the")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The procedure is named in so many words, act and all.</summary>
    public bool IsNamedOutright(ProcedureHit hit, Slots slots) => _named.Is(hit, slots);

    /// <summary>The procedure is named only as done, not done or needed ("chú chưa kết hôn").</summary>
    public bool IsOnlyTold(ProcedureHit hit, Slots slots) => _named.IsOnlyTold(hit, slots);

    private double StrangerWeight(Slots slots, bool asks) =>
        lexicon.Elsewhere.IsMeantIn(slots.Words) || Correction.Of(slots.Question) is not null ? Announced
            : slots.Unexplained < LeastNamed || !(asks || lexicon.Asking.IsMeantIn(slots.Words)) ? Told
            : Stranger;
}
