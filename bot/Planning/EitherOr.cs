using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Planning.Topics;

namespace Assistant.Bot.Planning;

/// <summary>
/// "Đổi tên hợp đồng điện hay sang tên nhà": somebody who names two procedures with an "or" between them does not know which one is
/// theirs, and being sure of the one with more words would be a guess. Both are offered.
/// </summary>
internal sealed partial class EitherOr(SlotReader slots, ConfusedProcedures confused, ProcedureTopic procedures)
{
    /// <summary>Each half means some procedure at least this likely.</summary>
    private const double MeantFrom = 0.25;

    /// <summary>The half by itself need not say what the whole does: its best must be among so many of the whole.</summary>
    private const int Plausible = 8;

    private const double Sure = 0.7;
    private const int LongestMessage = 40;

    /// <summary>The question back; null: no "or" between two procedures that people take for each other.</summary>
    public ClarificationPlan? Of(PlanningRequest request, Slots whole)
    {
        if (whole.Words.Count > LongestMessage || whole.Hits.Count < 2)
        {
            return null;
        }

        foreach (var or in Or().Matches(request.Question).Cast<Match>())
        {
            if (Best(request, request.Question[..or.Index]) is { } first && Best(request, request.Question[(or.Index + or.Length)..]) is { } second
                && first != second && confused.Are(first, second)
                && whole.Hits.Take(Plausible).Any(hit => hit.ProcedureId == first) && whole.Hits.Take(Plausible).Any(hit => hit.ProcedureId == second))
            {
                return procedures.Offer(whole, ProcedureIntent.Of(whole.Cues), [first, second], "Dạ, anh/chị hỏi việc nào trong hai việc này ạ?", Sure);
            }
        }

        return null;
    }

    private string? Best(PlanningRequest request, string part)
    {
        if (part.AsSpan().Trim().Length == 0)
        {
            return null;
        }

        var read = slots.Read(request with { Question = part, Memory = null }, leastKnown: MeantFrom);
        return read?.Hits is [{ Confidence: >= MeantFrom } best, ..] ? best.ProcedureId : null;
    }

    // "Hay không", "hay chưa", "hay bị" are no choice, and "hay ra thuế" is one of places.
    [GeneratedRegex(@"[\s,]+(?:hay|hoặc|hoac)(?:\s+(?:là|la))?\s+(?!(?:không|khong|ko|k|hông|chưa|chua|bị|bi|có|co|sao|gì|gi|phải|phai|pải|lên|len|ra|tới|toi|đến|den|ở|o|về|ve|qua|tại|tai|gửi|gui|online|onl)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Or();
}
