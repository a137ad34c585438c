using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Policies;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Skills;

/// <summary>What a quote comes to for this asker: who of them pays nothing, what so many units cost, what the province waives.</summary>
internal sealed class FeeCircumstances(FeeTotals totals, PolicyRegister policies)
{
    /// <summary>How the level of an exemption begins under which nothing is paid.</summary>
    private const string FreeOfCharge = "miễn";
    private const int MostExempt = 2;

    /// <summary>Topic of waivers that hold for all fees of a province.</summary>
    private const string EveryTopic = "all";
    private const int MostWaivers = 2;

    /// <param name="quote">The quote with the items that the wording chose.</param>
    /// <param name="all">Every line of it.</param>
    /// <param name="persons">Groups of persons that the question speaks of, comma-separated; null: none.</param>
    /// <param name="counted">What it counts.</param>
    /// <param name="value">What it says that something is worth, in đồng.</param>
    public FeeQuote Apply(FeeQuote quote, IReadOnlyList<FeeLine> all, string? persons, IReadOnlyList<Quantity> counted, decimal? value)
    {
        quote = quote with { Exempt = Exempt(quote, persons), Waivers = Waivers(quote) };
        // Of several persons, some of whom pay nothing, there is no telling how many pay.
        if (quote.Exempt.Count > 0)
        {
            return OthersOf(quote);
        }

        // "Người thứ năm đóng mấy, cả nhà mấy": the wording chose one step, the sum needs all, and the reader sees of what it is one.
        var lines = quote.Lines.Any(IsStep) ? [.. all.Where(IsStep)] : quote.Lines;
        var sums = totals.Of(lines, counted, value);
        return sums.Count == 0 ? quote : quote with { Totals = sums, Lines = lines };
    }

    // A gift within the family frees of the transfer tax alone: who registers it still pays for that.
    private static FeeQuote OthersOf(FeeQuote quote) =>
        quote.Exempt.All(exemption => exemption.IsCase) && quote.Lines.Where(line => !quote.Exempt.Any(exemption => Frees(exemption, line))).ToList() is { Count: > 0 } others
            && others.Exists(line => line.Row?.AmountVnd != 0) && others.Count < quote.Lines.Count
            ? quote with { Lines = others, ExemptsPart = true }
            : quote;

    // "Miễn lệ phí trước bạ nhà đất" frees of the item "Lệ phí trước bạ nhà đất".
    private static bool Frees(Exemption exemption, FeeLine line) => line.Item.Contains(exemption.Level[FreeOfCharge.Length..].Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool IsStep(FeeLine line) => line.Row?.NthFrom is not null;

    // Where nobody pays, nobody is told to be exempt.
    private static List<Exemption> Exempt(FeeQuote quote, string? persons) => persons is null || quote.Question.Date != quote.Question.Today || quote.Lines.All(line => line.Row?.AmountVnd == 0)
        ? []
        : [.. quote.Procedure.Exemptions.Where(exemption => (exemption.IsPerson || exemption.IsCase) && exemption.Level.StartsWith(FreeOfCharge, StringComparison.OrdinalIgnoreCase)
            && persons.Split(',').Any(person => exemption.Who.Contains(person, StringComparison.OrdinalIgnoreCase))).Take(MostExempt)];

    // Waivers are for what is filed online, and for what the province itself sets.
    private List<Waiver> Waivers(FeeQuote quote) =>
        quote.Question is { Place: { } place, Channel: not FeeChannel.InPerson } && quote.Lines.Any(line => line.Status == FeeStatus.SetLocally)
            ? [.. policies.Of(place, quote.Question.Date).Where(waiver => waiver.PlaceId == place.Id && waiver.Status == WaiverStatus.Adopted && waiver.Confidence != Confidence.Unverified && waiver.Topics.Contains(EveryTopic)).Take(MostWaivers)]
            : [];
}
