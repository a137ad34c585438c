using Assistant.Bot.Answers.Grounding;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Composing;

/// <summary>
/// Says what a procedure costs: the amount in the first line, then what would make it cheaper, when it changes,
/// what is not certain, and the basis. A gap is answered as a gap.
/// </summary>
internal sealed class FeeComposer(PlaceDirectory places, FeeTotalText totals) : AnswerComposer<FeeQuote>
{
    protected override AnswerDraft Compose(FeeQuote quote)
    {
        var draft = new AnswerDraft(AnswerKinds.Fee) { Procedure = ProcedureComposer.Describe(quote.Procedure) };
        draft.Evidence.Day(quote.Question.Date).Text(quote.Procedure.Title).Text(quote.Procedure.Code);
        var lines = quote.Lines.SelectMany(FeeLineText.Unfold).ToList();
        var told = ToldFees.Of(draft.Evidence, quote);
        if (quote.Procedure.Abolished is { } abolished)
        {
            draft.Evidence.Text(abolished);
            draft.Line($"Dạ, thủ tục {VietnameseFormat.InSentence(ProcedureSuggestions.ShortName(quote.Procedure))} {VietnameseFormat.InSentence(abolished)}, hiện không còn thực hiện.");
            draft.Cite(quote.Procedure.Sources.Take(2));
            return draft;
        }

        ExemptText.Tell(draft, quote);
        if (FeeBesideText.Leads(quote))
        {
            FeeBesideText.Tell(draft, quote);
        }

        if (told.Count > 0)
        {
            totals.Tell(draft, quote.Totals);
            FeeChannelText.Tell(draft, quote, told);
            FeeTelling.Tell(draft, quote, told, lines.FindAll(line => !FeeLineText.IsTold(line) && line.Status != FeeStatus.NoData));
        }
        else if (quote.Missing is { } missing)
        {
            FeeGapText.TellMissing(draft, quote, missing);
        }
        else
        {
            FeeGapText.Tell(draft, quote, places);
        }

        if (!FeeBesideText.Leads(quote))
        {
            FeeBesideText.Tell(draft, quote);
        }

        if (quote.Unheld is { } unheld)
        {
            draft.Outcome = "partial";
            draft.Evidence.Text(unheld);
            draft.Opening($"Dạ, mức của **{unheld}** thì em **chưa có** nên không đoán số; mức dưới đây là của trường hợp chung.");
        }

        AddNotes(draft, quote.Procedure);
        PlaceNote.Add(draft, quote.Question.Place, quote.Question.AskedAs);
        if (quote.Missing is not FeeMoney.Received)
        {
            // Who pays no fee is no answer to what one receives.
            AddExemptions(draft, quote, withFigures: told.Count > 0);
        }

        AddConflict(draft, quote, told);
        draft.Amounts.AddRange(quote.Totals.Select(totals.Amount));
        draft.Amounts.AddRange(quote.Exempt.Select(exemption => ExemptText.Amount(exemption, quote.Procedure)));
        draft.Amounts.AddRange(FeeAmounts.Of(lines, withConcessions: told.Count > 0));
        Cite(draft, quote, told);
        draft.Suggestions.AddRange(ProcedureSuggestions.AfterFee(quote));
        return draft;
    }

    // "Công chứng" at a notary's is not the certification at the commune, and costs otherwise.
    private static void AddNotes(AnswerDraft draft, Procedure procedure)
    {
        foreach (var note in procedure.FeeNotes)
        {
            draft.Evidence.Text(note);
            draft.Line($"Lưu ý: {VietnameseFormat.InSentence(note).TrimEnd('.')}.");
        }
    }

    private static void Cite(AnswerDraft draft, FeeQuote quote, List<FeeLine> told)
    {
        foreach (var line in told)
        {
            draft.Cite(line.Row!.Sources.Take(2)).Cite(line.Concessions.SelectMany(row => row.Sources.Take(1)));
        }

        draft.Cite(told.Select(line => line.Row!.Disputed?.Source).OfType<Source>());
        if (told.Count == 0)
        {
            // A title that names an amount would be read as the answer that there is not.
            draft.Cite(quote.Procedure.Sources.Where(source => ClaimReader.Read(source.Title).All(claim => claim.Kind != ClaimKind.Money)).Take(2));
        }
    }

    // Where notices contradict each other and an act decides, the reader should know why another page says otherwise.
    private void AddConflict(AnswerDraft draft, FeeQuote quote, List<FeeLine> told)
    {
        if (FeeCaveats.Conflict(quote, told, places) is not { } conflict)
        {
            return;
        }

        draft.Evidence.Text(conflict.Question).Text(conflict.Conclusion).Text(conflict.Reason);
        draft.Line(conflict.Confidence == Confidence.Unverified
            ? $"Chưa rõ: {VietnameseFormat.InSentence(conflict.Question)}; anh/chị nên hỏi lại nơi nộp."
            : $"Lưu ý: có thông báo nói khác nhau ({VietnameseFormat.InSentence(conflict.Question)}). Em trả lời theo: {VietnameseFormat.InSentence(conflict.Conclusion)}; {VietnameseFormat.InSentence(conflict.Reason).TrimEnd('.')}.");
    }

    private static void AddExemptions(AnswerDraft draft, FeeQuote quote, bool withFigures)
    {
        foreach (var exemption in FeeCaveats.Exemptions(quote, withFigures).Take(2))
        {
            draft.Evidence.Texts([exemption.Who, exemption.Level, exemption.LegalBasis]);
            draft.Bullet($"{exemption.Who}: {exemption.Level} ({exemption.LegalBasis}).");
        }
    }
}
