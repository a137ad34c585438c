using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Fees;

/// <summary>People call a vehicle by its name, fees go by its kind: the rate of a motorbike is never told of a car.</summary>
public sealed class VehicleNamesTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private VehicleNames Vehicles => assistant.Services.GetRequiredService<VehicleNames>();

    [Theory]
    [InlineData("xe hơi", "lần đầu ô tô đến 9 chỗ", 50_000_000)]
    [InlineData("xe máy", "lần đầu xe máy", 10_000_000)]
    [InlineData("xe máy điện", "lần đầu xe máy", 10_000_000)]
    [InlineData("xe tải", "lần đầu ô tô khác", 10_000_000)]
    [InlineData("xe khách", "lần đầu ô tô khác", 10_000_000)]
    public async Task A_name_is_charged_by_its_kind(string kind, string item, long amount)
    {
        foreach (var name in Vehicles.Names.Where(name => name.Reads == kind).Select(name => name.Name))
        {
            var answer = await assistant.AskAsync($"mua {name} mới 500 triệu trước bạ bao nhiêu");
            var told = answer.Amounts is [{ } first, ..] ? first : null;

            Assert.True(told?.AmountVnd == amount && told.Item.Contains(item, StringComparison.Ordinal), $"{name}: {answer.Text}");
        }
    }

    [Theory]
    [InlineData("ô tô điện", "ô tô điện chạy pin là **0 đồng**")]
    [InlineData("xe bán tải", "cabin kép")]
    public async Task A_name_is_told_the_rate_of_its_kind(string kind, string item)
    {
        foreach (var name in Vehicles.Names.Where(name => name.Reads == kind).Select(name => name.Name))
        {
            var answer = await assistant.AskAsync($"{name} mới đóng trước bạ bao nhiêu");

            Assert.True(answer.Text.Split('\n')[0].Contains(item, StringComparison.Ordinal), $"{name}: {answer.Text}");
        }
    }

    [Theory]
    [InlineData("xe tải isuzu đi đăng kiểm", "xe tải đi đăng kiểm")]
    [InlineData("xe vios cũ", "xe hơi cũ")]
    [InlineData("honda city sang tên", "xe hơi sang tên")]
    [InlineData("xe honda sang tên", "xe honda sang tên")]
    [InlineData("chung cư vision city", "chung cư vision city")]
    [InlineData("con học winner ở trường nào", "con học winner ở trường nào")]
    public void The_longest_name_counts_and_a_kind_that_is_said_stays(string message, string read) => Assert.Equal(read, Vehicles.Rewrite(message));

    [Theory]
    [InlineData("trước bạ xe 500 triệu là bao nhiêu")]
    [InlineData("phí trước bạ xe bao nhiêu")]
    [InlineData("mua xe mới đóng trước bạ bao nhiêu")]
    public async Task Where_it_is_not_said_which_vehicle_none_is_the_answer(string question)
    {
        var answer = await assistant.AskAsync(question);
        var first = AnswerRenderer.Plain(answer.Text).Split('\n')[0];

        Assert.DoesNotContain("%", first, StringComparison.Ordinal);
        Assert.Contains("tùy xe máy hay ô tô", first, StringComparison.Ordinal);
        Assert.Contains("xe máy", answer.Text, StringComparison.Ordinal);
        Assert.Contains("ô tô", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_or_used_are_both_worked_out_where_neither_is_said()
    {
        var first = (await assistant.AskAsync("xe hơi 600 triệu ở Hải Phòng trước bạ bao nhiêu")).Text.Replace("**", "", StringComparison.Ordinal).Split('\n')[0];

        Assert.Contains("lần đầu ô tô đến 9 chỗ hết 60.000.000 đồng", first, StringComparison.Ordinal);
        Assert.Contains("lần thứ hai trở đi: ô tô đến 9 chỗ hết 12.000.000 đồng", first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sang tên xe máy cũ hết bao nhiêu", "lần thứ hai trở đi: xe máy 1%", "ô tô")]
    [InlineData("sang tên con wave alpha hết bao nhiêu tiền", "lần thứ hai trở đi: xe máy 1%", "ô tô")]
    [InlineData("lệ phí sang tên ô tô 7 chỗ cũ bao nhiêu", "lần thứ hai trở đi: ô tô đến 9 chỗ 2%", "xe máy")]
    public async Task Who_registers_a_used_vehicle_pays_its_registration_fee_too(string question, string expected, string other)
    {
        var answer = await assistant.AskAsync(question);
        var first = AnswerRenderer.Plain(answer.Text).Split('\n')[0];

        Assert.Contains(expected, first, StringComparison.Ordinal);
        Assert.DoesNotContain(other, first, StringComparison.Ordinal);
        Assert.Contains("chưa có", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_sells_does_not() =>
        Assert.DoesNotContain("trước bạ lần thứ hai", (await assistant.AskAsync("em bán xe rồi, nộp lại giấy sang tên mất bao nhiêu tiền")).Text.Split('\n')[0], StringComparison.Ordinal);
}
