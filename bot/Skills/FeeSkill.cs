using System.ComponentModel;
using Assistant.Bot.Access;
using Assistant.Bot.Operations.Switches;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>What a procedure costs on a day, by a channel, in a place, for a person.</summary>
internal sealed class FeeSkill(FeeSchedule fees, PlaceDirectory places, FeeItemChoice items, FeeSideCatalog feeSides, FeeCircumstances circumstances, MeasureCatalog measures, SwitchBoard switches) : ISkill
{
    public const string Plugin = "fees";
    public const string QuoteFunction = "quote";

    /// <summary>Name of the argument that holds words of the message.</summary>
    public const string Wording = "wording";

    /// <summary>Name of the argument that holds those of them that ask, in a long story.</summary>
    public const string AskedWording = "askedWording";

    public string PluginName => Plugin;

    [KernelFunction(QuoteFunction), OfferedToModel, AnswersAlike]
    [Description("The fee of a procedure, with what would make it cheaper, when it changes, and what is not known.")]
    public FeeQuote Quote(
        [Description("Procedure id")] string procedure,
        [Description("As-of day, ISO")] string date,
        [Description("Place id")] string? place = null,
        [Description("Old place id that the person named")] string? askedAs = null,
        [Description("online or in_person")] string? channel = null,
        [Description("Comma-separated: DigitalCitizen, Priority")] string? audiences = null,
        [Description("The words of the question, to choose among the items of the procedure")] string? wording = null,
        [Description("true: the person asks what they receive, not what they pay")] string? benefit = null,
        [Description("true: the person asks what it cost before")] string? before = null,
        [Description("One item, exactly as the schedule words it")] string? item = null,
        [Description("How many of what the fee is charged by, as measure:count, comma-separated")] string? quantities = null,
        [Description("Groups of persons that the question speaks of, comma-separated, as exemptions name them")] string? persons = null,
        [Description("A value in đồng that a percentage is taken of")] string? worth = null,
        [Description("Of a long story, the words that ask")] string? askedWording = null,
        [Description("What the question says of the sides by which the fee has several items, comma-separated")] string? sides = null,
        [Description("Money asked for that is no fee of the procedure, comma-separated: Received, Rate, Tax")] string? money = null,
        [Description("true: asks whether filing online costs less than filing in person")] string? compare = null)
    {
        var asked = Ask(procedure, date, place, askedAs, channel, audiences) with { Item = item };
        var quote = WithoutSuspended(fees.Quote(asked));
        if (before == "true" && DayBefore(quote) is { } earlier)
        {
            // The day before the row of today began.
            quote = WithoutSuspended(fees.Quote(asked with { Date = earlier }));
        }

        var wanted = Money(money);
        if ((benefit == "true" || wanted.Contains(FeeMoney.Received)) && quote.Lines.Where(OtherMoney.IsReceived).ToList() is { Count: > 0 } received)
        {
            return quote with { Lines = received };
        }

        var value = worth is null ? (decimal?)null : SkillArguments.Number(worth, nameof(worth));
        var said = sides is null ? FeeSidesSaid.Nothing : new FeeSidesSaid(sides.Split(','));
        var possible = feeSides.Narrow(quote.Lines, said, value);
        // In a story the words that ask choose first: "phí xóa" after a loan, a pledge and its handling were told.
        var compares = feeSides.Compares(possible, said);
        var lines = askedWording is null || compares ? possible : items.Choose(possible, askedWording, quote.Procedure.Title);
        lines = wording is null || compares ? lines : items.Choose(lines, wording, quote.Procedure.Title);
        // Where words name no item, what was told of the case does.
        lines = lines.Count == possible.Count ? feeSides.Core(quote.Lines, lines, said) : lines;
        lines = wanted.Contains(FeeMoney.Rate) ? OtherMoney.Rates(lines, possible) : lines;
        if (OtherMoney.Missing(lines, wanted) is { } missing)
        {
            return quote with { Lines = [], Missing = missing };
        }

        if (benefit == "true" && lines.All(line => line.Status is FeeStatus.NoData or FeeStatus.Unverified))
        {
            // Who asks what one gets is not told that no fee is known.
            return quote with { Lines = [], Missing = FeeMoney.Received };
        }

        var told = quote with
        {
            Lines = lines,
            IsNarrowed = lines.Count < quote.Lines.Count,
            ComparesChannels = compare == "true",
            ApartBy = compares ? null : feeSides.ApartBy([.. lines.Where(line => line.Status != FeeStatus.NoData)]),
            Unheld = wording is null ? null : UnheldCase(quote.Procedure, Word.Split(wording)),
            With = item is null ? [.. quote.Procedure.FeeWith.Where(beside => !beside.Unless.Any(said.Says)).Select(beside => Beside(asked, beside, sides, value))] : [],
        };
        return circumstances.Apply(told, quote.Lines, persons, SkillArguments.Quantities(quantities, nameof(quantities), measures), value);
    }

    private static string? UnheldCase(Procedure procedure, IReadOnlyList<Word> words) =>
        procedure.FeeUnheld.FirstOrDefault(unheld => CueIndex.Of(unheld.Who, unheld.Say).IsIn(words) && !CueIndex.Of(unheld.Who, unheld.Unless).IsIn(words))?.Who;

    // What else is paid for the same thing, narrowed by what the message says of it and what the record knows.
    private FeeQuote Beside(FeeQuestion asked, FeeBeside beside, string? sides, decimal? value)
    {
        var quote = WithoutSuspended(fees.Quote(asked with { ProcedureId = beside.Procedure, Item = null }));
        var said = new FeeSidesSaid([.. beside.Sides, .. sides?.Split(',') ?? []]);
        var lines = feeSides.Core(quote.Lines, feeSides.Narrow(quote.Lines, said, value), said);
        return circumstances.Apply(quote with { Lines = lines, IsNarrowed = true }, quote.Lines, persons: null, [], value);
    }

    /// <summary>The gate stops questions about a province that is turned off; here it goes from the lists of what others have decided.</summary>
    private FeeQuote WithoutSuspended(FeeQuote quote) => quote.Lines.Any(line => line.Alternatives.Any(IsSuspended) || line.Related.Any(IsSuspended))
        ? quote with { Lines = [.. quote.Lines.Select(line => line with { Alternatives = Without(line.Alternatives), Related = Without(line.Related) })] }
        : quote;

    private List<FeeRow> Without(IReadOnlyList<FeeRow> rows) => [.. rows.Where(row => !IsSuspended(row))];

    private bool IsSuspended(FeeRow row) => row.PlaceId is { } id && places.Find(id) is { } place
        && (IsOff(place) || (places.Counterpart(place, CallerScope.Today) is { } current && IsOff(current)));

    private bool IsOff(Place place) => switches.IsOff(new SwitchTarget(SwitchKind.Place, place.Id));

    private static DateOnly? DayBefore(FeeQuote quote) =>
        quote.Lines.Select(line => line.Row?.Validity.From).OfType<DateOnly>().Cast<DateOnly?>().FirstOrDefault()?.AddDays(-1);

    /// <exception cref="ArgumentException">An argument is not in its form, or the place is not known.</exception>
    private FeeQuestion Ask(string procedure, string date, string? place, string? askedAs, string? channel, string? audiences) =>
        new()
        {
            ProcedureId = procedure,
            Date = SkillArguments.Day(date, nameof(date)),
            Today = CallerScope.Today,
            Place = place is null ? null : places.Find(place) ?? throw new ArgumentException("Unknown place id.", nameof(place)),
            AskedAs = askedAs is null ? null : places.Find(askedAs),
            Channel = SkillArguments.Channel(channel),
            Audiences = Audiences(audiences),
        };

    private static List<FeeMoney> Money(string? words) =>
        words is null ? [] : [.. words.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(word => SkillArguments.Word<FeeMoney>(word, "money"))];

    private static HashSet<Audience> Audiences(string? words) =>
        words is null
            ? []
            : [.. words.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(word => SkillArguments.Word<Audience>(word, "audiences"))];
}
