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
    /// <summary>What a turn that speaks for nothing counts for the procedure talked about: another case of it needs that likelihood to be meant.</summary>
    private static readonly double Staying = System.Environment.GetEnvironmentVariable("TT_Staying") is { } vStaying ? double.Parse(vStaying, System.Globalization.CultureInfo.InvariantCulture) : 0.03;

    /// <summary>How much the turn's words count that speak for the procedure talked about itself.</summary>
    private static readonly double Own = System.Environment.GetEnvironmentVariable("TT_Own") is { } vOwn ? double.Parse(vOwn, System.Globalization.CultureInfo.InvariantCulture) : 4;

    /// <summary>For each pair of words that its record holds ("khám sức khỏe" among the papers for a licence).</summary>
    private static readonly double InRecord = System.Environment.GetEnvironmentVariable("TT_InRecord") is { } vInRecord ? double.Parse(vInRecord, System.Globalization.CultureInfo.InvariantCulture) : 0.06;

    /// <summary>Procedures that belong to the same thing in life.</summary>
    private static readonly double Together = System.Environment.GetEnvironmentVariable("TT_Together") is { } vTogether ? double.Parse(vTogether, System.Globalization.CultureInfo.InvariantCulture) : 0.3;

    /// <summary>Procedures talked about earlier.</summary>
    private static readonly double Earlier = System.Environment.GetEnvironmentVariable("TT_Earlier") is { } vEarlier ? double.Parse(vEarlier, System.Globalization.CultureInfo.InvariantCulture) : 0.7;

    /// <summary>Procedures that have nothing to do with it.</summary>
    private static readonly double Stranger = System.Environment.GetEnvironmentVariable("TT_Stranger") is { } vStranger ? double.Parse(vStranger, System.Globalization.CultureInfo.InvariantCulture) : 0.08;

    /// <summary>As <see cref="Stranger"/>, where the turn says that it asks something else.</summary>
    private static readonly double Announced = System.Environment.GetEnvironmentVariable("TT_Announced") is { } vAnnounced ? double.Parse(vAnnounced, System.Globalization.CultureInfo.InvariantCulture) : 0.2;

    /// <summary>As <see cref="Stranger"/>, where the turn asks nothing: circumstances are told in the words of other procedures.</summary>
    private static readonly double Told = System.Environment.GetEnvironmentVariable("TT_Told") is { } vTold ? double.Parse(vTold, System.Globalization.CultureInfo.InvariantCulture) : 0.03;

    /// <summary>Surer of one side of an axis, it is no other side.</summary>
    private static readonly double SureOfOne = System.Environment.GetEnvironmentVariable("TT_SureOfOne") is { } vSureOfOne ? double.Parse(vSureOfOne, System.Globalization.CultureInfo.InvariantCulture) : 0.5;

    /// <summary>What remains of the weight where the talk chooses the side.</summary>
    private static readonly double AsTwin = System.Environment.GetEnvironmentVariable("TT_AsTwin") is { } vAsTwin ? double.Parse(vAsTwin, System.Globalization.CultureInfo.InvariantCulture) : 0.5;

    /// <summary>What remains of the weight of another case where the turn asks nothing.</summary>
    private static readonly double ToldOfCase = System.Environment.GetEnvironmentVariable("TT_ToldOfCase") is { } vToldOfCase ? double.Parse(vToldOfCase, System.Globalization.CultureInfo.InvariantCulture) : 0.3;

    private const int MostHits = 3;

    /// <summary>What remains of each weight where the turn asks for more of the same.</summary>
    private static readonly double MoreOfTheSame = System.Environment.GetEnvironmentVariable("TT_MoreOfTheSame") is { } vMoreOfTheSame ? double.Parse(vMoreOfTheSame, System.Globalization.CultureInfo.InvariantCulture) : 0.3;

    /// <summary>From this share the words have to do with the procedure talked about.</summary>
    private static readonly double RelatedFrom = System.Environment.GetEnvironmentVariable("TT_RelatedFrom") is { } vRelatedFrom ? double.Parse(vRelatedFrom, System.Globalization.CultureInfo.InvariantCulture) : 0.05;

    /// <summary>A single word that nothing explains is hardly the name of a procedure.</summary>
    private const int LeastNamed = 2;

    /// <summary>The procedure that the turn is about.</summary>
    /// <param name="slots">The turn.</param>
    /// <param name="before">The procedure talked about.</param>
    /// <param name="earlier">Those talked about before it.</param>
    /// <param name="asks">The turn asks for a side of a procedure, or whether something is possible.</param>
    public string About(Slots slots, string before, IReadOnlyList<string>? earlier, bool asks)
    {
        var stays = Staying + (Own * slots.Hits.Where(hit => hit.ProcedureId == before || GoesWithout(hit, before)).Sum(hit => hit.Confidence));
        var stranger = StrangerWeight(slots, asks);
        var scale = (lexicon.Besides.Read(slots.Words).Matches.Count > 0 ? MoreOfTheSame : 1) * (stranger > Told ? 1 : ToldOfCase);
        var (best, most) = (before, stays);
        foreach (var hit in slots.Hits.Where(hit => hit.ProcedureId != before && !GoesWithout(hit, before)))
        {
            var twin = stranger > Told && hit.Confidence < SureOfOne ? Twin(hit.ProcedureId, before) : null;
            var id = twin ?? hit.ProcedureId;
            var near = Nearness(before, id) * scale * (twin is null ? 1 : AsTwin);
            var weight = hit.Confidence * Math.Max(near, earlier?.Contains(id) == true ? Earlier : stranger);
            if (id != before && weight > most)
            {
                (best, most) = (id, weight);
            }
        }

        return best != before && Nearness(before, best) == 0 && (most <= stays + (InRecord * PairsInRecord(slots, before)) || IsAside(slots, best, stays / stranger)) ? before : best;
    }

    // A turn that does not say again what made the case a special one still goes on about it, unless it is surely about the general one.
    private bool GoesWithout(ProcedureHit hit, string before) =>
        hit.Confidence < SureOfOne
        && situations.Siblings.Any(sibling => sibling.General == hit.ProcedureId && sibling.Special == before) && !situations.Siblings.Any(sibling => sibling.General == before && sibling.Special == hit.ProcedureId);

    // "Cháu mới 5 tuổi, ra phường nộp thì mấy nghìn": only who somebody is speaks for the other procedure.
    private bool IsAside(Slots slots, string best, double from) =>
        clauses.WithoutAsides(slots.Question) is { } plain && !search.Search(plain, MostHits).Any(hit => hit.ProcedureId == best && hit.Confidence > from);

    // "Sau này đổi địa chỉ thì sao" may mean a shop's or a company's: where one of them belongs to the talk, it is that one.
    private string? Twin(string id, string before) =>
        Nearness(before, id) > 0 ? null
            : situations.Axes.Where(axis => axis.Has(id)).SelectMany(axis => axis.Sides).Select(side => side.Procedure)
                .Where(side => Nearness(before, side) > 0).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null;

    private double Nearness(string one, string other) => confused.Are(one, other) ? 1 : situations.GoTogether(one, other) ? Together : 0;

    /// <summary>False: the turn is about no procedure at all ("trời nóng ghê").</summary>
    public bool MayGoOn(Slots slots, string before, bool asks) =>
        (asks ? talk.MayAskOn(slots.Rest) : talk.MayGoOn(slots.Rest)) || slots.Hits.Any(hit => hit.ProcedureId == before && hit.Share >= RelatedFrom && hit.Known >= RelatedFrom);

    private static List<Word> Unexplained(Slots slots) => [.. slots.Rest.Where((_, i) => !slots.Explained[i])];

    private int PairsInRecord(Slots slots, string before)
    {
        if (procedures.Find(before) is not { } procedure)
        {
            return 0;
        }

        var pairs = procedure.Documents.Concat(procedure.Conditions).Concat(procedure.Steps).Concat(procedure.Notes).Select(text => Word.Split(text)).SelectMany(Pairs).ToHashSet();
        return Pairs(Unexplained(slots)).Count(pairs.Contains);
    }

    private static IEnumerable<(string, string)> Pairs(IReadOnlyList<Word> words) => words.Zip(words.Skip(1), (one, next) => (one.Folded, next.Folded));

    /// <summary>The one of a few procedures that the talk means: one talked about earlier, or the only one that has most to do with the one talked about. Null: none, several, or that one is among them.</summary>
    public string? Settled(IReadOnlyList<string> offered, Understanding? memory)
    {
        if (memory?.ProcedureId is not { } before || offered.Contains(before))
        {
            return null;
        }

        if (memory.EarlierIds?.FirstOrDefault(offered.Contains) is { } earlier)
        {
            return earlier;
        }

        var nearest = offered.Max(id => Nearness(before, id));
        return nearest > 0 && offered.Where(id => Nearness(before, id) == nearest).ToList() is [var only] ? only : null;
    }

    /// <summary>"Còn của vợ em thì sao" asks the same of another person or place, "mất giấy rồi thì sao" whether it is possible.</summary>
    public bool AsksTheSame(Slots slots) =>
        EndsInSao(slots.Words) && lexicon.Trouble.ReadAsMeant(slots.Words).Matches.Count == 0;

    private static bool EndsInSao(IReadOnlyList<Word> words) =>
        words is [.., { Folded: "sao" }] || words.Zip(words.Skip(1)).Any(pair => pair is ({ Folded: "thi" or "the" }, { Folded: "sao" }));

    private double StrangerWeight(Slots slots, bool asks) =>
        lexicon.Elsewhere.ReadAsMeant(slots.Words).Matches.Count > 0 || Correction.Of(slots.Question) is not null ? Announced
            : slots.Unexplained < LeastNamed || !(asks || lexicon.Asking.ReadAsMeant(slots.Words).Matches.Count > 0) ? Told
            : Stranger;

}
