using Assistant.Bot.Conversations.Memory;
using Assistant.Bot.Guiding.Store;
using Assistant.Bot.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Privacy;

public sealed class ForgettingTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Fact]
    public async Task Who_asks_to_be_forgotten_is()
    {
        const string conversation = "forget-1";
        await assistant.AskAsync("hướng dẫn từng bước đăng ký khai sinh", conversation: conversation);
        await assistant.AskAsync("làm hộ chiếu cần giấy gì", conversation: conversation);
        Assert.NotNull((await Memory.LoadAsync(conversation, default)).Value);
        Assert.NotNull((await Guides.LoadAsync(conversation, default)).Value);

        var answer = await assistant.AskAsync("xoa du lieu cua toi di", conversation: conversation);

        Assert.Contains("đã quên", answer.Text, StringComparison.Ordinal);
        Assert.Null((await Memory.LoadAsync(conversation, default)).Value);
        Assert.Null((await Guides.LoadAsync(conversation, default)).Value);
        Assert.Null((await assistant.AskAsync("vậy mất bao lâu", conversation: conversation)).Procedure);
    }

    [Fact]
    public async Task Who_asks_again_in_the_same_words_is_forgotten_again()
    {
        const string conversation = "forget-3";
        for (var time = 0; time < 3; time++)
        {
            await assistant.AskAsync("làm hộ chiếu cần giấy gì", conversation: conversation);
            await assistant.AskAsync("xoá hết dữ liệu của tôi", conversation: conversation);

            Assert.Null((await Memory.LoadAsync(conversation, default)).Value);
        }
    }

    [Fact]
    public async Task The_figures_that_an_official_saw_last_go_too()
    {
        const string conversation = "forget-2";
        await assistant.AskAsync("5 tỉnh thấp nhất tuần 40/2022", role: "official", conversation: conversation);
        await assistant.AskAsync("xóa lịch sử trò chuyện", role: "official", conversation: conversation);

        Assert.Null((await assistant.AskAsync("xuất Excel", role: "official", conversation: conversation)).Attachments);
    }

    [Theory]
    [InlineData("xóa thông tin của tôi trên VNeID thế nào")]
    [InlineData("muốn xóa đăng ký thường trú cần giấy gì")]
    [InlineData("xóa án tích làm sao")]
    [InlineData("xóa dữ liệu của tôi ở ngân hàng cic")]
    [InlineData("xóa hết thông tin trên sổ hộ khẩu cũ được không")]
    [InlineData("bị mất dữ liệu khai sinh ở xã thì làm lại thế nào")]
    [InlineData("Hôm trước cán bộ xã nói sẽ xóa dữ liệu của tôi trong sổ cũ rồi lập sổ mới nhưng tới nay chưa thấy")]
    public void What_others_keep_is_not_ours_to_forget(string message) => Assert.False(assistant.Services.GetRequiredService<ForgetWish>().IsMeant(message));

    [Theory]
    [InlineData("em có lưu thông tin của tôi không")]
    [InlineData("quyen rieng tu")]
    public async Task What_is_kept_is_told_to_who_asks(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal("help", answer.Kind);
        Assert.Contains("xóa dữ liệu của tôi", answer.Text, StringComparison.Ordinal);
    }

    private IConversationStore Memory => assistant.Services.GetRequiredService<IConversationStore>();

    private IGuideStore Guides => assistant.Services.GetRequiredService<IGuideStore>();
}
