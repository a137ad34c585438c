using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Topics;

namespace Assistant.Bot.Planning;

/// <summary>
/// "Làm khai sinh hết bao nhiêu với lại đăng ký tạm trú cần giấy gì": two procedures in one message, each with a question
/// of its own. A story about one procedure never has two questions about two procedures that are each sure alone.
/// </summary>
internal sealed partial class TwoWishes(SlotReader slots, ProcedureTopic procedures, OpenAxis openAxis)
{
    /// <summary>Each half must be this sure on its own.</summary>
    private const double SureFrom = 0.6;

    /// <summary>No hit is surer than this is likely; a thousandth for rounding.</summary>
    private const double LeastKnown = SureFrom - 0.001;
    private const int ShortestMessage = 7;
    private const int ShortestPart = 2;
    private const int MostCuts = 6;

    /// <summary>Longer halves are sentences of their own, which share no question.</summary>
    private const int LongestShared = 9;

    /// <summary>One of the two must be among the best of the whole message.</summary>
    private const int Plausible = 4;

    /// <summary>The plan for both; null when the message is about one thing.</summary>
    public SkillPlan? Of(PlanningRequest request, Slots whole)
    {
        if (whole.Words.Count < ShortestMessage || whole.Hits.Count == 0)
        {
            return null;
        }

        foreach (var cut in Joint().Matches(request.Question).Cast<Match>().Take(MostCuts))
        {
            // Both must mean something; the shorter part is the likelier to mean nothing, and the sooner read.
            var (before, behind) = (request.Question[..cut.Index], request.Question[(cut.Index + cut.Length)..]);
            var shorter = Read(request, before.Length <= behind.Length ? before : behind);
            var longer = shorter is null ? null : Read(request, before.Length <= behind.Length ? behind : before);
            if (shorter is null || longer is null)
            {
                continue;
            }

            var (first, second) = before.Length <= behind.Length ? (shorter, longer) : (longer, shorter);
            if (AsksBoth(first, second, cut.Value) && Id(first) != Id(second) && whole.Hits.Take(Plausible).Any(hit => hit.ProcedureId == Id(first) || hit.ProcedureId == Id(second)))
            {
                return Both(first, second);
            }

            if (Side(first) is null && Side(second) is { } side && Id(first) != Id(second) && !openAxis.Opposes(Id(first), Id(second)) && Now().IsMatch(request.Question[cut.Index..]))
            {
                // "Em mới đăng ký kết hôn xong, giờ đăng ký tạm trú cần giấy gì": what is done is not asked about. What
                // opposes it is the same matter, said in two parts.
                return procedures.Act(second, Id(second), side, second.Hits[0].Confidence);
            }
        }

        return null;
    }

    private Slots? Read(PlanningRequest request, string part)
    {
        if (part.AsSpan().Trim().Length == 0)
        {
            return null;
        }

        var read = slots.Read(request with { Question = part, Memory = null }, LeastKnown);
        return read is not null && read.Words.Count >= ShortestPart && read.Hits is [{ Confidence: >= SureFrom }, ..] ? read : null;
    }

    // "Làm lại căn cước với bằng lái hết bao nhiêu" asks once, of both. Behind a comma the first part may only tell what happened.
    private static bool AsksBoth(Slots first, Slots second, string joint) =>
        (Side(first) is not null && Side(second) is not null)
        || (Along().IsMatch(joint) && first.Words.Count <= LongestShared && second.Words.Count <= LongestShared && (Side(first) is not null || Side(second) is not null));

    private static string? Side(Slots read) => Intent(read) is { } intent and not Cues.Intents.Overview ? intent : null;

    private SkillPlan Both(Slots first, Slots second)
    {
        // What is said of place and day in one half holds for the other.
        var place = first.NamesPlace ? first : second;
        var day = first.NamesDate ? first : second;
        var (one, other) = (Shared(first, place, day), Shared(second, place, day));
        var plan = procedures.Act(one, Id(one), (Side(one) ?? Side(other))!, Math.Min(one.Hits[0].Confidence, other.Hits[0].Confidence));
        var next = procedures.Act(other, Id(other), (Side(other) ?? Side(one))!, plan.Confidence);
        return plan with { Also = [.. plan.Also, next.Call, .. next.Also] };
    }

    private static Slots Shared(Slots own, Slots place, Slots day) => own with
    {
        Place = place.Place,
        AskedAs = place.AskedAs,
        NamesPlace = place.NamesPlace,
        AsOf = day.AsOf,
        NamesDate = day.NamesDate,
    };

    private static string Id(Slots read) => read.Hits[0].ProcedureId;

    private static string? Intent(Slots read) => ProcedureIntent.Of(read.Cues);

    [GeneratedRegex(@"^[\s,.;!]*(?:xong\s*[,.;]?\s*)?(?:giờ|gio|bây giờ|bay gio|nay|h)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Now();

    [GeneratedRegex(@"\b(?:và|va|với|voi)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Along();

    [GeneratedRegex(@"\s*(?:[?.;!\n]|,(?![0-9])|\s(?:và|va|với|voi|còn|con|rồi|roi|đồng thời|dong thoi|xong|luôn|tiện thể|tien the|sẵn|san)\s(?:lại\s|lai\s)?)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();
}
