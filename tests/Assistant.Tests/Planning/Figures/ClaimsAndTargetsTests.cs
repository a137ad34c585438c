using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>Two things said of one unit, places that nobody counts, and targets that are no figures.</summary>
public sealed class ClaimsAndTargetsTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Fact]
    public async Task Each_of_two_claims_is_decided_by_a_record_of_its_own()
    {
        var answer = await assistant.AskAsync("Hòa Bình hồ sơ trực tuyến đứng đầu mà lượt truy cập lại thấp nhất, phải không em", role: "official");

        Assert.Contains("**đúng ạ**: Hòa Bình **88,45%**", answer.Text, StringComparison.Ordinal);
        Assert.Contains("**không ạ**: Hòa Bình **826.257 lượt**", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lâm Đồng gần chót hồ sơ trực tuyến tuần 51 đúng không", "2,49%")]
    [InlineData("Hà Tĩnh thuộc hàng thấp về lượt truy cập phải không", "868.823")]
    public async Task A_place_that_nobody_counts_gets_the_figure_and_no_verdict(string question, string figure)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Contains(figure, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("**không ạ**", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tỷ lệ hài lòng của dân giờ được mấy phần trăm")]
    [InlineData("cả nước số hóa hồ sơ đến nay bao nhiêu %")]
    public async Task What_is_not_measured_is_said_to_be_before_its_target(string question) =>
        Assert.Contains("chưa có số đo", (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_target_that_is_asked_for_needs_no_such_word() =>
        Assert.DoesNotContain("chưa có số đo", (await assistant.AskAsync("mục tiêu hài lòng 2026 là bao nhiêu", role: "official")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("mức 80% năm 2025 là của quyết định nào", "Quyết định 942/QĐ-TTg")]
    [InlineData("quyết định 1565 yêu cầu gì", "982 dịch vụ")]
    public async Task Targets_are_told_with_the_act_that_sets_them(string question, string told) =>
        Assert.Contains(told, (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("mục tiêu 2024 hồ sơ toàn trình của bộ ngành", "còn khối tỉnh", "30%", "17,9%")]
    [InlineData("mục tiêu 2025 hồ sơ toàn trình các tỉnh", "văn bản nào quy định vậy", "70%", "982")]
    public async Task After_a_target_its_other_side_is_a_target_too(string first, string then, string told, string not)
    {
        var answer = await assistant.LastAtDeskAsync(first, then);

        Assert.Equal(AnswerKinds.Targets, answer.Kind);
        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(not, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bloc_named_behind_another_is_asked_the_same()
    {
        var answer = await assistant.AskAsync("khối bộ hồ sơ toàn trình đã tới mục tiêu 2024 chưa, còn các tỉnh thì sao", role: "official");

        Assert.Contains("63%", answer.Text, StringComparison.Ordinal);
        Assert.Contains("17,9%", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tại sao Sóc Trăng làm kém vậy", "nguyên nhân")]
    [InlineData("làm thế nào để tăng tỷ lệ hồ sơ trực tuyến của tỉnh", "cách làm")]
    [InlineData("tỷ lệ hồ sơ trực tuyến tỉnh mình thấp thì phải làm gì", "cách làm")]
    [InlineData("cho số tuyệt đối của hồ sơ Lạng Sơn", "số hồ sơ tuyệt đối")]
    [InlineData("hồ sơ quá hạn của Lâm Đồng", "quá hạn")]
    [InlineData("có số liệu đến cấp xã chưa em", "từng xã")]
    public async Task What_no_report_measures_is_called_by_its_name(string question, string about)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
        Assert.Contains(about, answer.Text, StringComparison.Ordinal);
    }
}
