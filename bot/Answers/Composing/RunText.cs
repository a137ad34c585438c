using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Whether a unit went one way in every period up to the last one, and for how many.</summary>
internal static class RunText
{
    /// <summary>"Huế giảm liền 3 kỳ"; null: there are no two figures of periods that follow each other to tell by.</summary>
    /// <param name="draft">The answer.</param>
    /// <param name="asked">Which way, and for how many periods.</param>
    /// <param name="name">The unit.</param>
    /// <param name="points">Its figures, oldest first.</param>
    public static string? Of(AnswerDraft draft, RunAsked asked, string name, IReadOnlyList<FeedFigure> points)
    {
        var steps = Steps(points);
        if (steps.Count == 0)
        {
            return null;
        }

        var run = steps.TakeWhile(step => step == steps[0]).Count();
        var (way, other) = asked.Falls ? ("giảm", "tăng") : ("tăng", "giảm");
        draft.Evidence.Computed(run).Computed(asked.Periods ?? 0);
        return steps[0] == 0 ? $"{name} **không {way} liên tục**: kỳ mới nhất không đổi"
            : steps[0] > 0 == asked.Falls ? $"{name} **không {way} liên tục**: kỳ mới nhất {other}{(run > 1 ? $", và {other} liền {run} kỳ" : "")}"
            : asked.Periods is { } least && run < least ? $"{name} **chưa {way} liền {least} kỳ**: mới {way} {run} kỳ gần nhất"
            : run == 1 ? $"{name} **chỉ {way} ở kỳ mới nhất**, kỳ trước đó không {way}"
            : $"{name} **{way} liền {run} kỳ** gần nhất";
    }

    /// <summary>Upwards 1, downwards -1, 0: as before; the newest first, as far back as periods follow each other.</summary>
    public static IReadOnlyList<int> Steps(IReadOnlyList<FeedFigure> points) =>
        [.. points.Zip(points.Skip(1)).Reverse().TakeWhile(step => Follow(step.First.Report, step.Second.Report)).Select(step => Math.Sign(step.Second.Observation.Value - step.First.Observation.Value))];

    // A week of a feed that is missing ends the run; documents come at odd times and count from the first day of the year.
    private static bool Follow(Report before, Report after) => !after.IsFeed || after.Period.From is not { } from || from <= before.Period.To.AddDays(1);
}
