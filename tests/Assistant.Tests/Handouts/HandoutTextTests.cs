using Assistant.Bot.Channels.Handouts;
using Assistant.Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Handouts;

public sealed class HandoutTextTests(HandoutServer server) : IClassFixture<HandoutServer>
{
    [Fact]
    public async Task The_text_begins_with_the_fee_and_has_boxes_to_tick()
    {
        var text = await server.PageAsync("/handout/dang-ky-tam-tru.txt?place=ha-noi-34&channel=online");

        var order = new[] { "ĐĂNG KÝ TẠM TRÚ\n", "PHÍ, LỆ PHÍ\n", "7.000 đồng/lần", "GIẤY TỜ\n", "☐ CT01", "CÁC BƯỚC\n1. ", "NƠI NỘP: ", "THỜI HẠN: ", "XEM ĐỦ, IN RA: http://localhost/handout/dang-ky-tam-tru?place=ha-noi-34&channel=online\n", "Thông tin tính đến 23/11/2026", "Nguồn: " };
        Assert.Equal(order.Length, order.Count(part => text.Contains(part, StringComparison.Ordinal)));
        Assert.True(order.Zip(order.Skip(1)).All(pair => text.IndexOf(pair.First, StringComparison.Ordinal) < text.IndexOf(pair.Second, StringComparison.Ordinal)), text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?place=ha-noi-34")]
    [InlineData("?place=H%C3%B3c%20M%C3%B4n&channel=online")]
    public async Task The_text_of_every_curated_procedure_is_one_message(string query)
    {
        foreach (var procedure in server.App.Services.GetRequiredService<KnowledgeBase>().Procedures.All)
        {
            var text = await server.PageAsync($"/handout/{procedure.Id}.txt{query}");

            Assert.True(text.Length is > 300 and <= HandoutText.Limit, $"{procedure.Id}: {text.Length} characters");
            Assert.DoesNotContain("**", text, StringComparison.Ordinal);
        }
    }
}
