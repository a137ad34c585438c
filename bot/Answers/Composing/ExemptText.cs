using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Answers.Composing;

/// <summary>"Dạ, trẻ em, người cao tuổi, người khuyết tật: **miễn** (…)": first, when the message speaks of one of them.</summary>
internal static class ExemptText
{
    public static void Tell(AnswerDraft draft, FeeQuote quote)
    {
        foreach (var (exemption, at) in quote.Exempt.Select((exemption, at) => (exemption, at)))
        {
            draft.Evidence.Texts([exemption.Who, exemption.Level, exemption.LegalBasis]);
            draft.Line($"{(at == 0 ? "Dạ, " : "")}{(at == 0 ? VietnameseFormat.InSentence(exemption.Who) : exemption.Who)}: **{exemption.Level}** ({exemption.LegalBasis}).");
        }
    }

    /// <summary>Nothing is paid by those who belong to it, as programs read it.</summary>
    public static AnswerAmount Amount(Exemption exemption, Procedure procedure) =>
        new(ProcedureSuggestions.ShortName(procedure), VietnameseFormat.ChannelCode(FeeChannel.Any), 0, null, null, exemption.LegalBasis, exemption.Who);
}
