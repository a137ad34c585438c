using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;

namespace Assistant.Bot.Complaints;

/// <summary>Complaints about how officials behave. A message that asks about a procedure as well is a question about it.</summary>
internal sealed class ComplaintTopic(ComplaintCues cues) : ITopicPlanner
{
    private const double Clear = 0.93;

    /// <summary>Less than any answer to the question beside it, more than none.</summary>
    private const double Beside = 0.46;
    private const double Weak = 0.3;
    private const double NamedFrom = 0.85;

    public Plan? Propose(Slots slots, Understanding? memory)
    {
        var reading = cues.Read(slots.Words);
        if (!reading.IsClear && reading.Share == 0)
        {
            return null;
        }

        // "Thủ tục giải quyết khiếu nại lần đầu cấp Bộ Quốc phòng" is a record of its own.
        if (reading.IsFormal && slots.Hits is [{ Confidence: >= NamedFrom }, ..])
        {
            return null;
        }

        var asks = !reading.IsFormal && AsksElse(slots, reading);
        var confidence = reading.IsClear ? asks ? Beside : Clear
            : reading.Share < 0.6 && (asks || ProcedureIntent.Of(slots.Cues) is not null || slots.Hits is [{ Confidence: >= 0.5 }, ..]) ? Weak
            : Math.Min(0.95, 0.45 + (reading.Share * 0.6));
        return new SkillPlan(
            SkillCall.Of(ComplaintSkill.Plugin, ComplaintSkill.ChannelsFunction, ("where", slots.Place?.Id ?? memory?.PlaceId), ("bribery", reading.IsBribery ? "yes" : null), ("formal", reading.IsFormal ? "yes" : null)),
            memory ?? new Understanding { Topic = ComplaintSkill.Plugin, PlaceId = slots.Place?.Id },
            confidence);
    }

    // "Phản ánh ở đâu" asks for this; the money in "đòi tiền" is no fee.
    private static bool AsksElse(Slots slots, ComplaintReading reading) => ProcedureIntent.Of(slots.Cues) switch
    {
        null or Intents.Where => false,
        Intents.Fee => !reading.IsBribery || slots.Cues.Has(Intents.Fee),
        _ => true,
    };
}
