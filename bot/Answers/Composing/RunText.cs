using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Whether a unit went one way in every period up to the last one, and for how many.</summary>
internal static class RunText
{
    /// <summary>"Huế giảm liền 3 kỳ"; null: there are no two figures to tell by.</summary>
    /// <param name="draft">The answer.</param>
    /// <param name="asked">Which way, and for how many periods.</param>
    /// <param name="name">The unit.</param>
    /// <param name="values">Its figures, oldest first.</param>
    public static string? Of(AnswerDraft draft, RunAsked asked, string name, IReadOnlyList<decimal> values)
    {
        var steps = values.Zip(values.Skip(1), (before, after) => Math.Sign(after - before)).Reverse().ToList();
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
}
