using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Topics;

/// <summary>Which of the offered options a short answer means: by its number ("cái thứ hai") or by its words ("cái bị mất ấy").</summary>
internal static partial class OfferChoice
{
    /// <summary>Longer messages are new questions.</summary>
    private const int MostWords = 8;

    /// <summary>Among three options a faint hit is enough, if the others have none.</summary>
    private const double HitFrom = 0.15;

    public static string? Of(Slots slots, IReadOnlyList<string> offered)
    {
        if (slots.Words.Count > MostWords)
        {
            return null;
        }

        var typed = string.Join(' ', slots.Words.Select(word => word.Folded));
        if (Ordinal().Match(typed) is { Success: true } ordinal && NumberOf(ordinal) is var number && number < offered.Count)
        {
            return offered[number];
        }

        var hits = slots.Hits.Where(hit => offered.Contains(hit.ProcedureId)).ToList();
        return hits is [{ Confidence: >= HitFrom } best, ..] && (hits.Count == 1 || best.Confidence > hits[1].Confidence) ? best.ProcedureId : null;
    }

    private static int NumberOf(Match ordinal) =>
        ordinal.Groups["first"].Success ? 0 : ordinal.Groups["second"].Success ? 1 : 2;

    [GeneratedRegex(@"\b(?:thu|so|cai|muc|y|lua chon) (?:(?<first>1|nhat|mot|dau)|(?<second>2|hai|nhi)|(?<third>3|ba))\b|\b(?<first>dau tien)\b|^(?:(?<first>1)|(?<second>2)|(?<third>3))$")]
    private static partial Regex Ordinal();
}
