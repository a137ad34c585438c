using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>What answers beside a target say of the target.</summary>
internal static class TargetText
{
    /// <summary>", còn thiếu 39,88 điểm phần trăm": how far a figure is from a target; nothing where none is set.</summary>
    /// <param name="draft">The answer.</param>
    /// <param name="row">The figure.</param>
    /// <param name="target">The target.</param>
    public static string Distance(AnswerDraft draft, Observation row, Target? target) =>
        target?.Threshold is not { } threshold ? ""
        : row.Value == threshold ? ", vừa đủ mục tiêu"
        : $", {(row.Value > threshold ? "vượt" : "còn thiếu")} {ChangeText.Size(draft.Evidence, row.Value - threshold, row.Unit)}";

    /// <summary>"Mục tiêu 2025 là 70%", and whom it is set for.</summary>
    /// <param name="draft">The answer.</param>
    /// <param name="target">The target.</param>
    /// <param name="kind">Whose figures are told.</param>
    /// <param name="unit">In which unit.</param>
    public static void Tell(AnswerDraft draft, Target target, EntityKind kind, string unit)
    {
        var goal = unit == "%" ? $"{VietnameseFormat.Number(target.Threshold!.Value)}%" : $"{VietnameseFormat.Number(target.Threshold!.Value)} {unit}";
        draft.Evidence.Text(goal).Text(target.Years).Computed(target.Threshold.Value);
        draft.Line($"Khoảng cách tính tới mục tiêu {target.Years} là {goal}{(target.AppliesTo == EntityKind.Nation && kind != EntityKind.Nation ? ", đặt cho cả nước, không đặt riêng cho từng nơi" : "")}.");
        draft.Cite(target.Sources.Take(1));
    }

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
