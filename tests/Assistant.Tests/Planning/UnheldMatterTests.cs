namespace Assistant.Tests.Planning;

/// <summary>What no record holds is called by its name, with the office that is competent today and who says so.</summary>
public sealed class UnheldMatterTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("mở lớp mầm non tư thục xin phép ai", "mầm non tư thục", "Ủy ban nhân dân cấp xã")]
    public async Task The_matter_and_the_office_of_today_are_named(string question, string matter, string office)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal("unknown_matter", answer.Outcome);
        Assert.Contains(matter, answer.Text, StringComparison.Ordinal);
        Assert.Contains(office, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_says_that_the_office_is_the_one_is_cited()
    {
        var answer = await assistant.AskAsync("mẹ tôi 76 tuổi không có lương hưu xin tiền hằng tháng ở đâu");

        Assert.Contains("hưu trí xã hội", answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Sources!);
    }

    [Theory]
    [InlineData("tiền cho cụ 82 tuổi xin ở đâu", "hưu trí xã hội")]
    [InlineData("dãy trọ của tôi năm nay đóng thuế sao", "thuế cho thuê nhà")]
    [InlineData("xin giay attp cho quan tra sua", "quán ăn uống")]
    [InlineData("em trai đang học đại học đi nghĩa vụ có được hoãn ko", "tạm hoãn nghĩa vụ quân sự")]
    [InlineData("hàng xóm mở loa kẹo kéo ồn ào báo ai", "tiếng ồn")]
    [InlineData("hàng xóm xây lấn qua đất nhà tôi", "tranh chấp đất đai")]
    public async Task A_matter_is_known_by_words_said_apart(string question, string matter) =>
        Assert.Contains(matter, (await assistant.AskAsync(question)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_longer_name_goes_before_an_event_in_life() =>
        Assert.Contains("Sở Y tế", (await assistant.AskAsync("mở tiệm thuốc tây")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_nationwide_rule_that_is_known_of_it_is_told()
    {
        var answer = await assistant.AskAsync("môn bài 2026 còn thu không");

        Assert.Contains("Chấm dứt thu lệ phí môn bài", answer.Text, StringComparison.Ordinal);
        Assert.Contains("198/2025/QH15", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_pays_for_insurance_is_no_figure_of_a_report() =>
        Assert.Contains("mức thu nhập", (await assistant.AskAsync("đóng bhxh tự nguyện mỗi tháng thấp nhất bao nhiêu")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("đổi nơi khám bảo hiểm y tế", "cap-lai-the-bhyt-so-bhxh")]
    [InlineData("mẹ tôi là vợ liệt sĩ, mất thẻ căn cước xin cấp lại có được miễn tiền không", "cap-lai-the-can-cuoc")]
    public async Task What_a_curated_record_tells_is_told(string question, string procedure) =>
        Assert.Equal(procedure, (await assistant.AskAsync(question)).Procedure?.Id);
}
