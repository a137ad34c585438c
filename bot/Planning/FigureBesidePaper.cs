using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning;

/// <summary>
/// "Đăng ký tạm trú cần giấy gì, sẵn cho hỏi Gia Lai hồ sơ trực tuyến bao nhiêu": an official asks about a paper and for a figure in one
/// message. Each half is planned as a message of its own, and both are answered in their order.
/// </summary>
internal static partial class FigureBesidePaper
{
    private const int ShortestMessage = 7;
    private const int ShortestHalf = 2;
    private const int MostCuts = 6;

    /// <summary>Each half must be understood by itself.</summary>
    private const double SureFrom = 0.5;

    /// <param name="request">The message.</param>
    /// <param name="slots">What it says.</param>
    /// <param name="plan">Plans a message by itself.</param>
    /// <returns>Null: the message does not ask for both.</returns>
    public static SkillPlan? Of(PlanningRequest request, Slots slots, Func<PlanningRequest, Plan> plan)
    {
        if (slots.Indicators.Count == 0 || slots.Words.Count < ShortestMessage || slots.Hits.Count == 0 || ProcedureIntent.Of(slots.Cues) is null or Intents.Overview)
        {
            return null;
        }

        foreach (var cut in Joints().Matches(request.Question).Cast<Match>().Take(MostCuts))
        {
            var (front, behind) = (request.Question[..cut.Index], request.Question[(cut.Index + cut.Length)..]);
            if (Word.Split(front).Count < ShortestHalf || Word.Split(behind).Count < ShortestHalf)
            {
                continue;
            }

            if (Half(request, front, plan) is { } first && Half(request, behind, plan) is { } second && MetricsTopic.TellsFigures(first.Call) != MetricsTopic.TellsFigures(second.Call))
            {
                return second with { Call = first.Call, Also = [.. first.Also, second.Call, .. second.Also] };
            }
        }

        return null;
    }

    // A side of a paper, or figures; what is only named asks nothing.
    private static SkillPlan? Half(PlanningRequest request, string text, Func<PlanningRequest, Plan> plan) =>
        plan(request with { Question = text, Memory = null }) is SkillPlan { Confidence: >= SureFrom } half
        && (MetricsTopic.TellsFigures(half.Call) || (half.Understood is { Topic: ProcedureTopic.Topic, ProcedureId: not null, Intent: not null and not Intents.Overview } && (half.Understood.Intent != Intents.Fee || NamesMoney().IsMatch(TextFolder.Fold(text)))))
            ? half
            : null;

    // "Địa phương mấy phần trăm" asks for no fee.
    [GeneratedRegex(@"\b(?:phi|tien|dong|gia|ton|thu)\b")]
    private static partial Regex NamesMoney();

    [GeneratedRegex(@"\s*[,;?.\n]+\s+|\s+(?:và|va|rồi|roi|còn|con|mà|với|voi|sẵn|tiện)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Joints();
}
