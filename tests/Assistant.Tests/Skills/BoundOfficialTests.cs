using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Skills;

/// <summary>An official of one province or ministry gets its internal figures, and of the rest what everybody may know.</summary>
public sealed class BoundOfficialTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("Quảng Ninh bao nhiêu phần trăm hồ sơ trực tuyến tuần 51", "74,7")]
    [InlineData("tinh quang ninh hstt tuan 51/2022", "74,7")]
    public async Task Their_own_unit_is_theirs_to_ask_about(string question, string figure) =>
        Assert.Contains(figure, (await AskAsync(question, "quang-ninh-34")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("5 tỉnh thấp nhất về tỷ lệ hồ sơ trực tuyến tuần 51")]
    [InlineData("tỉnh nào hạng 1 về hồ sơ trực tuyến tuần 51")]
    [InlineData("tỉnh nào dưới 30% hồ sơ trực tuyến tuần 51")]
    [InlineData("so Quảng Ninh với Hà Tĩnh về hồ sơ trực tuyến tuần 51")]
    [InlineData("Hà Tĩnh bao nhiêu phần trăm hồ sơ trực tuyến tuần 51")]
    [InlineData("Quảng Ninh cách tỉnh đứng đầu bao nhiêu điểm hồ sơ trực tuyến tuần 51")]
    [InlineData("Bộ Y tế bao nhiêu lượt truy cập cổng tuần 40")]
    [InlineData("tỉnh đội sổ hồ sơ trực tuyến tuần 51 kém mốc 50% bao xa")]
    [InlineData("Quảng Ninh tuần 51, à nhầm, Hà Tĩnh tuần 51 hồ sơ trực tuyến bao nhiêu")]
    public async Task Other_units_are_not(string question)
    {
        var answer = await AskAsync(question, "quang-ninh-34");

        Assert.Equal(("forbidden", "not_own_unit"), (answer.Kind, answer.Outcome));
        Assert.Contains("Quảng Ninh", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Text, char.IsDigit);
        Assert.Null(answer.Rows);
    }

    [Fact]
    public async Task Of_several_wishes_those_about_others_tell_nothing()
    {
        var others = (await assistant.AskAsync("Hà Tĩnh bao nhiêu lượt truy cập cổng tuần 51", role: "official")).Rows!.Single().Value;
        var answer = await AskAsync("hồ sơ trực tuyến tuần 51 của Quảng Ninh bao nhiêu, và lượt truy cập cổng tuần 51 của Hà Tĩnh bao nhiêu", "quang-ninh-34");

        Assert.DoesNotContain(VietnameseFormat.Number(others), answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Rows ?? [], row => row.Entity.StartsWith("ha-tinh", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whose_unit_is_not_known_gets_no_internal_figure() =>
        Assert.Equal("forbidden", (await AskAsync("Quảng Ninh bao nhiêu phần trăm hồ sơ trực tuyến tuần 51", "khong-co")).Kind);

    [Theory]
    [InlineData("tỷ lệ hồ sơ trực tuyến toàn trình của cả nước năm 2024")]
    [InlineData("làm hộ chiếu hết bao nhiêu tiền")]
    public async Task What_everybody_may_know_they_may_too(string question)
    {
        var (theirs, all) = (await AskAsync(question, "quang-ninh-34"), await assistant.AskAsync(question));

        Assert.Equal(all.Text, theirs.Text);
        Assert.NotEqual("forbidden", theirs.Kind);
    }

    private Task<Answer> AskAsync(string question, string unit) => assistant.Services.GetRequiredService<IAssistant>().AskAsync(
        new TurnRequest { Question = question, Caller = new Caller(Role.Official) { Unit = unit } }, CancellationToken.None);
}
