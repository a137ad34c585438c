using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>Who is meant, who asks and what is quoted beside a question about a figure.</summary>
public sealed class AskedBesideTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("dvctt toàn trình 2024: bộ mấy phần trăm, địa phương mấy phần trăm", "59,68%", "55,38%")]
    [InlineData("hồ sơ toàn trình 2024 cả nước bao nhiêu, các tỉnh bao nhiêu", "43%", "17,9%")]
    [InlineData("Cà Mau cao hơn mặt bằng các tỉnh mấy điểm, dvctt toàn trình 2024", "91,99%", "36,61")]
    public async Task A_kind_with_a_quantity_of_its_own_is_all_of_them(string question, string one, string other)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Contains(one, answer.Text, StringComparison.Ordinal);
        Assert.Contains(other, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("giám đốc sở cần gấp: Hà Nam hồ sơ trực tuyến tuần 51", "67,71%")]
    [InlineData("em bên sở nội vụ, xin lượt cổng Ninh Thuận tuần 51", "553.144")]
    [InlineData("ngân sách để sau, cho biết Lạng Sơn hồ sơ trực tuyến tuần 51", "67,12%")]
    [InlineData("để nêu lý do với đoàn, lấy số Bạc Liêu xử lý hồ sơ tuần 40", "4,35%")]
    public async Task Who_asks_and_what_for_is_not_what_is_asked(string question, string figure)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Value, answer.Kind);
        Assert.Contains(figure, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lý do gì, Bạc Liêu xử lý hồ sơ tuần 40 thấp thế")]
    [InlineData("cho biết lý do, Bạc Liêu xử lý hồ sơ tuần 40 thấp")]
    [InlineData("sở nội vụ Hòa Bình hồ sơ trực tuyến tuần 51 bao nhiêu")]
    public async Task What_no_figure_tells_stays_refused_where_it_is_asked(string question) =>
        Assert.Equal(AnswerKinds.Unknown, (await assistant.AskAsync(question, role: "official")).Kind);

    [Theory]
    [InlineData("lượt cổng Ninh Thuận tuần 51 chuẩn là mấy", "553.144")]
    [InlineData("nêu đích xác Bạc Liêu xử lý trực tuyến tuần 40", "4,35%")]
    public async Task Exactly_how_much_is_no_target(string question, string figure)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Value, answer.Kind);
        Assert.Contains(figure, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lượt cổng tuần 51 Hà Tĩnh 868.823, đem so Cần Thơ, Đắk Nông", "396.882")]
    [InlineData("Bộ Y tế 15.770.831 lượt, Bộ Thông tin và Truyền thông bao nhiêu lượt cổng tuần 51", "10.469.878")]
    public async Task A_figure_quoted_of_one_unit_does_not_hide_the_others(string question, string figure) =>
        Assert.Contains(figure, (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);
}
