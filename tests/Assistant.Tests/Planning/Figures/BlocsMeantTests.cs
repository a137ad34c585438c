using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>"Khối bộ" is a figure where one is measured, and says only whom to rank where none is.</summary>
public sealed class BlocsMeantTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("Đề nghị nêu tên các bộ chưa đạt mục tiêu năm 2022 về hồ sơ trực tuyến tại báo cáo tuần 51", "20,58")]
    [InlineData("khối bộ ai bét hồ sơ trực tuyến tuần 51, kém ông đứng trên bao nhiêu", "20,58")]
    public async Task Where_nobody_measures_the_bloc_its_members_are_told(string question, string figure) =>
        Assert.Contains(figure, (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("hồ sơ toàn trình khối bộ trong tám tháng đầu năm 2024", "63%")]
    [InlineData("khối địa phương hồ sơ trực tuyến toàn trình 8 tháng đầu năm 2024 được mấy phần trăm", "17,9%")]
    public async Task Where_the_bloc_is_measured_its_figure_is_told(string question, string figure)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Value, answer.Kind);
        Assert.Contains(figure, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_figure_of_a_bloc_that_nobody_measures_is_not_made_up()
    {
        var answer = await assistant.AskAsync("tỷ lệ hồ sơ trực tuyến của khối bộ tuần 51 là bao nhiêu", role: "official");

        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
    }
}
