using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Topics;

/// <summary>Small talk, thanks, complaints, emergencies, what is off topic: fixed replies.</summary>
internal sealed class ReplyTopic : ITopicPlanner
{
    private readonly CueIndex _index = new();
    private readonly Dictionary<string, CueIndex> _unless;
    private readonly Dictionary<string, ReplyCatalog.Reply> _replies;

    public ReplyTopic(ReplyCatalog catalog)
    {
        _replies = catalog.Replies.ToDictionary(reply => reply.Id, StringComparer.Ordinal);
        _unless = catalog.Replies.ToDictionary(reply => reply.Id, reply => CueIndex.Of(reply.Id, reply.Unless), StringComparer.Ordinal);
        foreach (var reply in catalog.Replies)
        {
            foreach (var cue in reply.Cues)
            {
                _index.Add(reply.Id, cue);
            }
        }
    }

    public Plan? Propose(Slots slots, Understanding? memory)
    {
        var reading = _index.Read(slots.Words);
        return reading.Matches.Count == 0 ? null : Propose(slots, reading);
    }

    private ReplyPlan? Propose(Slots slots, CueReading reading)
    {
        var best = reading.Matches
            .Select(match => _replies[match.Id])
            .Where(reply => (reply.MaxWords is not { } max || slots.Words.Count <= max) && !_unless[reply.Id].IsMeantIn(slots.Words))
            .DistinctBy(reply => reply.Id)
            .Select(reply => (Reply: reply, Share: (double)reading.Weight(reply.Id) / Math.Max(1, slots.Words.Count)))
            .OrderByDescending(found => found.Share)
            .FirstOrDefault();
        if (best.Reply is null)
        {
            return null;
        }

        // "Đăng ký mã số thuế cho người yêu" is about tax: a word of small talk does not refuse a procedure.
        var isRefusal = best.Reply.Kind is AnswerKinds.OutOfScope or AnswerKinds.Help && best.Share < 0.6
            && (slots.Hits is [{ Confidence: >= 0.5 }, ..] || ProcedureIntent.Of(slots.Cues) is not null);
        return new ReplyPlan(best.Reply.Id, isRefusal ? 0.3 : Confidence(best.Share));
    }

    // The more of the message is the cue itself, the surer: "cảm ơn em" is thanks, "cảm ơn, còn lệ phí?" may not be.
    private static double Confidence(double share) => Math.Min(0.95, 0.45 + share * 0.6);
}
