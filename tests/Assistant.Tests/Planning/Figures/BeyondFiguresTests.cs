using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>What figures cannot tell is said first: a cause that the message supposes, and what has not come yet.</summary>
public sealed class BeyondFiguresTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private const string NotConfirmed = "không xác nhận được";
    private const string NoForecast = "không dự báo";

    [Theory]
    [InlineData("do dân trí thấp mà Lai Châu đội sổ đúng không", "9,23%")]
    [InlineData("Kon Tum đứng đầu nhờ lãnh đạo quyết liệt phải không", "41,16%")]
    [InlineData("chắc vì đông dân nên Đà Nẵng cao nhất nhỉ", "95,56%")]
    [InlineData("Hà Tĩnh tụt hạng tại thiếu cán bộ phải không", "50,4%")]
    [InlineData("bac kan thap vi thieu may tinh dung khong", "0,52%")]
    [InlineData("Bộ Y tế nhiều lượt truy cập là nhờ dịch bệnh đúng không", "15.770.831")]
    public async Task A_cause_that_is_supposed_is_not_confirmed_and_the_figure_follows(string question, string figure)
    {
        var text = (await assistant.AskAsync(question, role: "official")).Text;

        Assert.Contains(NotConfirmed, text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains(figure, text, StringComparison.Ordinal);
        Assert.DoesNotContain("đúng ạ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_a_figure_the_cause_alone_is_not_confirmed_either()
    {
        await assistant.AskAsync("Hòa Bình hồ sơ trực tuyến tuần 51", role: "official", conversation: "why");

        Assert.Contains(NotConfirmed, (await assistant.AskAsync("chắc là do lãnh đạo quyết liệt hả", role: "official", conversation: "why")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bắc Kạn thấp nhất tại báo cáo tuần 51 đúng không")]
    [InlineData("nhờ em xem Bắc Kạn thấp nhất đúng không")]
    [InlineData("Bắc Kạn thấp nhất đó đúng không")]
    public async Task A_place_a_favour_and_a_pointing_word_are_no_cause(string question) =>
        Assert.StartsWith("Dạ, **đúng ạ**", (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("cái gì làm cho Lai Châu thấp vậy")]
    [InlineData("điều gì khiến Bắc Kạn đứng cuối hồ sơ trực tuyến")]
    [InlineData("sao nhiều bộ 100% thế")]
    public async Task A_cause_that_is_asked_for_is_not_held(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
        Assert.Contains("nguyên nhân", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chừng nào Lâm Đồng lên được 40% hồ sơ trực tuyến", "2,49%")]
    [InlineData("mấy năm nữa địa phương mới đạt 70% toàn trình", "17,9%")]
    [InlineData("bao gio khoi dia phuong dat 70% toan trinh", "17,9%")]
    [InlineData("Hà Tĩnh cần bao lâu để lên 50% hồ sơ trực tuyến", "6,60%")]
    public async Task When_a_mark_will_be_reached_is_not_forecast_and_the_latest_figure_follows(string question, string latest)
    {
        var text = (await assistant.AskAsync(question, role: "official")).Text;

        Assert.Contains(NoForecast, text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains(latest, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_bloc_its_targets_follow_too()
    {
        var text = (await assistant.AskAsync("khi nào khối địa phương đạt 70% toàn trình", role: "official")).Text;

        Assert.Contains("ít nhất **70%**", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Cà Mau", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cứ đà này thì năm sau Cà Mau được bao nhiêu lượt truy cập")]
    [InlineData("theo tốc độ hiện nay cuối quý tới Bộ Y tế lên mấy lượt truy cập")]
    public async Task How_much_it_will_be_is_told_without_a_figure(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
        Assert.Empty(answer.Rows ?? []);
    }

    [Theory]
    [InlineData("khi nào thì phải đạt 70% toàn trình")]
    [InlineData("đến năm nào phải đạt 70% hồ sơ toàn trình")]
    public async Task When_a_mark_must_be_reached_a_document_says(string question) =>
        Assert.Equal(AnswerKinds.Targets, (await assistant.AskAsync(question, role: "official")).Kind);

    [Theory]
    [InlineData("so sánh Hòa Bình với Đà Nẵng hồ sơ trực tuyến tuần 51")]
    [InlineData("bao giờ có số tuần 51")]
    public async Task A_name_and_a_report_are_no_forecast(string question) =>
        Assert.DoesNotContain(NoForecast, (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);
}
