using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning;

/// <summary>One of several things that a message asks.</summary>
/// <param name="Read">The part that asks it.</param>
/// <param name="Plan">What it would be answered by, after the parts before it.</param>
internal readonly record struct AskedPart(Slots Read, SkillPlan Plan)
{
    /// <summary>The procedure that it is about.</summary>
    public string Id => Plan.Understood.ProcedureId!;

    /// <summary>The side of it that is asked.</summary>
    public string Side => Plan.Understood.Intent!;

    /// <summary>How likely its own words mean that procedure.</summary>
    public double Sure
    {
        get
        {
            var id = Id;
            return Read.Hits.FirstOrDefault(hit => hit.ProcedureId == id).Confidence;
        }
    }
}

/// <summary>
/// "Đổi bằng lái đem gì, còn bị mất thì nộp đâu": the second part leaves out what the first one named, as a later turn of a talk does,
/// and is read as one. A turn that stays with the same procedure is no second wish.
/// </summary>
internal sealed partial class PartsAsTalk(SlotReader slots, SituationCatalog situations, ProcedureCatalog catalog, ProcedureTopic procedures, TalkTurn talk, OpenAxis openAxis)
{
    /// <summary>The part that begins, and one about something that has nothing to do with it, must mean this by themselves.</summary>
    private const double SureFrom = 0.5;

    /// <summary>Longer parts are stories, which ask once.</summary>
    private const int LongestPart = 24;

    /// <summary>What the planner acts on.</summary>
    private const double ActsFrom = 0.5;

    /// <summary>More than a card can tell of is no message of a few wishes.</summary>
    private const int Most = 3;
    private const int MostCuts = 8;
    private const int ShortestPart = 2;

    /// <summary>The parts, in their order; null: one wish, or parts that do not ask each for a side of its own.</summary>
    /// <param name="request">The message.</param>
    /// <param name="once">It says that things are done in one go: those of one thing in life are one wish.</param>
    public IReadOnlyList<AskedPart>? Of(PlanningRequest request, bool once) =>
        Split(request, request.Question, before: null, Most) is { } parts && !(once && parts.Zip(parts.Skip(1)).Any(pair => talk.BelongTogether(pair.First.Id, pair.Second.Id))) ? parts : null;

    private List<AskedPart>? Split(PlanningRequest request, string text, AskedPart? before, int most)
    {
        if (most < 2)
        {
            return null;
        }

        (AskedPart Head, AskedPart Tail, string Before, string Behind)? best = null;
        foreach (var cut in Joint().Matches(text).Cast<Match>().Take(MostCuts))
        {
            var from = text[(cut.Index + cut.Length)..];
            var rest = from[Opening().Match(from).Length..];
            if (IsDone(text[..cut.Index], cut.Value) || Read(request, text[..cut.Index], before) is not { } head || before?.Id == head.Id
                || Read(request, rest, head) is not { } tail || tail.Id == head.Id || IsOneMatter(head, tail, cut.Value + from))
            {
                continue;
            }

            if (best is not { } other || Math.Min(head.Sure, tail.Sure) > Math.Min(other.Head.Sure, other.Tail.Sure))
            {
                best = (head, tail, text[..cut.Index], rest);
            }
        }

        if (best is not { } two)
        {
            return null;
        }

        return Split(request, two.Behind, two.Head, most - 1) is { } further && further.TrueForAll(part => part.Id != two.Head.Id) ? [two.Head, .. further]
            : Split(request, two.Before, before, most - 1) is { } earlier && earlier.TrueForAll(part => part.Id != two.Tail.Id) ? [.. earlier, two.Tail]
            : [two.Head, two.Tail];
    }

    private AskedPart? Read(PlanningRequest request, string part, AskedPart? before)
    {
        if (part.AsSpan().Trim().Length == 0)
        {
            return null;
        }

        var memory = before?.Plan.Understood;
        return slots.Read(request with { Question = part, Memory = memory }, memory is null ? SureFrom : 0, LongestPart) is { Words.Count: >= ShortestPart } read
            && (ProcedureIntent.Of(read.Cues) is not null and not Cues.Intents.Overview || talk.AsksTheSame(read))
            && procedures.Propose(read, memory) is SkillPlan { Confidence: >= ActsFrom, Understood: { ProcedureId: not null, Intent: not null } } plan
                ? Sure(new AskedPart(read, plan), before)
                : null;
    }

    private AskedPart? Sure(AskedPart part, AskedPart? before) =>
        part.Sure >= SureFrom || (before is { } first && talk.BelongTogether(first.Id, part.Id)) ? part : null;

    // A case told behind its procedure is a circumstance ("đăng ký kết hôn cần gì, chồng em người Đài thì nộp ở đâu"), unless it is set
    // against it ("còn …") or the first part has said that it means the other one.
    private bool IsOneMatter(AskedPart head, AskedPart tail, string from) =>
        situations.DoesWorkOf(head.Id, tail.Id) || situations.DoesWorkOf(tail.Id, head.Id)
        || NeedsOnly().IsMatch(TextFolder.Fold(from))
        || ((situations.AreSiblings(head.Id, tail.Id) || openAxis.Opposes(head.Id, tail.Id))
            && catalog.Find(head.Id)?.Field == catalog.Find(tail.Id)?.Field
            && !Contrast().IsMatch(TextFolder.Fold(from)) && !SaysItself(head, tail.Id));

    private bool SaysItself(AskedPart part, string other) =>
        openAxis.Insists(part.Id, part.Read)
        || situations.Siblings.Any(sibling => sibling.Special == part.Id && sibling.General == other && sibling.IsSaidIn(part.Read.Told));

    // "Sổ cũ bị thu rồi, giờ …", "em mới đăng ký kết hôn xong giờ …" tell what is done.
    private static bool IsDone(string head, string cut)
    {
        var folded = TextFolder.Fold(head);
        return Done().IsMatch(folded) || (TextFolder.Fold(cut).Contains("xong", StringComparison.Ordinal) && Already().IsMatch(folded));
    }

    // "Mấy ngày xong" asks when it will be.
    [GeneratedRegex(@"\b(?:roi|(?<!\b(?:ngay|hom|bua|tuan|thang|lau|gio|nao)\s)xong)[\s,.;:!]*$")]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(?:moi|vua|da)\b")]
    private static partial Regex Already();

    [GeneratedRegex(@"^[\s,.;:!?]*(?:(?:the|vay|roi|xong)\s+)?(?:con|luon tien|tien the|nhan tien|san tien|san|dong thoi|them|lam them)\b")]
    private static partial Regex Contrast();

    // Says only that another thing follows.
    [GeneratedRegex(@"^[\s,.;:!?]*(?:luôn tiện|luon tien|tiện thể|tien the|nhân tiện|nhan tien|sẵn tiện|san tien|sẵn|đồng thời|dong thoi)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    // Whether another paper is needed is asked of the first procedure.
    [GeneratedRegex(@"^[\s,.;:!?]*(?:\w+\s+)?(?:co )?(?:can|phai|bat buoc)\b.{0,60}\b(?:khong|ko|k|hong|hok)\s*[?.!]*$")]
    private static partial Regex NeedsOnly();

    [GeneratedRegex(@"\s*(?:[?.;:!\n]|,\s*(?:và|va|với|voi|rồi|roi|đồng thời|cộng)\s|,(?![0-9])|\s(?:và|va|với|voi|lẫn|cùng|(?:rồi|roi|xong)(?!\s*[,.;!])|(?=(?:còn|đồng thời|luôn tiện|tiện thể|sẵn|con|dong thoi|luon tien|tien the|san)\s))(?:\s*(?:lại|lai|với)\s)?)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();
}
