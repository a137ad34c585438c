using Assistant.Bot.Answers;

namespace Assistant.Tests.Guiding;

/// <summary>What residents tell of themselves is answered with what the record says of it, and the walk-through waits.</summary>
public sealed class ToldOfOneselfTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private const string Unclear = "ý này em chưa rõ";
    private const string Waits = "Em đang hướng dẫn";

    private readonly string _conversation = Guid.NewGuid().ToString();

    [Theory]
    [InlineData("trợ cấp hưu trí xã hội", "tôi mới 72", "từ đủ 70 đến dưới 75 tuổi")]
    [InlineData("trợ cấp hưu trí xã hội", "bà nhà tôi thuộc hộ cận nghèo", "hộ nghèo, hộ cận nghèo")]
    [InlineData("trợ cấp hưu trí xã hội", "ông 78 tuổi rồi", "75 tuổi")]
    [InlineData("đổi giấy phép lái xe", "đang bị phạt nguội chưa nộp", "chưa được đổi")]
    [InlineData("đổi giấy phép lái xe", "bị phạt nguội chưa đóng phạt", "chưa được đổi")]
    [InlineData("đăng ký khai sinh", "cháu là con mẹ đơn thân", "họ mẹ")]
    [InlineData("đăng ký khai sinh", "bố mẹ cháu có đăng ký kết hôn rồi", "không phải nộp giấy kết hôn")]
    [InlineData("đăng ký khai sinh", "ông nội đi làm thay được ko", "ủy quyền")]
    public async Task A_condition_that_is_met_or_not_is_answered_by_the_record(string procedure, string told, string expected)
    {
        await SayAsync($"hướng dẫn từng bước {procedure}");

        var answered = await SayAsync(told);

        Assert.Contains(expected, answered.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains(Waits, answered.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mất giấy chứng sinh rồi")]
    [InlineData("còn thiếu giấy chứng sinh")]
    [InlineData("không có giấy chứng sinh")]
    [InlineData("giấy chứng sinh làm rớt mất rồi em ơi")]
    [InlineData("mat giay chung sinh roi")]
    public async Task A_paper_that_is_lacking_is_asked_of(string told)
    {
        await SayAsync("hướng dẫn từng bước đăng ký khai sinh");
        await SayAsync("Trong 60 ngày");

        Assert.Contains("người làm chứng", (await SayAsync(told)).Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ổng không nhớ số bảo hiểm")]
    [InlineData("bà không biết mã số bảo hiểm")]
    [InlineData("mất luôn số bảo hiểm rồi")]
    [InlineData("tra mã số bảo hiểm ở đâu")]
    [InlineData("làm sao biết mã số bhxh")]
    public async Task The_number_of_ones_insurance_is_looked_up(string told)
    {
        await SayAsync("hướng dẫn từng bước mua bảo hiểm y tế hộ gia đình");

        Assert.Contains("VssID", (await SayAsync(told)).Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_password_of_one_application_is_not_that_of_another() =>
        Assert.Contains("đăng nhập VssID bằng tài khoản VNeID", (await SayAsync("quên mật khẩu VssID rồi")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("cho hai vợ chồng với đứa con")]
    [InlineData("cả nhà em luôn")]
    [InlineData("một mình tôi thôi")]
    public async Task A_family_is_a_household(string told)
    {
        await SayAsync("hướng dẫn từng bước đăng ký tạm trú");

        Assert.Contains((await SayAsync(told)).Options!, option => option.Label == "Trực tuyến");
        Assert.Contains("cá nhân, hộ gia đình", (await SayAsync("à nhầm, nộp trực tuyến")).Text + (await SayAsync("nhầm, nộp trực tiếp")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nhà bác ở gần chợ")]
    [InlineData("mắt bác kém lắm")]
    public async Task What_the_record_does_not_know_gets_the_step_again(string told)
    {
        await SayAsync("hướng dẫn từng bước đăng ký khai sinh");

        Assert.Contains(Unclear, (await SayAsync(told)).Text, StringComparison.Ordinal);
    }

    private Task<Answer> SayAsync(string said) => assistant.AskAsync(said, conversation: _conversation);
}
