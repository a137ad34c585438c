using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// "Bán xe rồi làm giấy tờ gì", "làm lại căn cước": asks which procedure is meant when the words fit several and none of
/// them is said. It trusts the words, not the search: one that is open between two procedures is often sure of one, or of none.
/// </summary>
internal sealed class OpenQuestions(OpenQuestionCatalog catalog, ProcedureCatalog procedures, ProcedureOffer offer, CaseOdds odds)
{
    /// <summary>From this likelihood a procedure beside the sides is meant, and in a long story, which names many things, the one that was found.</summary>
    private const double SureOfAnother = 0.8;
    private const double SureOfImported = 0.4;

    /// <summary>So many words beside a paper and what is done to any paper tell nothing.</summary>
    private const int MostLeft = 1;

    /// <summary>Less sure than a message that holds nothing but the name of a case.</summary>
    private const double LeastToAsk = 0.7;

    /// <summary>What is left of the message speaks so clearly for one side (logarithm: twenty times),</summary>
    private const double ClearLead = 3;

    /// <summary>by so many words, because one alone may stand there by chance,</summary>
    private const int LeastTelling = 2;

    /// <summary>of a message that means some procedure at least this likely,</summary>
    private const double KnownFrom = 0.3;

    /// <summary>and the search puts it so far before the others.</summary>
    private const double ClearHit = 30;

    /// <summary>The question that the message leaves open; null: none.</summary>
    public OpenQuestion? Open(Slots slots) =>
        FirstOpen(catalog.About(slots.Words), slots) ?? (slots.Asked is { } part ? FirstOpen(catalog.About(part.Words), slots) : null);

    private OpenQuestion? FirstOpen(List<OpenQuestion> about, Slots slots)
    {
        foreach (var question in about)
        {
            if (IsOpen(question, slots))
            {
                return question;
            }
        }

        return null;
    }

    /// <summary>
    /// The side that a message means that is open by its words: it says it in words that no list holds ("xin lại bằng lái, sóng cuốn mất hôm
    /// đi biển"). What is left beside the words that call for the question speaks for it, and so does the search. Null: it stays open.
    /// </summary>
    public string? Settled(OpenQuestion open, Slots slots)
    {
        if (slots.Asked is not null || slots.Hits is not [{ Known: >= KnownFrom } first, ..] || !open.Has(first.ProcedureId) || IsUndecided(slots))
        {
            return null;
        }

        var called = open.All.Append(open.Bare).Append(catalog.Vague).Append(catalog.Nothing).SelectMany(wording => wording.ReadAsMeant(slots.Rest).Matches).ToList();
        var (side, lead, telling) = odds.Weigh(slots.Rest.Where((_, at) => !slots.Explained[at] && !called.Exists(match => match.Covers(at))), [.. open.Sides.Select(one => one.Procedure)]);
        return side == first.ProcedureId && lead >= ClearLead && telling >= LeastTelling && slots.Hits.Skip(1).All(hit => !open.Has(hit.ProcedureId) || hit.Share * ClearHit <= first.Share) ? side : null;
    }

    /// <summary>Who names what they do not know asks which.</summary>
    private bool IsUndecided(Slots slots) => Says(catalog.Undecided, slots) || catalog.Doubt.IsIn(slots.Words);

    /// <summary>Which of the procedures offered by one of these questions an answer says ("chưa có sổ"); null: none or several.</summary>
    public string? Said(IReadOnlyList<string> offered, IReadOnlyList<Word> words) =>
        catalog.Between(offered) is { } asked
            && SidesSaid(asked, catalog.Nothing.ReadAsMeant(words).Beside(words)) is [{ } only]
            ? only.Procedure
            : null;

    /// <summary>What procedures are called that one of these questions offered together; null: none did.</summary>
    public IReadOnlyDictionary<string, string>? LabelsOf(IReadOnlyList<string> offered) =>
        (catalog.Between(offered) ?? catalog.Questions.FirstOrDefault(question => offered.All(question.Has)))?.Sides.DistinctBy(side => side.Procedure).ToDictionary(side => side.Procedure, side => side.Label, StringComparer.Ordinal);

    // In a story the part that asks calls for the question ("giờ em xin lại cái căn cước thì cần gì"), and the whole of it may say the side.
    private bool IsOpen(OpenQuestion question, Slots slots)
    {
        // "Trước bạ du thuyền mấy phần trăm": between a car and a house nothing is open.
        if (slots.IsRare && slots.Hits is [{ } likeliest, ..] && !question.Has(likeliest.ProcedureId))
        {
            return false;
        }

        if (slots.Asked is { } part && SaysAll(question, part) && !Says(question.Unless, part) && slots.Hits is [{ } meant, ..] && question.Has(meant.ProcedureId)
            && !(meant.Confidence >= SureOfAnother && Says(question.Unless, slots)))
        {
            return LeavesOpen(question, slots, slots.Words);
        }

        if (!(SaysAll(question, slots) || SaysLittleElse(question, slots)) || Says(question.Unless, slots) || IsAnother(question, slots))
        {
            return false;
        }

        return !(slots.Hits is [{ } best, ..] && best.Confidence >= (slots.Asked is null ? question.SureFrom : SureOfAnother)) && LeavesOpen(question, slots, slots.Told);
    }

    private static bool SaysAll(OpenQuestion question, Slots slots)
    {
        foreach (var wording in question.All)
        {
            if (!Says(wording, slots))
            {
                return false;
            }
        }

        return question.All.Length > 0;
    }

    // "Cà vẹt xe làm lại ở đâu, tôi không rành": beside the paper and what is done to any paper, hardly a word is left that could tell more.
    private bool SaysLittleElse(OpenQuestion question, Slots slots)
    {
        if (slots.Asked is not null || question.Bare.ReadAsMeant(slots.Rest).Matches is not { Count: > 0 } named)
        {
            return false;
        }

        return slots.LeftBeside([.. named, .. catalog.Vague.ReadAsMeant(slots.Rest).Matches]) <= MostLeft;
    }

    // An imported record has the technical words that its everyday words lack ("thế chấp tàu biển").
    private bool IsAnother(OpenQuestion question, Slots slots) =>
        slots.Hits is [{ } best, ..] && !question.Has(best.ProcedureId)
        && best.Confidence >= (procedures.IsCurated(best.ProcedureId) ? SureOfAnother : SureOfImported);

    private bool LeavesOpen(OpenQuestion question, Slots slots, IReadOnlyList<Word> told)
    {
        var words = catalog.Nothing.ReadAsMeant(told).Beside(told);
        var doubts = catalog.Doubt.Read(words).Matches;
        var said = question.Sides.Select(side => (IReadOnlyList<CueMatch>)[.. side.Says.ReadAsMeant(words).Matches.Where(match => !IsDoubted(match, doubts, words))]).Where(matches => matches.Count > 0).ToList();
        return said.Count == 0 || (said.Count > 1 && (Says(catalog.Undecided, slots) || SaysEither(said, words)));
    }

    // "Không biết có quốc tịch bên kia chưa": what somebody does not know is not said.
    private static bool IsDoubted(CueMatch match, IReadOnlyList<CueMatch> doubts, IReadOnlyList<Word> words) =>
        doubts.Any(doubt => doubt.At + doubt.Length <= match.At && match.At - doubt.At - doubt.Length <= Near)
        && words.Skip(match.At + match.Length).Take(Near).Any(word => word.Folded is "chua" or "hay" or "khong");

    // "Ký hợp đồng hay sang sổ luôn": who names two sides with an "or" between them asks which.
    private static bool SaysEither(List<IReadOnlyList<CueMatch>> said, IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Folded is "hay" or "hoac"
                && said.Any(one => one.Any(match => match.At + match.Length <= i && match.At + match.Length >= i - Near)
                    && said.Any(other => other != one && other.Any(match => match.At > i && match.At <= i + Near))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>So many words away from the "or".</summary>
    private const int Near = 6;

    private static List<AxisSide> SidesSaid(OpenQuestion question, IReadOnlyList<Word> words) =>
        [.. question.Sides.Where(side => side.Says.IsMeantIn(words))];

    // A phrase counts wherever it stands ("giấy tờ gì", "Bộ Giáo dục"), a single word only where nothing else has taken it.
    private static bool Says(CueIndex wording, Slots slots) =>
        HoldsPhrase(wording.Read(slots.Words).Matches) || wording.IsMeantIn(slots.Told);

    private static bool HoldsPhrase(IReadOnlyList<CueMatch> matches)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            if (matches[i].Length > 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The question back.</summary>
    public ClarificationPlan Ask(OpenQuestion question, Slots slots, string? intent) =>
        offer.Of(slots, intent, question.Sides.Select(side => ((string?)side.Label, side.Procedure)), question.Ask, slots.Hits is [{ } best, ..] ? Math.Max(best.Confidence, LeastToAsk) : LeastToAsk);
}
