using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>A sum that is reckoned here: of how many, and of whom there is no figure in it.</summary>
internal sealed class TotalComposer(UnitNames names) : AnswerComposer<TotalFacts>
{
    private const string Percent = "%";

    protected override AnswerDraft Compose(TotalFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Value);
        var (rows, report) = (facts.Rows, facts.Report);
        MetricText.Frame(draft, facts.Choice, report, facts.Coverage);
        draft.Evidence.Computed(rows.Count).Text(facts.Members?.Label).Texts(facts.Silent);
        var whom = facts.NamesUnits ? string.Join(", ", rows.Select(row => names.Name(row.EntityId))) : $"{rows.Count} {MetricText.Units(facts.Kind)}{(facts.Members is { } group ? $" thuộc {group.Label}" : "")}";
        var about = $"về {MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}";
        if (facts.Own is { } own)
        {
            TellPart(draft, own.Observation, rows.Sum(row => row.Value), whom, about);
        }
        else if (facts.Choice.Indicator.Unit == Percent)
        {
            TellCounts(draft, rows, whom, about);
        }
        else
        {
            draft.Line($"Dạ, {whom} cộng lại là **{Counted(draft, rows.Sum(row => row.Value), rows[0].Unit)}** {about}.");
        }

        foreach (var row in facts.NamesUnits ? rows : [])
        {
            MetricText.Evident(draft.Evidence, row);
            draft.Bullet($"{names.Name(row.EntityId)}: {MetricText.Figure(row)}");
            draft.Rows.Add(MetricText.Row(new RankedObservation(null, row), names));
        }

        draft.Bullet("Em tự cộng từ số của từng nơi; nguồn không ghi số tổng.");
        TellMissing(draft, facts);
        GroupText.Tell(draft, facts.Members, [], names);
        ChangeText.Cumulative(draft, facts.Choice);
        MetricText.Close(draft, facts.Choice, report);
        MetricText.CiteReport(draft, report, rows);
        return draft;
    }

    private void TellPart(AnswerDraft draft, Observation own, decimal total, string whom, string about)
    {
        var share = $"{VietnameseFormat.Fixed(100 * own.Value / total, 1)}%";
        draft.Evidence.Text(share);
        MetricText.Evident(draft.Evidence, own);
        draft.Line($"Dạ, {names.Name(own.EntityId)} có {MetricText.Figure(own)}, bằng **{share}** của {whom} cộng lại ({Counted(draft, total, own.Unit)}), {about}.");
        draft.Rows.Add(MetricText.Row(new RankedObservation(null, own), names));
    }

    // A sum of shares says nothing; what they are shares of can be added.
    private static void TellCounts(AnswerDraft draft, IReadOnlyList<Observation> rows, string whom, string about)
    {
        var (part, whole) = (rows.Sum(row => row.Numerator!.Value), rows.Sum(row => row.Denominator!.Value));
        var share = $"{VietnameseFormat.Number(decimal.Round(100 * part / whole, 2))}%";
        draft.Evidence.Computed(part).Computed(whole).Text(share);
        draft.Line($"Dạ, tỷ lệ không cộng được với nhau; cộng số lượng thì {whom} có **{VietnameseFormat.Number(part)} trên tổng số {VietnameseFormat.Number(whole)}**, bằng {share}, {about}.");
    }

    private static void TellMissing(AnswerDraft draft, TotalFacts facts)
    {
        if (facts.Silent.Count > 0)
        {
            draft.Outcome = "partial";
            draft.Line($"Chưa gồm {string.Join(", ", facts.Silent)}: kỳ này không có số nên đây chưa phải tổng của tất cả các nơi anh/chị nêu.");
        }

        if (facts.Coverage is { IsComplete: false, Of: { } of } coverage)
        {
            draft.Outcome = "partial";
            draft.Evidence.Computed(coverage.Have).Computed(of);
            draft.Line($"Mới có số của {coverage.Have} trong {of} nơi nên đây chưa phải tổng của tất cả.");
        }
    }

    private static string Counted(AnswerDraft draft, decimal value, string unit)
    {
        var text = $"{VietnameseFormat.Number(value)} {unit}";
        draft.Evidence.Computed(value).Text(text);
        return text;
    }
}
