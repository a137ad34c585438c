using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// Turns behind the list of an event in life ("mới nghỉ việc" and what to see to). Whoever tells more ("đóng được 14 tháng") or asks on
/// ("được lãnh bao nhiêu") without choosing means the main step, or the one whose record speaks of what is told: the list holds nobody.
/// </summary>
internal sealed class EventTurn(SituationCatalog situations, ToldBeside beside, TellingTurn telling, AskedDetails details, TurnLexicon turns, ProcedureOffer offer)
{
    /// <summary>Longer turns are stories of their own.</summary>
    private const int LongestTurn = 14;

    /// <summary>From this likelihood the turn names a procedure by itself.</summary>
    private const double NamedFrom = 0.5;

    /// <summary>Fewer words choose.</summary>
    private const int LeastTold = 3;

    /// <summary>"Được lãnh bao nhiêu", "cộng lại": a word or two that no reader knows.</summary>
    public const int MostBeside = 2;

    private const int Several = 2;

    /// <summary>As sure as the list itself.</summary>
    private const double Sure = 1;

    /// <summary>The event whose steps were offered; null: none.</summary>
    public Situation? Of(Understanding? memory) =>
        memory is { Topic: ProcedureTopic.Topic, ProcedureId: null, OfferedIds: { Count: >= Several } offered } ? situations.EventOf(offered) : null;

    /// <summary>The step that the turn is about, which it does not choose; null: it may choose, or names something of its own.</summary>
    /// <param name="slots">The turn.</param>
    /// <param name="intent">The side that it names; null: none.</param>
    /// <param name="listed">The event.</param>
    /// <param name="offered">The steps that were offered.</param>
    public string? Step(Slots slots, string? intent, Situation listed, IReadOnlyList<string> offered)
    {
        if (listed.Main is not { } main || !offered.Contains(main) || slots.Asked is not null || slots.Words.Count > LongestTurn || NamesAnother(slots, offered))
        {
            return null;
        }

        if (!telling.Asks(slots))
        {
            return !TellsNumber(slots) ? null : offered.OrderBy(id => id == main ? 0 : 1).FirstOrDefault(id => details.Circumstance(slots, id) is not null) ?? main;
        }

        return intent is not null && beside.Named(slots).Count <= MostBeside ? main : null;
    }

    /// <summary>The step that people mean who say what chooses none of them; null: the event has none, or something else is named.</summary>
    public string? Otherwise(Slots slots, Situation listed, IReadOnlyList<string> offered) =>
        listed.Main is { } main && offered.Contains(main) && slots.Asked is null && slots.Words.Count is >= LeastTold and <= LongestTurn && !NamesAnother(slots, offered) ? main : null;

    /// <summary>The papers that a message says are lost, as the steps of their event; null: fewer than two are named.</summary>
    public ClarificationPlan? Lost(Slots slots, string? intent)
    {
        if (slots.Asked is not null || (intent is not Intents.Steps && (intent is not (null or Intents.Overview) || telling.Asks(slots))))
        {
            return null;
        }

        foreach (var loss in situations.Losses)
        {
            List<SituationStep> named = [.. loss.Steps.Where(step => step.Says?.IsMeantIn(slots.Words) == true)];
            if (named.Count >= Several && loss.Lost!.IsMeantIn(slots.Words))
            {
                return InOrder(slots, intent, named);
            }
        }

        return null;
    }

    /// <summary>The steps once more, where it is asked which comes first; null: nothing of the kind is asked.</summary>
    public ClarificationPlan? Ordered(Slots slots, Situation listed, IReadOnlyList<string> offered) =>
        listed.Apart && turns.Order.IsMeantIn(slots.Words) ? InOrder(slots, null, [.. listed.Steps.Where(step => offered.Contains(step.Procedure))]) : null;

    private ClarificationPlan InOrder(Slots slots, string? intent, List<SituationStep> steps)
    {
        var plan = offer.Of(slots, intent, steps.Select(step => ((string?)step.Label, step.Procedure)), "", Sure);
        var first = plan.Options[0].Label;
        return plan with { Text = $"Dạ, anh/chị làm lại {char.ToLowerInvariant(first[0])}{first[1..]} trước, rồi tới các giấy khác:\n{string.Join('\n', plan.Options.Select((option, at) => $"{at + 1}. {option.Label}"))}\nAnh/chị chọn giấy muốn xem, hay hỏi tổng lệ phí nhé." };
    }

    // How long or how old: "làm 1 lượt" chooses.
    private bool TellsNumber(Slots slots) =>
        slots.Words.Count >= LeastTold && turns.Spans.Read(slots.Words).Matches.Any(match => match.At > 0 && slots.Words[match.At - 1].Folded.All(char.IsAsciiDigit));

    // "Là ông nội 85 tuổi" speaks for what people of an age need, and names nothing.
    private bool NamesAnother(Slots slots, IReadOnlyList<string> offered) =>
        beside.Named(slots).Count > 0 && slots.Hits is [{ Confidence: >= NamedFrom } first, ..] && !offered.Contains(first.ProcedureId);
}
