using System.Globalization;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Yes or no in the first words, then the record; neither where the record does not tell.</summary>
internal sealed class ClaimComposer(UnitNames names) : AnswerComposer<ClaimFacts>
{
    protected override AnswerDraft Compose(ClaimFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Value);
        draft.Evidence.Text(facts.Unit).Text(facts.Period).Text(facts.MeasuredAs).Text(facts.Choice.Indicator.Name);
        if (facts.Claim.Value is { } said)
        {
            draft.Evidence.Text(Said(facts, said)).Computed(said);
        }

        if (facts.Report is not { } report)
        {
            MetricText.Nothing(draft, facts.Choice, facts.Period is { } period ? $"{facts.Unit} ở {period}" : facts.Unit);
            TellSame(draft, facts);
            return draft;
        }

        MetricText.Frame(draft, facts.Choice, report, null);
        if (facts.Row is { } row)
        {
            Tell(draft, facts, report, row);
        }
        else
        {
            draft.Outcome = "partial";
            draft.Kind = facts.Holds is null ? AnswerKinds.Unknown : draft.Kind;
            draft.Line($"{Verdict(facts)}{MetricText.PeriodOf(report)} không in số {MetricText.Name(facts.Choice)} của {facts.Unit}{(facts.Holds is null ? " nên em không kết luận được" : "")}.");
        }

        if (facts is not { IsSupposed: true, Holds: not false })
        {
            TellOthers(draft, facts);
        }

        TellSame(draft, facts);
        if (facts is { MeasuredAs: { } measured, Row.Observation: { } told })
        {
            draft.Bullet(MetricText.MeasuredAs(names, facts.Unit, measured, told));
        }

        WhyText.Tell(draft, facts.AsksWhy);
        MetricText.Close(draft, facts.Choice, report);
        MetricText.CiteReport(draft, report, facts.Others.Append(facts.Row).OfType<RankedObservation>().Select(told => told.Observation));
        return draft;
    }

    private void Tell(AnswerDraft draft, ClaimFacts facts, Report report, RankedObservation row)
    {
        MetricText.Evident(draft.Evidence, row.Observation);
        draft.Rows.Add(MetricText.Row(row, names));
        draft.Evidence.Computed(row.Rank ?? 0).Computed(facts.FromBottom ?? 0);
        var place = row.Rank is { } rank ? $", hạng {rank}"
            : facts.FromBottom is { } fromBottom ? fromBottom == 1 ? ", thấp nhất trong bảng in" : $", thứ {fromBottom} từ dưới lên trong bảng in"
            : "";
        var denied = facts is { Holds: false, Claim: { Kind: ClaimKind.Equals, Value: { } said } } ? $", không phải {Said(facts, said)}"
            : facts is { Claim: { Kind: ClaimKind.AtLeast or ClaimKind.Above or ClaimKind.Below, Value: { } mark } } && row.Observation.Value != mark
                ? $", {(row.Observation.Value > mark ? "cao hơn" : "thấp hơn")} mức {Said(facts, mark)} {ChangeText.Size(draft.Evidence, row.Observation.Value - mark, row.Observation.Unit)}"
            : "";
        var unsure = facts is { Holds: null, IsSupposed: false }
            ? facts.Claim.Kind == ClaimKind.Equals ? $" Em không thấy số {Said(facts, facts.Claim.Value ?? 0)} của {facts.Unit}."
            : facts is { IsUnranked: true, Claim.Kind: ClaimKind.Rank or ClaimKind.FromBottom }
                ? $" Trong các nơi em có trong kho số liệu không nơi nào {(facts.Claim.Kind == ClaimKind.Rank ? "cao" : "thấp")} hơn, nhưng kho chưa có bảng xếp hạng đủ nên em không kết luận được."
            : " Số em có trong kho không cho biết điều anh/chị hỏi nên em không kết luận được."
            : "";
        draft.Line($"{Verdict(facts)}{names.Name(row.Observation.EntityId)} **{MetricText.Figure(row.Observation)}**{place}{denied}{(place.Length + denied.Length > 0 ? "," : "")} về {MetricText.Name(facts.Choice)}, {MetricText.PeriodOf(report)}.{unsure}");
        if (row.Observation.Note is { } note)
        {
            draft.Bullet($"Ghi chú: {VietnameseFormat.InSentence(note)}.");
        }
    }

    private void TellOthers(AnswerDraft draft, ClaimFacts facts)
    {
        if (facts.Others.Count == 0)
        {
            return;
        }

        foreach (var other in facts.Others)
        {
            MetricText.Evident(draft.Evidence, other.Observation);
            draft.Rows.Add(MetricText.Row(other, names));
        }

        var told = string.Join(", ", facts.Others.Select(other => $"{names.Name(other.Observation.EntityId)} **{MetricText.Figure(other.Observation)}**"));
        var place = facts.Claim.Value is { } at ? ((int)at).ToString(CultureInfo.InvariantCulture) : "";
        draft.Bullet(facts.Claim.Kind switch
        {
            ClaimKind.Rank when facts.IsUnranked => $"Cao hơn nơi này có: {told}.",
            ClaimKind.FromBottom when facts.IsUnranked => $"Thấp hơn nơi này có: {told}.",
            ClaimKind.Only => $"Cùng mức ấy báo cáo còn in: {told}.",
            ClaimKind.Rank => $"{(place == "1" ? "Cao nhất" : $"Hạng {place}")}{(facts.Holds == true ? ", bằng nhau" : "")}: {told}.",
            _ => $"{(place == "1" ? "Thấp nhất" : $"Thứ {place} từ dưới lên")} trong bảng in{(facts.Holds == true ? ", bằng nhau" : "")}: {told}.",
        });
    }

    private void TellSame(AnswerDraft draft, ClaimFacts facts)
    {
        if (facts.Holds == true)
        {
            return;
        }

        foreach (var (indicator, report, row) in facts.Same)
        {
            draft.Evidence.Text(indicator.Name).Text(report.Period.Label).Day(report.Period.From).Day(report.Period.To).Text(names.Name(row.EntityId));
            MetricText.Evident(draft.Evidence, row);
            draft.Bullet($"{MetricText.Figure(row)} là số của {names.Name(row.EntityId)} về {VietnameseFormat.InSentence(indicator.Name)}, {MetricText.Label(report)}.");
            MetricText.CiteReport(draft, report, [row]);
        }
    }

    private static string Verdict(ClaimFacts facts) => (facts.Holds, facts.Claim.Yet) switch
    {
        (false, _) when facts.IsSupposed => "Số em có cũng khác điều anh/chị nêu: ",
        _ when facts.IsSupposed => "Số em có: ",
        (true, false) => "Dạ, **đúng ạ**: ",
        (false, false) => "Dạ, **không ạ**: ",
        (true, true) => "Dạ, **đạt rồi ạ**: ",
        (false, true) => "Dạ, **chưa ạ**: ",
        _ => "Dạ, ",
    };

    private static string Said(ClaimFacts facts, decimal value) => facts.Choice.Indicator.Unit == "%" ? $"{VietnameseFormat.Number(value)}%" : $"{VietnameseFormat.Number(value)} {facts.Choice.Indicator.Unit}";
}
