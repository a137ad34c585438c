using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Figures;

namespace Assistant.Tests.Planning.Figures;

/// <summary>Two names of one report are one period, and two numbers with a sign between them are two.</summary>
public sealed class SameReportsTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("báo cáo 28, ngày 23 tháng 12 năm 2022, Hà Nam hồ sơ trực tuyến", "67,71%")]
    [InlineData("tháng 9/2022 tức tuần 40 Lai Châu phát sinh hồ sơ", "9,23%")]
    [InlineData("số liệu tới 20/12/2022 (báo cáo 28) Gia Lai hồ sơ trực tuyến", "4,09%")]
    [InlineData("tuần 51, báo cáo tháng mười hai hai hai, Bộ Nội vụ hồ sơ trực tuyến", "95,67%")]
    public async Task What_names_one_report_twice_asks_for_no_change(string question, string figure)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Value, answer.Kind);
        Assert.Contains(figure, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_beside_two_names_of_one_report_is_a_limit()
    {
        var answer = await assistant.AskAsync("quý 4 năm 2022, tức kỳ tuần 51, tỉnh nào dưới 3% hồ sơ trực tuyến", role: "official");

        Assert.Equal(AnswerKinds.Ranking, answer.Kind);
        Assert.Contains("Lâm Đồng", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gia Lai", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hà Tĩnh lượt vào cổng bc 18–28 thêm mấy", "tăng 290.998 lượt")]
    [InlineData("Ninh Thuận lượt cổng tuần 40/51 chênh nhau bao nhiêu", "tăng 193.181 lượt")]
    [InlineData("lượt vào cổng Bắc Giang tuần 40 (bc 18) so với tuần 51 (bc 28) thêm mấy", "tăng 2.526.736 lượt")]
    [InlineData("tuần 40 cổng Cà Mau thêm mấy lượt", "tăng 2.235.227 lượt")]
    public async Task Two_periods_are_told_forward_in_time(string question, string told) =>
        Assert.Contains(told, (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("lượt vào cổng Đắk Lắk tuần 40 tăng mấy so kỳ trước")]
    [InlineData("lượt truy cập Bộ Y tế tuần 51 so với tuần 45")]
    [InlineData("lượt vào cổng các tỉnh tuần 51 tăng giảm thế nào so với năm 2021")]
    public async Task That_there_is_only_one_period_is_said_only_where_it_is_so(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
        Assert.DoesNotContain("chỉ có ở", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Tuần 40/2022", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Tuần 51/2022", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hien tai 2025 ai dan dau", "year:2025", null)]
    [InlineData("moi nhat la tuan 51", "week:51", null)]
    [InlineData("trich tu bao cao 18", "report:18", null)]
    [InlineData("ky nay so voi tuan 40", "newest", "week:40")]
    public void What_is_said_of_now_gives_way_to_the_period_beside_it(string folded, string? period, string? baseline)
    {
        var read = PeriodMentions.Read(folded);

        Assert.Equal((period, baseline), (read.Period, read.Baseline));
    }

    [Fact]
    public async Task The_last_syllable_of_a_name_sets_nothing_against_a_week()
    {
        var answer = await assistant.AskAsync("lượt truy cập cổng Bộ Kế hoạch và Đầu tư tuần 51", role: "official");

        Assert.Equal(AnswerKinds.Value, answer.Kind);
        Assert.Contains("14.512.470", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("w40-51", "w40 51", "w40 den w51")]
    [InlineData("BC 18–28", "bc 18 28", "bc 18 den bc 28")]
    [InlineData("tuần 40/22", "tuan 40 22", "tuan 40 22")]
    [InlineData("tuần 51 50%", "tuan 51 50", "tuan 51 50")]
    public void A_sign_between_two_numbers_is_written_out(string typed, string folded, string written) =>
        Assert.Equal(written, PairedNumbers.WriteOut(typed, folded));
}
