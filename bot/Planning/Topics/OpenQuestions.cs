using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// "Bán xe rồi làm giấy tờ gì", "làm lại căn cước": asks which procedure is meant when the words fit several and none of
/// them is said. It trusts the words, not the search: one that is open between two procedures is often sure of one, or of none.
/// </summary>
internal sealed class OpenQuestions(OpenQuestionCatalog catalog, ProcedureOffer offer)
{
    /// <summary>From this likelihood a procedure beside the sides is meant, and in a long story, which names many things, the one that was found.</summary>
    private const double SureOfAnother = 0.8;

    /// <summary>Less sure than a message that holds nothing but the name of a case.</summary>
    private const double LeastToAsk = 0.7;

    /// <summary>The question back; null: nothing is open.</summary>
    public ClarificationPlan? Of(Slots slots, string? intent) =>
        catalog.Questions.FirstOrDefault(question => IsOpen(question, slots)) is { } open ? Ask(open, slots, intent) : null;

    /// <summary>Which of the procedures offered by one of these questions an answer says ("chưa có sổ"); null: none or several.</summary>
    public string? Said(IReadOnlyList<string> offered, IReadOnlyList<Word> words) =>
        catalog.Questions.FirstOrDefault(question => question.Sides.Count == offered.Count && offered.All(question.Has)) is { } asked
            && SidesSaid(asked, catalog.Nothing.Read(words).Beside(words)) is [{ } only]
            ? only.Procedure
            : null;

    private bool IsOpen(OpenQuestion question, Slots slots)
    {
        if (!question.All.All(wording => Says(wording, slots)) || Says(question.Unless, slots))
        {
            return false;
        }

        if (slots.Hits is [{ } best, ..] && best.Confidence >= (question.Has(best.ProcedureId) && slots.Asked is null ? question.SureFrom : SureOfAnother))
        {
            return false;
        }

        var said = SidesSaid(question, catalog.Nothing.Read(slots.Told).Beside(slots.Told)).Count;
        return said == 0 || (said > 1 && Says(catalog.Undecided, slots));
    }

    private static List<AxisSide> SidesSaid(OpenQuestion question, IReadOnlyList<Word> words) =>
        [.. question.Sides.Where(side => side.Says.Read(words).Matches.Count > 0)];

    // A phrase counts wherever it stands ("giấy tờ gì", "Bộ Giáo dục"), a single word only where nothing else has taken it.
    private static bool Says(CueIndex wording, Slots slots) =>
        wording.Read(slots.Words).Matches.Any(match => match.Length > 1) || wording.Read(slots.Told).Matches.Count > 0;

    private ClarificationPlan Ask(OpenQuestion question, Slots slots, string? intent) =>
        offer.Of(slots, intent, question.Sides.Select(side => ((string?)side.Label, side.Procedure)), question.Ask, slots.Hits is [{ } best, ..] ? Math.Max(best.Confidence, LeastToAsk) : LeastToAsk);
}
