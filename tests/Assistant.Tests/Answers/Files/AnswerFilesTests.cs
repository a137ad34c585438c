using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Files;

namespace Assistant.Tests.Answers.Files;

/// <summary>Which files go with an answer, asked of the whole assistant.</summary>
public sealed class AnswerFilesTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private const string Ranking = "5 tỉnh thấp nhất về tỷ lệ hồ sơ trực tuyến";
    private const string Public = "Đà Nẵng bao nhiêu phần trăm hồ sơ toàn trình";

    [Fact]
    public async Task A_ranking_comes_with_a_chart_and_words_for_it()
    {
        var answer = await assistant.AskAsync(Ranking, role: "official");

        var chart = Assert.Single(answer.Attachments!);
        Assert.Equal("image/png", chart.ContentType);
        Assert.Matches("^/files/[A-Za-z0-9_-]{22}$", chart.Url);
        Assert.Contains("Bắc Kạn 0,52%", chart.Alt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Làm hộ chiếu online hết bao nhiêu tiền?")]
    [InlineData("Đà Nẵng bao nhiêu phần trăm hồ sơ toàn trình")]
    [InlineData("xin chào")]
    public async Task Other_answers_come_without_files(string question) => Assert.Null((await assistant.AskAsync(question)).Attachments);

    [Theory]
    [InlineData("xuất Excel", ".xlsx")]
    [InlineData("xuat ra file excel giup toi", ".xlsx")]
    [InlineData("cho em xin file excel với ạ", ".xlsx")]
    [InlineData("Xuất báo cáo", ".docx")]
    [InlineData("xuất ra file word nhé", ".docx")]
    [InlineData("vẽ biểu đồ", ".png")]
    [InlineData("vẽ lên bản đồ đi em", ".png")]
    [InlineData("bản đồ?", ".png")]
    public async Task A_wish_on_its_own_is_about_the_figures_shown_last(string wish, string extension)
    {
        var conversation = Guid.NewGuid().ToString();
        await assistant.AskAsync(Ranking, role: "official", conversation: conversation);

        var answer = await assistant.AskAsync(wish, role: "official", conversation: conversation);

        Assert.Equal(AnswerKinds.Report, answer.Kind);
        Assert.EndsWith(extension, Assert.Single(answer.Attachments!).Name, StringComparison.Ordinal);
        Assert.Contains("Tuần 51/2022", answer.Text, StringComparison.Ordinal);
        Assert.Contains("lưu hành nội bộ", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_conversation_goes_on_after_a_file()
    {
        var conversation = Guid.NewGuid().ToString();
        await assistant.AskAsync(Ranking, role: "official", conversation: conversation);
        await assistant.AskAsync("xuất excel", role: "official", conversation: conversation);

        var answer = await assistant.AskAsync("còn cao nhất thì sao?", role: "official", conversation: conversation);

        Assert.Equal(AnswerKinds.Ranking, answer.Kind);
        Assert.Contains("Hòa Bình", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wish_beside_a_question_gets_both()
    {
        var answer = await assistant.AskAsync("vẽ bản đồ tỷ lệ hồ sơ trực tuyến của các tỉnh tuần 51/2022", role: "official");

        Assert.Equal(AnswerKinds.Ranking, answer.Kind);
        Assert.Equal(["bieu-do", "ban-do-"], answer.Attachments!.Select(file => file.Name[..7]));
    }

    [Fact]
    public async Task A_wish_for_a_chart_of_one_figure_is_granted()
    {
        var answer = await assistant.AskAsync($"{Public}, vẽ biểu đồ");

        Assert.StartsWith("bieu-do-", Assert.Single(answer.Attachments!).Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xuất excel")]
    [InlineData("vẽ biểu đồ")]
    [InlineData("vẽ bản đồ")]
    public async Task Without_figures_there_is_nothing_to_export(string wish)
    {
        var answer = await assistant.AskAsync(wish, role: "official", conversation: Guid.NewGuid().ToString());

        Assert.Equal(AnswerKinds.Clarification, answer.Kind);
        Assert.Null(answer.Attachments);
        Assert.Contains("hỏi số liệu trước", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xuất excel")]
    [InlineData("xuất báo cáo")]
    [InlineData("vẽ biểu đồ")]
    [InlineData("bản đồ")]
    public async Task A_citizen_who_goes_on_with_an_officials_conversation_gets_no_file(string wish)
    {
        var conversation = Guid.NewGuid().ToString();
        await assistant.AskAsync(Ranking, role: "official", conversation: conversation);

        var answer = await assistant.AskAsync(wish, role: "citizen", conversation: conversation);

        Assert.Equal(AnswerKinds.Forbidden, answer.Kind);
        Assert.Null(answer.Attachments);
        Assert.DoesNotContain(answer.Text, char.IsDigit);
    }

    [Fact]
    public async Task A_citizen_gets_files_of_public_figures()
    {
        var conversation = Guid.NewGuid().ToString();
        await assistant.AskAsync(Public, conversation: conversation);

        var answer = await assistant.AskAsync("xuất excel", conversation: conversation);

        Assert.EndsWith(".xlsx", Assert.Single(answer.Attachments!).Name, StringComparison.Ordinal);
        Assert.Contains("công khai", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_map_of_ministries_is_refused_in_words_beside_the_answer()
    {
        var answer = await assistant.AskAsync("bộ nào nhiều lượt truy cập cổng nhất, vẽ bản đồ", role: "official");

        Assert.EndsWith(".png", Assert.Single(answer.Attachments!).Name, StringComparison.Ordinal);
        Assert.Contains("\n\nBản đồ chỉ vẽ được số liệu của tỉnh, thành phố trong một kỳ.\nNguồn: ", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_of_ministries_have_no_map()
    {
        var conversation = Guid.NewGuid().ToString();
        await assistant.AskAsync("bộ nào nhiều lượt truy cập cổng nhất", role: "official", conversation: conversation);

        var answer = await assistant.AskAsync("vẽ bản đồ", role: "official", conversation: conversation);

        Assert.Null(answer.Attachments);
        Assert.Contains("bản đồ chỉ vẽ được số liệu của tỉnh", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trích lục bản đồ địa chính hết bao nhiêu tiền")]
    [InlineData("làm hộ chiếu hết bao nhiêu, gửi file excel cho em")]
    [InlineData("xuất trình giấy tờ gì khi đăng ký kết hôn")]
    public async Task Words_that_mean_something_else_are_left_to_the_planner(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.NotEqual(AnswerKinds.Report, answer.Kind);
        Assert.Null(answer.Attachments);
    }
}
