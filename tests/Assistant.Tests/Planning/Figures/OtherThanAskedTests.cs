using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>A figure that answers another question than the one asked is not told as if it did.</summary>
public sealed class OtherThanAskedTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("tỉnh nào tăng lượt truy cập nhanh nhất tính theo phần trăm", "Ninh Thuận tăng 53,7%")]
    [InlineData("tỷ lệ tăng trưởng lượt truy cập tỉnh nào cao nhất", "Ninh Thuận tăng 53,7%")]
    [InlineData("tỉnh nào có tốc độ tăng truy cập thấp nhất", "Đắk Lắk tăng 29,1%")]
    public async Task Who_rose_most_in_per_cent_is_ranked_by_per_cent(string question, string first) =>
        Assert.Contains(first, (await assistant.AskAsync(question, role: "official")).Text.Split('\n')[0].Replace("**", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public async Task Who_rose_most_otherwise_is_ranked_by_the_count() =>
        Assert.Contains("Thừa Thiên Huế tăng 4.473.366 lượt", (await assistant.AskAsync("tỉnh nào tăng lượt truy cập nhiều nhất", role: "official")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("trong tháng 12 Thừa Thiên Huế có bao nhiêu lượt truy cập cổng")]
    [InlineData("mỗi ngày Bộ Y tế có bao nhiêu lượt truy cập")]
    [InlineData("riêng tuần 51 Cà Mau có bao nhiêu lượt truy cập")]
    public async Task Of_a_count_from_the_start_of_the_year_no_months_and_no_days_are_told(string question) =>
        Assert.Contains("không có số riêng", (await assistant.AskAsync(question, role: "official")).Text.Split('\n')[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("lượt truy cập Bắc Giang báo cáo tháng 12")]
    [InlineData("lượt truy cập cổng Bắc Giang tuần 51")]
    public async Task A_month_that_calls_a_report_is_no_stretch(string question) =>
        Assert.DoesNotContain("không có số riêng", (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task The_sum_of_the_first_few_is_not_answered_with_their_list() =>
        Assert.Equal(AnswerKinds.Unknown, (await assistant.AskAsync("tổng lượt truy cập 5 tỉnh đầu bảng", role: "official")).Kind);

    [Theory]
    [InlineData("tỉnh nào cả hai kỳ đều nằm trong nhóm thấp nhất về lượt truy cập", "Hà Tĩnh,Ninh Thuận,Đắk Nông")]
    [InlineData("tỉnh nào vừa thấp về phát sinh hồ sơ vừa thấp về xử lý trực tuyến", "Nghệ An,Sóc Trăng")]
    [InlineData("tỉnh nào lọt top 5 cả hồ sơ trực tuyến lẫn lượt truy cập", "")]
    public async Task Of_two_conditions_those_are_told_that_meet_both(string question, string units)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Ranking, answer.Kind);
        Assert.Equal(units, string.Join(',', (answer.Rows ?? []).Select(row => row.Name).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("số liệu tính theo 63 hay 34 tỉnh")]
    [InlineData("các con số trong báo cáo theo địa giới trước hay sau sáp nhập")]
    [InlineData("số liệu là của 63 tỉnh cũ hay 34 tỉnh mới")]
    [InlineData("sau khi hợp nhất các tỉnh thì số cũ còn dùng được không")]
    public async Task Of_which_provinces_the_figures_are_is_told(string question) =>
        Assert.Contains("trước sắp xếp", (await assistant.AskAsync(question, role: "official")).Text.Split('\n')[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("cần số liệu của tỉnh Lâm Đồng mới", "2,49%")]
    [InlineData("số liệu Quảng Trị sau sáp nhập", "5,89%")]
    public async Task A_province_of_today_has_no_figure_and_those_of_its_parts_follow(string question, string ofPart)
    {
        var text = (await assistant.AskAsync(question, role: "official")).Text;

        Assert.Contains("chưa có số của", text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains(ofPart, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bộ Nội vụ lượt truy cập cổng")]
    [InlineData("Bộ Tài chính lượt truy cập cổng")]
    public async Task A_ministry_that_was_there_is_not_said_to_be_founded_later(string question) =>
        Assert.DoesNotContain("được lập sau", (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_place_that_was_not_understood_is_kept()
    {
        await assistant.AskAsync("Quảng Ninh làm ăn thế nào", role: "official", conversation: "kept");

        Assert.Contains("74,70%", (await assistant.AskAsync("tỷ lệ hồ sơ trực tuyến ấy", role: "official", conversation: "kept")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_the_lowest_the_two_ends_of_the_table_lie_apart()
    {
        await assistant.AskAsync("tỉnh nào thấp nhất phát sinh hồ sơ tuần 40", role: "official", conversation: "apart");

        Assert.Contains("90,77", (await assistant.AskAsync("chênh nhau bao nhiêu", role: "official", conversation: "apart")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cho xem chỉ tiêu lượt truy cập")]
    [InlineData("xuất bảng lượt truy cập cổng tttt các tỉnh")]
    public async Task An_indicator_without_targets_and_the_letters_of_a_portal_are_read_as_meant(string question) =>
        Assert.Contains("Thừa Thiên Huế", (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("tỉnh nào hỗ trợ 100% phí cho dân nộp trực tuyến")]
    [InlineData("những tỉnh giảm 50% lệ phí hồ sơ trực tuyến")]
    [InlineData("Quảng Ninh nhận tổng cộng bao nhiêu hồ sơ năm 2022")]
    [InlineData("kết quả chiến dịch 92 ngày đêm")]
    [InlineData("bộ nào đứng đầu nhiều chỉ tiêu nhất")]
    public async Task What_is_not_held_wins_over_a_bare_share(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
        Assert.Contains("chưa có", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Rows ?? []);
    }

    [Fact]
    public async Task Among_one_printed_unit_nobody_is_said_to_be_below_a_mark() =>
        Assert.Contains("không biết", (await assistant.AskAsync("năm 2024 những tỉnh nào dưới 5% hồ sơ toàn trình", role: "official")).Text.Split('\n')[0], StringComparison.Ordinal);

    [Fact]
    public async Task Who_asks_for_ten_is_told_at_once_how_many_are_printed() =>
        Assert.Contains("chỉ in 5 nơi cao nhất", (await assistant.AskAsync("10 tỉnh cao nhất về hồ sơ trực tuyến", role: "official")).Text.Split('\n')[0].Replace("**", "", StringComparison.Ordinal), StringComparison.Ordinal);
}
