using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning;

/// <summary>
/// "Sinh con thứ hai được thưởng mấy triệu", "nhà sập vì bão được đền bao nhiêu": money that somebody would receive is no figure of a
/// report and no fee. Where no record is meant, the answer says that the amount is not held, and who knows.
/// </summary>
internal sealed class ReceivedMoney(SituationCatalog situations, FeeSchedule fees)
{
    /// <summary>The office where most of such money is asked for; the matter that is named may have another.</summary>
    private const string Commune = "Ủy ban nhân dân cấp xã nơi mình ở (khoản do bảo hiểm chi trả thì hỏi cơ quan bảo hiểm xã hội)";

    /// <summary>Not sure of anything, and sure that no amount is held.</summary>
    private const double Plain = 0.5;

    /// <summary>A less sure question back asks what leads to no amount.</summary>
    private const double SureFrom = 0.5;

    /// <summary>The message says in so many words that it asks for money that somebody would receive.</summary>
    public static bool IsAsked(Slots slots) => (slots.Asked ?? slots).Money.Contains(FeeMoney.Received);

    /// <summary>"Sinh con ở Bạc Liêu được bao nhiêu": something is told that is received for, and no measure is named.</summary>
    public static bool MayBeAsked(Slots slots) =>
        IsAsked(slots) || (slots.Cues.Matches.Any(match => IsBenefit(slots, match)) && !slots.Money.Contains(FeeMoney.Tax) && !slots.Cues.Has(Intents.Share) && slots.Indicators.Count == 0 && slots.Unexplained > 0);

    // "Thuế thu nhập cá nhân bao nhiêu" without marks is nothing that somebody receives ("nhận bao nhiêu").
    private static bool IsBenefit(Slots slots, CueMatch match) => match.Id == Intents.Benefit && match.At < slots.Rest.Count && slots.Rest[match.At].Marks.Length > 0;

    /// <summary>
    /// "Làm khai tử có được tiền gì không" asks for money, whatever side its words are of. Of a record that pays out it asks who is paid.
    /// </summary>
    /// <param name="slots">The message.</param>
    /// <param name="intent">The side that its words are of; null: none.</param>
    private string? Side(Slots slots, string? intent) =>
        intent is null or Intents.Overview or Intents.Conditions && IsAsked(slots) && !(slots.Hits is [{ } first, ..] && PaysOut(first.ProcedureId)) ? Intents.Fee : intent;

    /// <summary>What the message says and which side it asks: of whether one gets or pays something the conditions, without its wordings of money; else as <see cref="Side"/>.</summary>
    public (Slots Slots, string? Intent) Read(Slots slots) =>
        ProcedureIntent.Of(slots.Cues) is var intent && AsksWhether(slots, intent)
            ? (slots with { Cues = slots.Cues with { Matches = [.. slots.Cues.Matches.Where(match => match.Id is not (Intents.Fee or Intents.FeeWord or Intents.Benefit))] } }, Intents.Conditions)
            : (slots, Side(slots, intent));

    // "Có được hưởng thai sản không", "có phải đóng thuế không": no wording of an amount or of a fee stands there.
    private static bool AsksWhether(Slots slots, string? intent)
    {
        var asked = slots.Asked ?? slots;
        return intent is null or Intents.Fee or Intents.Overview or Intents.Conditions && !asked.Cues.Matches.Any(match => match.Id is Intents.Free or Intents.Share or Intents.Before || (match.Id == Intents.Fee && !asked.Money.Contains(FeeMoney.Tax)))
            && (asked.Cues.Has(Intents.Benefit) || asked.Money.Contains(FeeMoney.Received) || asked.Money.Contains(FeeMoney.Tax))
            && asked.Rest.Count > 0 && asked.Rest.TakeLast(ClosingWords).Any(QuestionParticle.Is) && !asked.Rest.Any(HowMuch);
    }

    /// <summary>Words behind the particle of a question at most ("không vậy em").</summary>
    private const int ClosingWords = 3;

    // A closed class of the language.
    private static bool HowMuch(Word word) => word.Folded is "nhieu" or "may" or "bn" or "gi" or "phi";

    /// <summary>What is said instead of "not known", or of a question back that would lead to no amount; null: the plan stands.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="plan">What it would get.</param>
    /// <param name="memory">What the talk was about.</param>
    public OutcomePlan? Instead(Slots slots, Plan plan, Understanding? memory)
    {
        if (memory?.Topic is ProcedureTopic.Topic or MetricsTopic.Topic or UnknownTalk.Topic || slots.ForOfficial || !MayBeAsked(slots))
        {
            return null;
        }

        var saysNothing = plan is OutcomePlan { OutcomeId: "no_data" or "not_understood" or "unknown_matter" } or ClarificationPlan { Confidence: < SureFrom };
        if (!saysNothing || (plan is ClarificationPlan { Understood.OfferedIds: { } offered } && offered.Any(PaysOut)))
        {
            return null;
        }

        var matter = situations.ReadUnknown(slots.Rest)?.Matter;
        return new OutcomePlan(AsksWhether(slots, ProcedureIntent.Of(slots.Cues)) ? "unknown_right" : "unknown_received", Plain, matter?.Office ?? Commune) { Understood = UnknownTalk.Of(matter?.Id) };
    }

    // "Nghỉ việc lãnh được bao nhiêu": of what is offered, one record tells what is paid.
    private bool PaysOut(string procedureId) => fees.Rows(procedureId).Any(row => row.IsBenefit);
}
