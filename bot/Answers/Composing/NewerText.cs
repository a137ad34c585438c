using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Says first that the period asked for has no figure, where an older one follows.</summary>
internal static class NewerText
{
    private const string Weekly = "Tuần ";

    /// <param name="draft">The answer, with the older figures.</param>
    /// <param name="newer">The period asked for; null: nothing is to be said.</param>
    /// <param name="told">The report that is told.</param>
    public static AnswerDraft Open(AnswerDraft draft, NewerPeriod? newer, Report told)
    {
        if (newer is null)
        {
            return draft;
        }

        draft.Outcome = "partial";
        draft.Evidence.Text(newer.Report.Period.Label).Text(told.Period.Label).Texts(newer.Missing);
        var label = newer.Report.IsSimulated ? $"{newer.Report.Period.Label}, mô phỏng" : newer.Report.Period.Label;
        var when = newer is { IsAskedFor: true, Report.IsFeed: true } && newer.Report.Period.Label.StartsWith(Weekly, StringComparison.Ordinal) ? "tuần này" : "kỳ mới nhất";
        return draft.Opening($"Dạ, {when} ({label}): **chưa có số{(newer.Means.Count > 0 ? " chung" : "")} của {string.Join(", ", newer.Missing)}**{Means(draft, newer.Means)}; gần nhất là {MetricText.Label(told)}.");
    }

    /// <summary>", bình quân 33 tỉnh, thành phố 65,34%…": reckoned here, and said to be.</summary>
    private static string Means(AnswerDraft draft, IReadOnlyList<ReckonedMean> means) =>
        means.Count == 0 ? "" : $", chỉ có bình quân em tự tính, mỗi nơi tính như nhau: {string.Join("; ", means.Select(mean => Told(draft, mean)))}";

    /// <summary>"33 tỉnh, thành phố **65,34%**".</summary>
    public static string Told(AnswerDraft draft, ReckonedMean mean)
    {
        var value = mean.Unit == "%" ? $"{VietnameseFormat.Number(mean.Value)}%" : $"{VietnameseFormat.Number(mean.Value)} {mean.Unit}";
        draft.Evidence.Computed(mean.Value).Computed(mean.Count).Text(value);
        return $"{mean.Count} {MetricText.Units(mean.Kind)} **{value}**";
    }
}
