using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.FileStatus;

/// <summary>"Hồ sơ của tôi tới đâu rồi", or a code. What was talked about stays.</summary>
internal sealed class FileStatusTopic : ITopicPlanner
{
    private const double Sure = 0.97;
    private const double Told = 0.9;

    /// <summary>From here on a procedure is named back to who asks.</summary>
    private const double Surely = 0.8;

    private readonly ReceiptCodes _codes;
    private readonly CueIndex _file;
    private readonly CueIndex _howFar;
    private readonly CueIndex _own;
    private readonly CueIndex _weak;

    public FileStatusTopic(FileStatusWording wording, ReceiptCodes codes)
    {
        _codes = codes;
        _file = CueIndex.Of("file", wording.File);
        _howFar = CueIndex.Of("how_far", wording.HowFar);
        _own = CueIndex.Of("own", wording.Own);
        _weak = CueIndex.Of("weak", wording.Weak);
    }

    public Plan? Propose(Slots slots, Understanding? memory)
    {
        if (ReceiptScope.Receipt is not null)
        {
            return Do(FileStatusSkill.LookupFunction, slots, memory, Sure);
        }

        var asks = Confidence(slots);
        return asks is null ? null
            : _codes.HasAlmost(slots.Question) ? Do(FileStatusSkill.UnreadableFunction, slots, memory, asks.Value)
            : Do(FileStatusSkill.WhereFunction, slots, memory, asks.Value);
    }

    private double? Confidence(Slots slots)
    {
        var side = ProcedureIntent.Of(slots.Cues);
        var isOwn = _own.Read(slots.Words).Matches.Count > 0;
        // "Nộp tuần trước tới đâu rồi" and "của tôi bao giờ xong" ask neither where to file nor how long it takes.
        if (_howFar.Read(slots.Words).Matches.Count > 0
            && (side is null ? isOwn || _file.Read(slots.Words).Matches.Count > 0 : isOwn && (side is Intents.Where or Intents.Duration)))
        {
            return Told;
        }

        var weak = _weak.Read(slots.Words).Weight("weak");
        if (weak == 0)
        {
            // A code that is nearly one is meant as one.
            return _codes.HasAlmost(slots.Question) && slots.Hits is not [{ Confidence: >= 0.5 }, ..] && ProcedureIntent.Of(slots.Cues) is null ? Told : null;
        }

        // The more of the message it is, the surer; a question about a procedure is one.
        var share = (double)weak / Math.Max(1, slots.Words.Count);
        return share < 0.6 && (slots.Hits is [{ Confidence: >= 0.5 }, ..] || ProcedureIntent.Of(slots.Cues) is not null) ? 0.3 : Math.Min(0.95, 0.45 + (share * 0.6));
    }

    private static SkillPlan Do(string function, Slots slots, Understanding? memory, double confidence)
    {
        var procedure = slots.Hits is [{ Confidence: >= Surely } hit, ..] ? hit.ProcedureId : memory?.ProcedureId;
        return new SkillPlan(
            SkillCall.Of(FileStatusSkill.Plugin, function, ("about", procedure), ("where", slots.Place?.Id ?? memory?.PlaceId)),
            memory ?? new Understanding { Topic = FileStatusSkill.Plugin, PlaceId = slots.Place?.Id },
            confidence);
    }
}
