using System.Globalization;
using Assistant.Bot.Planning;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Says first that there is no figure of the time of asking, where an older one follows.</summary>
internal static class NowText
{
    /// <summary>A week is told up to so many days after it ended: the next one is not counted before.</summary>
    private const int DaysOfWeek = 14;
    private const int DaysOfNow = 31;

    /// <param name="draft">The answer.</param>
    /// <param name="now">The time that was said.</param>
    /// <param name="today">The day of asking.</param>
    public static void Open(AnswerDraft draft, NowUnit now, DateOnly today)
    {
        if (draft.Period is not { } told || !DateOnly.TryParseExact(told.To, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until) || IsOf(now, until, today) || draft.Text.Contains("chưa có số", StringComparison.Ordinal))
        {
            return;
        }

        draft.Evidence.Text(told.Label);
        draft.Opening($"Dạ, em **chưa có số {Said(now)}**; mới nhất em có là {VietnameseFormat.InSentence(told.Label)}:");
    }

    private static bool IsOf(NowUnit now, DateOnly until, DateOnly today) => now switch
    {
        NowUnit.Week => until.AddDays(DaysOfWeek) >= today,
        NowUnit.Month => until >= new DateOnly(today.Year, today.Month, 1) || until.AddDays(DaysOfWeek) >= today,
        NowUnit.Quarter => until.Year == today.Year && (until.Month - 1) / 3 == (today.Month - 1) / 3,
        NowUnit.Year => until.Year == today.Year,
        _ => until.AddDays(DaysOfNow) >= today,
    };

    private static string Said(NowUnit now) => now switch
    {
        NowUnit.Week => "tuần này",
        NowUnit.Month => "tháng này",
        NowUnit.Quarter => "quý này",
        NowUnit.Year => "năm nay",
        _ => "lúc này",
    };
}
