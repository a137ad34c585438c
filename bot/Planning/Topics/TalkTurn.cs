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
internal sealed class TalkTurn(ConfusedProcedures confused, SituationCatalog situations, TurnLexicon lexicon, TalkModel talk, ProcedureCatalog procedures)
{
    /// <summary>What a turn that speaks for nothing counts for the procedure talked about: another case of it needs that likelihood to be meant.</summary>
    private const double Staying = 0.03;

    /// <summary>How much the turn's words count that speak for the procedure talked about itself.</summary>
    private const double Own = 4;

    /// <summary>For each pair of words that its record holds ("khám sức khỏe" among the papers for a licence).</summary>
    private const double InRecord = 0.06;

    /// <summary>Procedures that belong to the same thing in life.</summary>
    private const double Together = 0.3;

    /// <summary>Procedures talked about earlier.</summary>
    private const double Earlier = 0.7;

    /// <summary>Procedures that have nothing to do with it.</summary>
    private const double Stranger = 0.08;

    /// <summary>As <see cref="Stranger"/>, where the turn says that it asks something else.</summary>
    private const double Announced = 0.2;

    /// <summary>As <see cref="Stranger"/>, where the turn asks nothing: circumstances are told in the words of other procedures.</summary>
    private const double Told = 0.03;

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
        var stays = Staying + (Own * slots.Hits.Where(hit => hit.ProcedureId == before).Select(hit => hit.Confidence).FirstOrDefault());
        var stranger = StrangerWeight(slots, asks);
        var scale = lexicon.Besides.Read(slots.Words).Matches.Count > 0 ? MoreOfTheSame : 1;
        var (best, most) = (before, stays);
        foreach (var hit in slots.Hits.Where(hit => hit.ProcedureId != before))
        {
            var id = Twin(hit.ProcedureId, before) ?? hit.ProcedureId;
            var weight = hit.Confidence * scale * Math.Max(Nearness(before, id), earlier?.Contains(id) == true ? Earlier : stranger);
            if (id != before && weight > most)
            {
                (best, most) = (id, weight);
            }
        }

        return best != before && Nearness(before, best) == 0 && most <= stays + (InRecord * PairsInRecord(slots, before)) ? before : best;
    }

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

    /// <summary>The only one of a few procedures that has to do with the one talked about; null: none, several, or that one is among them.</summary>
    public string? Settled(IReadOnlyList<string> offered, string? before) =>
        before is null || offered.Contains(before) || procedures.Find(before) is null ? null
            : offered.Where(id => Nearness(before, id) > 0).ToList() is [var only] ? only : null;

    /// <summary>"Còn của vợ em thì sao" asks the same of another person or place, "mất giấy rồi thì sao" whether it is possible.</summary>
    public bool AsksTheSame(Slots slots) =>
        slots.Words is [.., { Folded: "sao" }] && lexicon.Trouble.ReadAsMeant(slots.Words).Matches.Count == 0;

    private double StrangerWeight(Slots slots, bool asks) =>
        lexicon.Elsewhere.ReadAsMeant(slots.Words).Matches.Count > 0 || Correction.Of(slots.Question) is not null ? Announced
            : slots.Unexplained < LeastNamed || !(asks || lexicon.Asking.ReadAsMeant(slots.Words).Matches.Count > 0) ? Told
            : Stranger;

}
