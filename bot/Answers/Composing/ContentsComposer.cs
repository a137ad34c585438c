using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Answers.Composing;

/// <summary>The tables of the reports, each with what it measures; where units are asked for, with those that it prints.</summary>
internal sealed class ContentsComposer(UnitNames names) : AnswerComposer<ContentsFacts>
{
    /// <summary>More units than a person reads in one line.</summary>
    private const int MostNamed = 20;

    protected override AnswerDraft Compose(ContentsFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Report);
        draft.Evidence.Text(facts.Group);
        var whom = $"{(facts.Kind is { } kind ? MetricText.Units(kind) : "nơi")}{(facts.Group is { } group ? $" thuộc {group}" : "")}";
        if (facts.Tables.Count == 0)
        {
            draft.Kind = AnswerKinds.Unknown;
            draft.Outcome = "no_data";
            return draft.Line($"Dạ, trong kho số liệu em **chưa có số** của {whom} nào ở kỳ anh/chị hỏi: các bảng em giữ chỉ in những nơi cao nhất và thấp nhất.");
        }

        var reports = facts.Tables.Select(table => table.Report).DistinctBy(report => report.Id).ToList();
        draft.Evidence.Computed(facts.Tables.Count).Computed(reports.Count);
        draft.Line(facts.NamesUnits
            ? $"Dạ, em có số của các {whom} sau:"
            : $"Dạ, kho số liệu em có **{facts.Tables.Count} bảng, mục** ở {(reports.Count == 1 ? reports[0].Title : $"{reports.Count} báo cáo")}:");
        foreach (var table in facts.Tables)
        {
            draft.Evidence.Text(table.Report.Title).Text(table.Report.Number).Text(table.Report.Period.Label).Text(table.Location).Text(table.Choice.Indicator.Name).Texts(table.Units.Select(names.Name)).Computed(table.Units.Count);
            var what = facts is { NamesUnits: true, Kind: not null } ? MetricText.Name(table.Choice) : $"{MetricText.Name(table.Choice)}, {string.Join(", ", table.Kinds.Select(Whose))}";
            var told = table.Units.Count > MostNamed ? $"{string.Join(", ", table.Units.Take(MostNamed).Select(names.Name))} và {table.Units.Count - MostNamed} nơi khác" : string.Join(", ", table.Units.Select(names.Name));
            if (table.Units.Count > MostNamed)
            {
                draft.Evidence.Computed(table.Units.Count - MostNamed);
            }

            draft.Bullet(facts.NamesUnits
                ? $"{MetricText.Label(table.Report)}, {what}: {told}."
                : $"{MetricText.Label(table.Report)}, {FigureSourceComposer.Place(table.Location)}: {what} ({table.Units.Count} nơi).");
        }

        if (reports.Exists(report => !report.IsFeed))
        {
            draft.Line("Báo cáo chỉ in những nơi cao nhất, thấp nhất hoặc làm ví dụ; nơi khác em chưa có số.");
        }

        foreach (var report in reports)
        {
            MetricText.CiteReport(draft, report, []);
        }

        return draft;
    }

    private static string Whose(EntityKind kind) => kind switch
    {
        EntityKind.Ministry => "các bộ, ngành",
        EntityKind.Province => "các tỉnh, thành phố",
        EntityKind.MinistryBloc => "khối bộ, ngành",
        EntityKind.LocalBloc => "khối địa phương",
        _ => "cả nước",
    };
}
