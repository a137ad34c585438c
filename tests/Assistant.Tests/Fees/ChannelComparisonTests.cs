using Assistant.Knowledge.Fees;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Fees;

/// <summary>Who asks which way of filing is cheaper gets the difference of the two amounts of the record, never one amount alone.</summary>
public sealed class ChannelComparisonTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("{0} online rẻ hơn trực tiếp bao nhiêu")]
    [InlineData("{0} trực tuyến với trực tiếp chênh nhau mấy đồng")]
    [InlineData("{0} nộp qua mạng có rẻ hơn không")]
    public async Task The_difference_comes_first(string wording)
    {
        var fees = assistant.Services.GetRequiredService<FeeSchedule>();
        foreach (var (id, name) in new[] { ("dang-ky-tam-tru", "đăng ký tạm trú"), ("dang-ky-thuong-tru", "đăng ký thường trú"), ("tach-ho", "tách hộ"), ("gia-han-tam-tru", "gia hạn tạm trú"), ("cap-ho-chieu-pho-thong", "làm hộ chiếu mới") })
        {
            var answer = await assistant.AskAsync(wording.Replace("{0}", name, StringComparison.Ordinal));
            var first = answer.Text.Replace("**", "", StringComparison.Ordinal).Split('\n')[0];
            var line = fees.Quote(new FeeQuestion { ProcedureId = id, Date = AssistantUnderTest.Today, Today = AssistantUnderTest.Today }).Lines;
            var item = line.Where(one => one.Item == line[0].Item).ToList();

            Assert.Equal("fee", answer.Kind);
            if (item is [{ Channel: FeeChannel.Any }])
            {
                Assert.Contains("như nhau", first, StringComparison.Ordinal);
            }
            else
            {
                var amounts = item.Select(one => one.Row!.AmountVnd!.Value).ToList();
                var difference = string.Create(System.Globalization.CultureInfo.GetCultureInfo("vi-VN"), $"{Math.Abs(amounts[0] - amounts[1]):N0} đồng");
                Assert.Contains($"rẻ hơn {difference}", first, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("làm lại căn cước bị mất nộp online có rẻ hơn ra công an không", "riêng **0 đồng**")]
    [InlineData("đổi giấy phép lái xe trên mạng với trực tiếp tiền có khác không", "riêng **0 đồng**")]
    [InlineData("đăng ký khai tử đúng hạn trên mạng có rẻ hơn không", "như nhau")]
    public async Task Nothing_else_is_asked_back(string question, string expected)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal("fee", answer.Kind);
        Assert.Contains(expected, answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_channel_alone_is_told_as_before() =>
        Assert.DoesNotContain("rẻ hơn", (await assistant.AskAsync("đăng ký tạm trú online bao nhiêu tiền")).Text, StringComparison.Ordinal);
}
