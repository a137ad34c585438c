using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>What an official asks that no figure tells is told as such, and what is not understood names the figures that there are.</summary>
public sealed class OfficialsDeskTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("par là gì, ai chấm")]
    [InlineData("PAPI với PCI khác nhau chỗ nào")]
    [InlineData("mục tiêu tăng trưởng kinh tế năm nay")]
    [InlineData("chỉ tiêu giảm nghèo của Lào Cai được giao mấy phần trăm")]
    [InlineData("sang năm Huế có lọt top 5 par không")]
    [InlineData("số doanh nghiệp thành lập mới của Hải Phòng")]
    [InlineData("dân số Cà Mau bây giờ bao nhiêu")]
    [InlineData("tỉnh nào đội sổ chuyển đổi số")]
    public async Task Another_index_or_matter_is_said_not_to_be_held(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
        Assert.Contains("**chưa có** số về", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Rows ?? []);
    }

    [Fact]
    public async Task What_is_not_understood_names_the_figures_that_there_are()
    {
        var answer = await assistant.AskAsync("ok vậy trình bày sao cho khéo", role: "official");

        Assert.Contains("Tuần 51/2022", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hộ chiếu", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citizen_is_asked_for_the_name_of_the_paper_as_before()
    {
        var answer = await assistant.AskAsync("ok vậy trình bày sao cho khéo");

        Assert.DoesNotContain("Tuần 51", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("qninh ho so truc tuyen tuan 51", "quang-ninh-63")]
    [InlineData("đnẵng hồ sơ trực tuyến tuần 51 bao nhiêu", "da-nang-63")]
    [InlineData("bo nvu ho so truc tuyen may %", "bo-noi-vu-2021")]
    [InlineData("bộ gd lượt xem cổng tuần 40", "bo-gddt")]
    [InlineData("bo nn luot truy cap cong tuan 40", "bo-nnptnt-2021")]
    public async Task A_unit_in_shorthand_is_that_unit(string question, string unit)
    {
        Assert.Equal(unit, Assert.Single((await assistant.AskAsync(question, role: "official")).Rows ?? []).Entity);
    }

    [Fact]
    public async Task A_ministry_that_was_not_read_is_asked_back()
    {
        var answer = await assistant.AskAsync("bộ xqz lượt truy cập cổng tuần 51", role: "official");

        Assert.Equal(AnswerKinds.Clarification, answer.Kind);
        Assert.Empty(answer.Rows ?? []);
    }

    [Fact]
    public async Task A_unit_of_other_tables_is_told_from_those()
    {
        Assert.Equal("luot-truy-cap-cong-ttdt", (await assistant.AskAsync("Cần Thơ hạng mấy", role: "official")).Indicator);
    }

    [Theory]
    [InlineData("Bắc Kạn nộp trực tuyến được mấy bộ hồ sơ tuần 51", "chưa có số lượng")]
    [InlineData("Hà Nam có bao nhiêu hồ sơ trực tuyến tuần 51", "chưa có số lượng")]
    public async Task A_number_is_not_told_by_a_share(string question, string told)
    {
        Assert.Contains(told, (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bản đồ hồ sơ trực tuyến tuần 51", "image/png")]
    [InlineData("cho xin cái map lượt truy cập các tỉnh", "image/png")]
    [InlineData("in báo cáo lượt truy cập các bộ tuần 51 ra word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("soạn giúp anh báo cáo hồ sơ trực tuyến các tỉnh tuần 51", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("tải file csv lượt truy cập các tỉnh tuần 40", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task A_file_asked_for_in_any_words_comes_with_the_figures(string question, string type)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.NotEmpty(answer.Rows ?? []);
        Assert.Contains(answer.Attachments ?? [], attachment => attachment.ContentType == type);
        Assert.Contains("gửi kèm", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("soạn báo cáo tuần 51 giúp anh", "tuần 51/2022")]
    [InlineData("làm báo cáo tuần 40 gửi chủ tịch", "tuần 40/2022")]
    [InlineData("tóm tắt báo cáo hội nghị", "8 tháng đầu năm 2024")]
    public async Task A_report_without_an_indicator_asks_which_of_those_of_the_period(string question, string period)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Clarification, answer.Kind);
        Assert.All(answer.Options ?? [], option => Assert.EndsWith(period, option.Label, StringComparison.OrdinalIgnoreCase));
        Assert.NotEmpty(answer.Options ?? []);
    }

    [Fact]
    public async Task What_a_picture_of_both_ends_shows_is_said_of_both()
    {
        var answer = await assistant.AskAsync("3 tỉnh cao 3 tỉnh thấp hồ sơ trực tuyến tuần 51, vẽ biểu đồ", role: "official");

        Assert.Equal(6, answer.Rows?.Count);
        Assert.Contains("3 cao nhất, 3 thấp nhất", Assert.Single(answer.Attachments ?? []).Alt, StringComparison.Ordinal);
    }
}
