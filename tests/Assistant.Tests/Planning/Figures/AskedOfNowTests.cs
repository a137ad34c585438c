using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>Figures of the time of asking where only older ones are held, and what "sao" takes for granted.</summary>
public sealed class AskedOfNowTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("tuần này tỉnh nào cao nhất hồ sơ trực tuyến", "chưa có số tuần này")]
    [InlineData("hôm nay Hòa Bình hstt bao nhiêu", "chưa có số lúc này")]
    [InlineData("quý này bộ nào thấp nhất hstt", "chưa có số quý này")]
    [InlineData("năm nay toàn trình khối bộ đạt bao nhiêu", "chưa có số năm nay")]
    [InlineData("tháng này hồ sơ toàn trình cả nước", "chưa có số tháng này")]
    public async Task That_there_is_none_of_now_is_said_first(string question, string said)
    {
        var first = (await assistant.AskAsync(question, role: "official")).Text.Split('\n')[0].Replace("**", "", StringComparison.Ordinal);

        Assert.Contains(said, first, StringComparison.Ordinal);
        Assert.Contains("mới nhất", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_period_that_is_named_needs_no_such_word() =>
        Assert.DoesNotContain("chưa có số", (await assistant.AskAsync("Hòa Bình hstt tuần 51", role: "official")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("sao Lạng Sơn lại thấp nhất hstt thế", "67,12%")]
    [InlineData("vì sao Quảng Ninh thấp nhất hồ sơ trực tuyến tuần 51", "74,70%")]
    [InlineData("tại sao Gia Lai lại dẫn đầu hồ sơ trực tuyến", "4,09%")]
    public async Task What_is_taken_for_granted_and_is_not_so_is_denied(string question, string figure)
    {
        var text = (await assistant.AskAsync(question, role: "official")).Text;

        Assert.Contains("không ạ", text, StringComparison.Ordinal);
        Assert.Contains(figure, text, StringComparison.Ordinal);
        Assert.Contains("Nguyên nhân", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_low_figure_that_is_taken_for_granted_is_not_denied()
    {
        var text = (await assistant.AskAsync("tại sao gia lai hồ sơ trực tuyến lại thấp như vậy", role: "official")).Text;

        Assert.DoesNotContain("không ạ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("những tỉnh nào chưa nộp báo cáo")]
    [InlineData("địa phương nào còn thiếu số liệu")]
    public async Task Who_has_not_reported_needs_no_indicator(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.DoesNotContain("chưa hiểu chắc", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("số liệu huyện Gia Lâm")]
    [InlineData("cho xem số quận Ba Đình")]
    [InlineData("số liệu xã Bình Minh")]
    public async Task Below_the_provinces_is_said_not_to_be_measured(string question)
    {
        var text = (await assistant.AskAsync(question, role: "official")).Text;

        Assert.DoesNotContain("chưa hiểu chắc", text, StringComparison.Ordinal);
        Assert.Matches("tỉnh, thành phố|từng xã", text);
    }

    [Theory]
    [InlineData("tỉnh nào chưa đạt chỉ tiêu 50% của Quyết định 27")]
    [InlineData("những ai chưa đạt chỉ tiêu theo QĐ 27")]
    public async Task Who_misses_what_an_act_sets_is_told_by_name(string question)
    {
        var names = (await assistant.AskAsync(question, role: "official")).Rows!.Select(row => row.Name).ToList();

        Assert.Contains("Bắc Kạn", names);
        Assert.DoesNotContain("Hòa Bình", names);
    }
}
