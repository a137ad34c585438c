using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Answers.Composing;

/// <summary>What belongs beside the amounts of a quote: who is exempt, and why another page may say otherwise.</summary>
internal static class FeeCaveats
{
    /// <summary>Exemptions of the day that no row tells; without amounts of its own a quote tells no figure of them either.</summary>
    public static IEnumerable<Exemption> Exemptions(FeeQuote quote, bool withFigures) =>
        quote.Question.Date != quote.Question.Today
            ? []
            : quote.Procedure.Exemptions.Where(exemption => !quote.Exempt.Contains(exemption) && !IsToldByRows(exemption) && (withFigures || !exemption.Level.Any(char.IsDigit)));

    /// <summary>Where notices contradict each other about an amount that holds today; null when they do not.</summary>
    public static SourceConflict? Conflict(FeeQuote quote, IEnumerable<FeeLine> told, PlaceDirectory places) =>
        told.Any(line => line.Row!.Validity.Contains(quote.Question.Today))
            ? quote.Procedure.Conflicts.FirstOrDefault(conflict => !SpeaksOfAnotherPlace(conflict, quote.Question.Place, places))
            : null;

    private static bool SpeaksOfAnotherPlace(SourceConflict conflict, Place? asked, PlaceDirectory places) =>
        places.All.Any(place => place.Name != asked?.Name && conflict.Question.Contains(place.Name, StringComparison.Ordinal));

    // Rows with their own days already say these.
    private static bool IsToldByRows(Exemption exemption) =>
        exemption.Who.StartsWith("Công dân số", StringComparison.OrdinalIgnoreCase) || exemption.Who.StartsWith("Mọi người", StringComparison.OrdinalIgnoreCase);
}
