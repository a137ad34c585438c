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

    /// <summary>Surer than a question back about the procedure that the file is of.</summary>
    private const double Waited = 1;

    /// <summary>From here on a procedure is named back to who asks.</summary>
    private const double Surely = 0.8;

    private readonly ReceiptCodes _codes;
    private readonly CueIndex _file;
    private readonly CueIndex _howFar;
    private readonly CueIndex _own;
    private readonly CueIndex _weak;
    private readonly CueIndex _handed;
    private readonly CueIndex _waits;
    private readonly CueIndex _long;
    private readonly CueIndex _turns;

    public FileStatusTopic(FileStatusWording wording, ReceiptCodes codes)
    {
        _codes = codes;
        _file = CueIndex.Of("file", wording.File);
        _howFar = CueIndex.Of("how_far", wording.HowFar);
        _own = CueIndex.Of("own", wording.Own);
        _weak = CueIndex.Of("weak", wording.Weak);
        _handed = CueIndex.Of("handed", wording.Handed);
        _waits = CueIndex.Of("waits", wording.Waits);
        _long = CueIndex.Of("long", wording.Long);
        _turns = CueIndex.Of("turns", wording.Turns);
    }

    public Plan? Propose(Slots slots, Understanding? memory)
    {
        if (ReceiptScope.Receipt is not null)
        {
            return Do(FileStatusSkill.LookupFunction, slots, memory, Sure);
        }

        var asks = Confidence(slots) ?? (memory is { Topic: FileStatusSkill.Plugin } && GoesOn(slots) ? Told : null);
        return asks is null ? null
            : _codes.HasAlmost(slots.Question) ? Do(FileStatusSkill.UnreadableFunction, slots, memory, asks.Value)
            : Do(FileStatusSkill.WhereFunction, slots, memory, asks.Value);
    }

    /// <summary>Longer turns are questions of their own.</summary>
    private const int LongestTurn = 8;

    // "Giờ phải làm gì", "gọi ai" behind the answer about a file.
    private bool GoesOn(Slots slots) => slots.Words.Count <= LongestTurn && slots.Hits is not [{ Confidence: >= 0.5 }, ..] && _turns.IsIn(slots.Words);

    // "Nộp xin cấp sổ đỏ ba tháng chưa thấy trả": handed in and waited for, whatever procedure it is of.
    private bool IsWaitedFor(Slots slots, string? side) =>
        (side switch
        {
            Intents.Fee or Intents.Free or Intents.Duration => false,
            Intents.Documents => !slots.Words.Any(word => word.Folded is "gi" or "nao"),
            Intents.Penalty => !slots.Words.Any(word => word.Folded is "phat"),
            _ => true,
        })
        && _waits.IsIn(slots.Words)
        && (_handed.IsIn(slots.Words) || _long.IsIn(slots.Words));

    private double? Confidence(Slots slots)
    {
        var side = ProcedureIntent.Of(slots.Cues);
        if (IsWaitedFor(slots, side))
        {
            return Waited;
        }

        var isOwn = _own.IsIn(slots.Words);
        // "Nộp tuần trước tới đâu rồi" and "của tôi bao giờ xong" ask neither where to file nor how long it takes.
        if (_howFar.IsIn(slots.Words)
            && (side is null ? isOwn || _file.IsIn(slots.Words) : isOwn && (side is Intents.Where or Intents.Duration)))
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
