namespace Assistant.Tests.Fees;

/// <summary>What is sure of a fee may be a part of it: beside an option it is told as a part, and who pays otherwise is told that their level is not held.</summary>
public sealed class PartAmountTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("sang tên mất bao nhiêu")]
    [InlineData("sang ten het nhieu")]
    [InlineData("đăng ký xe bao nhiêu tiền")]
    public async Task The_recall_of_papers_is_not_the_price_of_a_transfer(string question)
    {
        var option = (await assistant.AskAsync(question)).Text.Split('\n').First(line => line.StartsWith("- Xe", StringComparison.Ordinal) && !line.Contains("mới", StringComparison.Ordinal));

        Assert.DoesNotContain("0 đồng/lần", option, StringComparison.Ordinal);
        Assert.Contains("trước bạ", option, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_beside_others_that_nobody_verified_is_no_price()
    {
        var option = (await assistant.AskAsync("mất giấy tờ làm lại bao nhiêu tiền")).Text.Split('\n').First(line => line.StartsWith("- Giấy đăng ký xe", StringComparison.Ordinal));

        Assert.Contains("35.000", option, StringComparison.Ordinal);
        Assert.Contains("chưa kể khoản em chưa có mức chắc chắn", option, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("học sinh mua bảo hiểm y tế bao nhiêu", "học sinh, sinh viên")]
    [InlineData("nhà cận nghèo đóng bảo hiểm y tế một năm mấy đồng", "hộ cận nghèo")]
    [InlineData("ly hôn chia tài sản 1 tỷ án phí bao nhiêu", "vụ ly hôn có chia tài sản")]
    [InlineData("ly dị mà giành tài sản chung thì án phí nhiêu", "vụ ly hôn có chia tài sản")]
    public async Task Who_pays_otherwise_is_told_that_their_level_is_not_held(string question, string who)
    {
        var first = (await assistant.AskAsync(question)).Text.Split('\n')[0];

        Assert.Equal($"Dạ, mức của **{who}** thì em **chưa có** nên không đoán số; mức dưới đây là của trường hợp chung.", first);
    }

    [Theory]
    [InlineData("ly hôn không chia tài sản án phí bao nhiêu")]
    [InlineData("mua bảo hiểm y tế hộ gia đình bao nhiêu tiền một năm")]
    public async Task The_general_case_is_told_at_once(string question) =>
        Assert.DoesNotContain("mức dưới đây là của trường hợp chung", (await assistant.AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("khai sinh cho con sinh năm 2019 bao nhiêu tiền")]
    [InlineData("làm giấy khai sinh cho bé sinh năm 2023 hết nhiêu")]
    public async Task A_year_of_birth_tells_that_it_is_late(string question)
    {
        var first = (await assistant.AskAsync(question)).Text.Split('\n')[0];

        Assert.Contains("quá hạn", first, StringComparison.Ordinal);
        Assert.DoesNotContain("đúng hạn", first, StringComparison.Ordinal);
    }
}
