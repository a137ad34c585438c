using System.Text.RegularExpressions;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Composing;

/// <summary>The targets that acts and reports set, by year and whom they bind.</summary>
internal sealed partial class TargetsComposer(IndicatorCatalog indicators) : AnswerComposer<TargetsFacts>
{
    private const int MostTold = 8;

    protected override AnswerDraft Compose(TargetsFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Targets) { Indicator = facts.Indicator?.Id };
        draft.Evidence.Text(facts.Indicator?.Name);
        if (facts.Targets.Count == 0)
        {
            draft.Kind = AnswerKinds.Unknown;
            draft.Outcome = "no_data";
            var year = facts.Year is { } asked ? $" năm {asked}" : "";
            draft.Evidence.Text(facts.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return draft.Line(facts.Indicator is { } indicator
                ? $"Dạ, em chưa tìm thấy mục tiêu{year} nào cho {VietnameseFormat.InSentence(indicator.Name)}."
                : $"Dạ, em chưa tìm thấy mục tiêu{year} anh/chị hỏi.");
        }

        var verdict = facts.Holds switch { true => "**đúng ạ**: ", false => "**không ạ**: ", _ => "" };
        draft.Line(facts is { AsksMeasured: true, Indicator: { } unmeasured }
            ? $"Dạ, em **chưa có số đo** {VietnameseFormat.InSentence(unmeasured.Name)}: không báo cáo nào em giữ đo chỉ tiêu này, em chỉ có mục tiêu phải đạt:"
            : facts.Indicator is { } named
            ? $"Dạ, {verdict}chỉ tiêu {VietnameseFormat.InSentence(named.Name)}:"
            : $"Dạ, {verdict}các chỉ tiêu em có:");
        foreach (var target in facts.Targets.OrderBy(target => target.Years, StringComparer.Ordinal).Take(MostTold))
        {
            var measured = indicators.Find(target.IndicatorId);
            var threshold = $"{VietnameseFormat.Number(target.Threshold!.Value)}{(measured?.Unit is "%" or null ? "%" : $" {measured.Unit}")}";
            draft.Evidence.Text(threshold).Text(target.Years).Text(target.Note);
            var doubt = target.Confidence == Confidence.Unverified ? " (chưa kiểm chứng)" : "";
            var act = Act(target);
            draft.Evidence.Text(act);
            var note = target.Note is { } text ? $" {text.TrimEnd('.')}." : "";
            // Targets of several indicators: each says which one it is for.
            var whose = facts.Indicator is null && measured is not null ? $" ({VietnameseFormat.InSentence(measured.Name)})" : "";
            draft.Evidence.Text(measured?.Name);
            draft.Bullet($"Năm {target.Years}{whose}{Whom(target.AppliesTo)}: {Comparison(target.Comparison)} **{threshold}**{(act is null ? "" : $" ({act})")}{doubt}.{note}");
            draft.Cite(target.Sources.Take(1));
        }

        return draft;
    }

    // Several targets of one threshold differ by the act that sets them; where the note names it, once is enough.
    private static string? Act(Target target) => target.Note is { } note && ActNumber().IsMatch(note) ? null
        : target.Sources.Select(source => ActNumber().Match(source.Title)).FirstOrDefault(match => match.Success)?.Value;

    [GeneratedRegex(@"(?:Quyết định|Nghị quyết|Chỉ thị)(?: số)? [0-9]+(?:/[0-9]{4})?/[\p{Lu}-]+[\p{L}]*")]
    private static partial Regex ActNumber();

    private static string Whom(EntityKind? kind) => kind switch
    {
        EntityKind.Ministry or EntityKind.MinistryBloc => ", bộ, ngành",
        EntityKind.Province or EntityKind.LocalBloc => ", tỉnh, thành phố",
        EntityKind.Nation => ", cả nước",
        _ => "",
    };

    private static string Comparison(string? comparison) => comparison switch
    {
        ">=" => "ít nhất",
        "<=" => "nhiều nhất",
        _ => "đạt",
    };
}
