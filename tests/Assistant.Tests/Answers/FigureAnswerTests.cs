using Assistant.Bot.Answers;
using Assistant.Bot.Skills;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Answers;

/// <summary>One answer of every kind over the shipped reports: the figures, and what must not be said.</summary>
public sealed class FigureAnswerTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("Quảng Ninh kém tỉnh đầu bảng hồ sơ trực tuyến mấy điểm", AnswerKinds.Comparison, "13,75 điểm phần trăm")]
    [InlineData("bộ y tế hơn bộ đứng nhì bao nhiêu lượt truy cập cổng", AnswerKinds.Comparison, "1.258.361 lượt")]
    [InlineData("so sánh Quảng Ninh với Hà Nam hồ sơ trực tuyến", AnswerKinds.Comparison, "6,99 điểm phần trăm")]
    [InlineData("khối bộ với khối địa phương hồ sơ toàn trình chênh nhau bao nhiêu", AnswerKinds.Comparison, "45,1 điểm phần trăm")]
    [InlineData("Bắc Giang tăng bao nhiêu lượt truy cập cổng so với tuần 40", AnswerKinds.Comparison, "2.526.736 lượt")]
    [InlineData("tỉnh nào tăng lượt truy cập cổng nhiều nhất so với tuần 40", AnswerKinds.Ranking, "Thừa Thiên Huế tăng 4.473.366 lượt")]
    [InlineData("xu hướng lượt truy cập cổng của Cà Mau", AnswerKinds.Trend, "7.345.075")]
    [InlineData("Đà Nẵng còn thiếu bao nhiêu mới đạt mục tiêu hồ sơ toàn trình 2025", AnswerKinds.Targets, "còn thiếu 5 điểm phần trăm")]
    [InlineData("mấy tỉnh dưới 5% hồ sơ trực tuyến", AnswerKinds.Ranking, "**3 tỉnh, thành phố** dưới 5%")]
    [InlineData("tỉnh nào dưới 20% hồ sơ trực tuyến", AnswerKinds.Ranking, "ít nhất 5 tỉnh")]
    [InlineData("các tỉnh Tây Nguyên hồ sơ trực tuyến thế nào", AnswerKinds.Ranking, "có 2 trong 5 đơn vị")]
    [InlineData("17,9% của khối địa phương lấy ở mục nào", AnswerKinds.Value, "dòng 51")]
    [InlineData("Lâm Đồng hạng mấy từ dưới lên hồ sơ trực tuyến tuần 51", AnswerKinds.Value, "thứ 2 từ dưới lên trong bảng in")]
    [InlineData("tỉnh nào tụt hạng lượt truy cập cổng từ tuần 40 sang tuần 51", AnswerKinds.Ranking, "Bắc Giang: hạng 1 → hạng 2")]
    [InlineData("Bộ Tư pháp có tên trong bảng nào của báo cáo tuần 40", AnswerKinds.Value, "tỷ lệ DVCTT phát sinh hồ sơ trực tuyến **25,00%**")]
    [InlineData("bảng truy cập cổng khối tỉnh ở báo cáo tuần 40 là bảng số mấy", AnswerKinds.Report, "bảng 2")]
    [InlineData("tuần 51 bộ thấp nhất và tỉnh thấp nhất về hồ sơ trực tuyến là bao nhiêu", AnswerKinds.Comparison, "20,58%")]
    [InlineData("chênh lệch lượt truy cập của Đắk Lắk giữa hai báo cáo", AnswerKinds.Comparison, "1.519.129 lượt")]
    [InlineData("cổng Cà Mau tuần 40", AnswerKinds.Value, "5.109.848 lượt")]
    [InlineData("có những báo cáo nào", AnswerKinds.Report, "28/BC-UBQGCĐS")]
    [InlineData("bộ chỉ số 766 gồm mấy nhóm", AnswerKinds.Definition, "tối đa 22 điểm")]
    public async Task Every_kind_of_question_gets_its_figures(string question, string kind, string told)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(kind, answer.Kind);
        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bắc Ninh sau sáp nhập có bao nhiêu lượt truy cập cổng", "đo riêng từng nơi")]
    [InlineData("cộng hết lượt truy cập cổng của 63 tỉnh lại được bao nhiêu", "không cộng")]
    [InlineData("tp Móng Cái bao nhiêu % hồ sơ trực tuyến", "không có số riêng")]
    [InlineData("vì sao Bắc Kạn thấp nhất hồ sơ trực tuyến", "**chưa có** số về nguyên nhân")]
    [InlineData("tỉnh nào hạng 30 hồ sơ trực tuyến", "không biết")]
    [InlineData("hồ sơ trực tuyến tuần 10/2026 tỉnh nào cao nhất", "chưa có số liệu")]
    [InlineData("ai chưa báo cáo hồ sơ trực tuyến", "vẫn có thể đã báo cáo")]
    [InlineData("Quảng Bình thua bình quân các tỉnh bao nhiêu về hồ sơ trực tuyến", "không tính được")]
    public async Task What_figures_cannot_tell_is_said_and_no_figure_made_up(string question, string why)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
        Assert.Contains(why, answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Rows);
    }

    [Fact]
    public async Task Two_definitions_are_told_apart_and_never_subtracted()
    {
        var answer = await assistant.AskAsync("Quảng Ninh hồ sơ trực tuyến tăng hay giảm so với tuần 40", role: "official");

        Assert.Contains("hai định nghĩa khác nhau", answer.Text, StringComparison.Ordinal);
        Assert.Contains("74,70%", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("điểm phần trăm", answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Rows);
    }

    [Fact]
    public async Task A_figure_that_no_report_holds_is_not_given_a_source()
    {
        var answer = await assistant.AskAsync("99,9% của Bắc Kạn lấy từ bảng nào", role: "official");

        Assert.Contains("không thấy đúng số anh/chị nêu", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("99,9", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5 tỉnh nhiều lượt truy cập cổng nhất so với báo cáo 18", "Tuần 40/2022")]
    [InlineData("5 tỉnh nhiều lượt truy cập cổng nhất so với tuần 40", "Tuần 40/2022")]
    public async Task A_ranking_is_set_against_the_period_that_is_named(string question, string baseline)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Contains($"So với {baseline}", answer.Text, StringComparison.Ordinal);
        Assert.Equal(2526736m, Assert.Single(answer.Rows!, row => row.Entity == "bac-giang-63").Change);
    }

    [Fact]
    public async Task A_period_that_is_named_and_does_not_exist_is_no_baseline()
    {
        var answer = await assistant.AskAsync("5 tỉnh nhiều lượt truy cập cổng nhất so với báo cáo 19", role: "official");

        Assert.Contains("không so được", answer.Text, StringComparison.Ordinal);
        Assert.All(answer.Rows!, row => Assert.Null(row.Change));
    }

    [Fact]
    public async Task Units_of_two_kinds_change_each_in_their_own_ranking()
    {
        var answer = await assistant.AskAsync("Bộ Y tế và Bắc Giang tăng bao nhiêu lượt truy cập cổng so với tuần 40", role: "official");

        Assert.Equal([("bo-y-te", 1816036m), ("bac-giang-63", 2526736m)], answer.Rows!.Select(row => (row.Entity, row.Change!.Value)));
    }

    [Theory]
    [InlineData("QN hồ sơ trực tuyến bao nhiêu")]
    [InlineData("tỉnh Quảng hồ sơ trực tuyến bao nhiêu")]
    public async Task An_abbreviation_of_several_provinces_is_asked_back(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Clarification, answer.Kind);
        Assert.Contains(answer.Options!, option => option.Label == "Quảng Ninh");
    }

    [Fact]
    public async Task A_follow_up_says_only_what_is_new()
    {
        const string Talk = "figures-1";
        await assistant.AskAsync("bộ nào thấp nhất hồ sơ trực tuyến", role: "official", conversation: Talk);

        var gap = await assistant.AskAsync("bộ đó kém bộ cao nhất mấy điểm", role: "official", conversation: Talk);
        Assert.Contains("79,41 điểm phần trăm", gap.Text, StringComparison.Ordinal);

        var other = await assistant.AskAsync("còn lượt truy cập cổng thì bộ nào cao nhất", role: "official", conversation: Talk);
        Assert.Equal("bo-y-te", other.Rows![0].Entity);

        var earlier = await assistant.AskAsync("thế tuần 40", role: "official", conversation: Talk);
        Assert.Equal(("Tuần 40/2022", 13954795m), (earlier.Period!.Label, earlier.Rows![0].Value));
    }

    [Fact]
    public void A_period_that_is_no_selector_is_an_error_of_its_argument() =>
        Assert.Throws<ArgumentException>(() => assistant.Services.GetServices<ISkill>().OfType<MetricsSkill>().Single().Rank("Province", "Top", "5", "luot-truy-cap-cong-ttdt", "week:mười"));
}
