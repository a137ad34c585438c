using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Topics;

/// <summary>"Đổi địa chỉ trên giấy phép kinh doanh": asks whose, when neither the message nor the conversation says.</summary>
internal sealed class OpenAxis(SituationCatalog situations, ProcedureCatalog procedures, EverydayWords everyday, ProcedureOffer offer)
{
    /// <summary>A longer message says which side is meant in words that no list holds.</summary>
    private const int LongestOpen = 7;

    /// <summary>The other side is at least thinkable.</summary>
    private const double ThinkableFrom = 0.005;

    /// <summary>Enough where the message itself leaves the side open.</summary>
    private const double FaintFrom = 0.0005;

    /// <summary>Below this likelihood that any procedure is meant, words that leave an axis open mean something else.</summary>
    private const double KnownFrom = 0.1;

    /// <summary>Acted on: sooner than options among the likeliest.</summary>
    private const double LeastToAsk = 0.5;

    /// <summary>Asks when a side is meant and which one is open.</summary>
    public ClarificationPlan? Of(Slots slots, string? intent) =>
        AxesOf(slots).FirstOrDefault(axis => axis.When is null && IsOpen(axis, slots) && slots.Unexplained <= LongestOpen && HasAnother(axis, slots, ThinkableFrom)) is { } axis
            ? Ask(axis, slots, intent)
            : null;

    /// <summary>Asks when the message says outright that it leaves the side open ("làm lại hộ chiếu", "đổi thẻ mới").</summary>
    public ClarificationPlan? LeftOpen(Slots slots, string? intent) =>
        slots.Hits is [{ Known: >= KnownFrom }, ..] && AxesOf(slots).FirstOrDefault(axis => axis.When is not null && Says(axis.When, slots) && IsOpen(axis, slots) && HasAnother(axis, slots, FaintFrom)) is { } axis
            ? Ask(axis, slots, intent)
            : null;

    /// <summary>What the sides of an axis are called that were offered together; null: these are no such sides.</summary>
    public IReadOnlyDictionary<string, string>? LabelsOf(IReadOnlyList<string> offered) =>
        situations.Axes.FirstOrDefault(axis => axis.Ask.Length > 0 && offered.All(axis.Has))?.Sides
            .DistinctBy(side => side.Procedure).ToDictionary(side => side.Procedure, side => side.Label, StringComparer.Ordinal);

    /// <summary>Which of a few procedures a conversation about another one means: the registration fee of a car after its registration.</summary>
    public string? Settled(IReadOnlyList<string> offered, string? before)
    {
        if (before is null || procedures.Find(before) is not { } procedure || situations.Axes.FirstOrDefault(axis => offered.All(axis.Has)) is not { } axis)
        {
            return null;
        }

        var title = everyday.ForSearch(Word.Split(procedure.Title));
        return axis.Sides.Where(side => side.Says.IsIn(title)).ToList() is [{ } only] ? only.Procedure : null;
    }

    /// <summary>The other side that a message turns to ("tại bị mất" after an exchange); null: it says none, or the same.</summary>
    public string? Turned(string procedureId, Slots slots)
    {
        foreach (var axis in situations.Axes.Where(axis => axis.Has(procedureId)))
        {
            var said = axis.Sides.Where(side => SaysPlainly(side.Says, slots)).ToList();
            if (said is [{ } only])
            {
                return only.Procedure == procedureId ? null : only.Procedure;
            }
        }

        return null;
    }

    /// <summary>Whether two procedures are sides of one axis.</summary>
    public bool Opposes(string one, string other) => situations.Axes.Any(axis => axis.Has(one) && axis.Has(other));

    /// <summary>The one of a few offered procedures whose words are said ("rớt ngoài chợ"); null: none or several.</summary>
    public string? Said(IReadOnlyList<string> offered, IReadOnlyList<Word> words)
    {
        var said = situations.Axes.SelectMany(axis => axis.Sides)
            .Where(side => offered.Contains(side.Procedure) && Says(side.Says, words))
            .Select(side => side.Procedure).Distinct(StringComparer.Ordinal).ToList();
        return said is [{ } only] ? only : null;
    }

    /// <summary>The message says the side again that was talked about.</summary>
    public bool Insists(string procedureId, Slots slots) =>
        situations.Axes.Any(axis => axis.Sides.Any(side => side.Procedure == procedureId && SaysPlainly(side.Says, slots)));

    private IEnumerable<Axis> AxesOf(Slots slots) => situations.Axes.Where(axis => axis.Ask.Length > 0 && axis.Has(slots.Hits[0].ProcedureId));

    private bool IsOpen(Axis axis, Slots slots) => slots.Hits[0].Share < axis.SureFrom && !axis.Sides.Any(side => Says(side.Says, slots));

    private bool Says(CueIndex side, Slots slots) => Says(side, slots.Told);

    private bool Says(CueIndex side, IReadOnlyList<Word> words) =>
        side.IsMeantIn(words) || side.IsMeantIn(everyday.ForSearch(words));

    // Typed without marks, "roi" is "rồi" far more often than "rơi": a single word turns a conversation only with its marks.
    private static bool SaysPlainly(CueIndex words, Slots slots) =>
        words.Read(slots.Told).Matches.Any(match => match.Length > 1 || slots.Told[match.At].Marks.Length > 0);

    // One that another was put before has lost its likelihood, not its sense.
    private static bool HasAnother(Axis axis, Slots slots, double from) =>
        slots.Hits.Skip(1).Any(hit => axis.Has(hit.ProcedureId) && (hit.Confidence >= from || hit.Confidence == 0));

    private ClarificationPlan Ask(Axis axis, Slots slots, string? intent) =>
        offer.Of(slots, intent, axis.Sides.Select(side => ((string?)side.Label, side.Procedure)), axis.Ask, Math.Max(slots.Hits[0].Confidence, LeastToAsk));
}
