namespace Assistant.Bot.Answers.Composing;

/// <summary>What answers beside a target say of the target.</summary>
internal static class TargetText
{
    /// <summary>That a target of another year is taken because none is known for the year of the figures.</summary>
    /// <param name="draft">The answer.</param>
    /// <param name="year">That year; null: it has one.</param>
    public static void Unset(AnswerDraft draft, int? year)
    {
        if (year is { } unset)
        {
            draft.Evidence.Computed(unset).Text($"năm {unset}");
            draft.Bullet($"Năm {unset} em chưa thấy mục tiêu nào đặt cho chỉ tiêu này nên lấy mục tiêu gần nhất trước đó.");
        }
    }
}
