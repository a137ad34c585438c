using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Planning;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Provenance;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Planning.Figures;

/// <summary>What the reports print is told before any figure of it: their tables, their units, where they come from.</summary>
public sealed class ReportContentsTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("văn bản 18 gồm những bảng nào", "6 bảng", "bảng 6: tỷ lệ hồ sơ xử lý trực tuyến")]
    [InlineData("bao cao tuan 51 co may bang", "4 bảng", "bảng 3: tỷ lệ hồ sơ trực tuyến")]
    [InlineData("liệt kê các bảng trong báo cáo tuần 40 nhé em", "6 bảng", "bảng 1: tổng số lượt truy cập")]
    public async Task The_tables_of_a_report_are_counted_and_called(string question, string count, string table)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Report, answer.Kind);
        Assert.Contains(count, answer.Text, StringComparison.Ordinal);
        Assert.Contains(table, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("em có số liệu của những bộ nào", "Bộ Tư pháp", "Hòa Bình")]
    [InlineData("kho này có số của các tỉnh nào vậy", "Vĩnh Long", "Bộ Y tế")]
    [InlineData("vùng Tây Nguyên tỉnh nào có số liệu", "Kon Tum", "Vĩnh Long")]
    public async Task Who_is_printed_is_told_by_name_and_without_figures(string question, string printed, string other)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Report, answer.Kind);
        Assert.Contains(printed, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(other, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("%", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("miền Tây, phát sinh hồ sơ tuần 40, tỉnh nào có số", AnswerKinds.Ranking)]
    [InlineData("67,12% là số của tỉnh nào", AnswerKinds.Value)]
    [InlineData("tuần 51 tỉnh nào không có số", AnswerKinds.Unknown)]
    public async Task A_question_for_figures_stays_one(string question, string kind) =>
        Assert.Equal(kind, (await assistant.AskAsync(question, role: "official")).Kind);

    [Theory]
    [InlineData("mấy con số này lấy từ đâu ra, có chuẩn xác không")]
    [InlineData("số liệu của em có đáng tin không")]
    public async Task Where_all_figures_come_from_is_the_list_of_reports(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Report, answer.Kind);
        Assert.Contains("28/BC-UBQGCĐS", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("có những bảng nào")]
    [InlineData("có số liệu của những tỉnh nào")]
    public async Task To_a_citizen_no_internal_table_is_called(string question) =>
        Assert.DoesNotContain("Tuần 40", (await assistant.AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(Role.Citizen, false)]
    [InlineData(Role.Official, true)]
    public async Task The_skill_itself_lists_internal_reports_to_officials_alone(Role role, bool seesThem)
    {
        var told = await assistant.Services.GetRequiredService<SkillKernel>()
            .RunAsync(SkillCall.Of(ReportsSkill.Plugin, ReportsSkill.ContentsFunction), new Caller(role), AssistantUnderTest.Today, CancellationToken.None);

        Assert.Equal(seesThem, told is ContentsFacts facts && facts.Tables.Any(table => table.Report.Circulation == Circulation.Internal));
    }
}
