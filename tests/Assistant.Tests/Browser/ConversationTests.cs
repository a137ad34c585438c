using Assistant.Tests.Channels;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.Tests.Browser;

[Collection(nameof(BrowserTests))]
public sealed class ConversationTests(Chromium chromium, PageServers servers)
{
    [SkippableTheory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task A_citizen_asks_follows_up_taps_a_suggestion_and_finds_it_all_after_a_reload(string device)
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Of(device));
        await chat.PictureAsync("welcome");

        var fee = await chat.AskAsync("Làm hộ chiếu online hết bao nhiêu tiền?");
        await Expect(fee.Locator(".amount-value").First).ToHaveTextAsync("100.000 đ");
        await chat.PictureAsync("fee");

        var followUp = await chat.AskAsync("Còn nộp trực tiếp thì sao?");
        await Expect(followUp).ToContainTextAsync("trực tiếp");
        await Expect(followUp).ToContainTextAsync("hộ chiếu");

        var suggestion = followUp.Locator(".choice").First;
        var label = await suggestion.InnerTextAsync();
        var suggested = await chat.AnswerAfterAsync(() => device == "phone" ? suggestion.TapAsync() : suggestion.ClickAsync());
        await Expect(chat.Questions.Last).ToContainTextAsync(label);
        await chat.PictureAsync("suggestion");
        Assert.Equal(0, await chat.WidthBeyondWindowAsync());

        var told = await suggested.Locator(".bubble").InnerTextAsync();
        await chat.Page.ReloadAsync();
        await chat.ReadyAsync();
        await Expect(chat.Answers).ToHaveCountAsync(3);
        await Expect(chat.Questions).ToHaveCountAsync(3);
        Assert.Equal(told, await chat.Answers.Last.Locator(".bubble").InnerTextAsync());

        var afterReload = await chat.AskAsync("mất bao lâu?");
        await Expect(afterReload).ToContainTextAsync("ngày");
        await Expect(afterReload).ToContainTextAsync("hộ chiếu", new() { IgnoreCase = true });
    }

    [SkippableTheory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task Options_of_a_question_back_are_tapped_and_then_gone(string device)
    {
        using var server = PageServer.Saying(new AssistantFake
        {
            Reply = asked => asked.Question == "Làm hộ chiếu hết bao nhiêu?" ? SomeAnswers.PassportFee : SomeAnswers.Clarification,
        });
        await using var chat = await ChatPage.OpenAsync(chromium, server.Address, Device.Of(device));

        var back = await chat.AskAsync("hết bao nhiêu");
        await chat.PictureAsync("options");
        await chat.AnswerAfterAsync(() => back.GetByRole(AriaRole.Button, new() { Name = "Hộ chiếu" }).ClickAsync());

        await Expect(back.Locator(".choice")).ToHaveCountAsync(0);
        await Expect(chat.Questions.Last).ToContainTextAsync("Làm hộ chiếu hết bao nhiêu?");
        await Expect(chat.Answers.Last.Locator(".amount-value").First).ToHaveTextAsync("100.000 đ");
    }

    [SkippableTheory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task Documents_are_a_list(string device)
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Of(device));

        var documents = await chat.AskAsync("Tách hộ cần giấy tờ gì?");

        await Expect(documents.GetByRole(AriaRole.Listitem).First).ToContainTextAsync("CT01");
        await chat.PictureAsync("documents");
    }

    [SkippableFact]
    public async Task An_example_of_the_welcome_is_asked_when_tapped()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);

        var answer = await chat.AnswerAfterAsync(() => chat.Page.GetByRole(AriaRole.Button, new() { Name = "Bình Phước giờ thuộc tỉnh nào?" }).First.TapAsync());

        await Expect(answer).ToContainTextAsync("Đồng Nai");
        Assert.Equal(chat.Address + "/", chat.Page.Url);
    }

    [SkippableFact]
    public async Task A_topic_beside_the_conversation_is_asked_when_clicked()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Desktop);

        var answer = await chat.AnswerAfterAsync(() => chat.Page.GetByRole(AriaRole.Button, new() { Name = "Đăng ký tạm trú mất bao lâu?" }).ClickAsync());

        await Expect(answer).ToContainTextAsync("03 ngày làm việc");
    }

    [SkippableFact]
    public async Task Starting_again_forgets_what_was_said_and_can_be_undone()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);
        await chat.AskAsync("Đăng ký tạm trú mất bao lâu?");

        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Cài đặt và đăng nhập" }).ClickAsync();
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Bắt đầu lại cuộc trò chuyện" }).ClickAsync();
        await Expect(chat.Answers).ToHaveCountAsync(0);
        await Expect(chat.Page.Locator("#welcome")).ToBeVisibleAsync();

        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Hoàn tác" }).ClickAsync();
        await Expect(chat.Answers).ToHaveCountAsync(1);
    }

    [SkippableFact]
    public async Task History_stays_in_the_tab_unless_a_person_wants_it_kept_and_can_be_cleared()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);
        await chat.AskAsync("Đăng ký tạm trú mất bao lâu?");
        Assert.Equal(0, await TurnsInANewTabAsync(chat));

        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Cài đặt và đăng nhập" }).ClickAsync();
        await chat.Page.GetByLabel("Giữ lịch sử khi đóng trang").ClickAsync();
        await chat.PictureAsync("menu");
        Assert.Equal(1, await TurnsInANewTabAsync(chat));

        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Xóa lịch sử trên máy này" }).ClickAsync();
        await Expect(chat.Answers).ToHaveCountAsync(0);
        Assert.Equal(0, await TurnsInANewTabAsync(chat));
    }

    [SkippableFact]
    public async Task A_long_answer_is_folded_and_unfolds()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);
        var answer = await chat.AskAsync("Làm hộ chiếu online hết bao nhiêu tiền?");
        var more = answer.GetByRole(AriaRole.Button, new() { Name = "Xem thêm" });
        await Expect(more).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(answer.GetByText("Lưu ý:")).ToBeHiddenAsync();

        await more.ClickAsync();

        await Expect(answer.GetByText("Lưu ý:")).ToBeVisibleAsync();
        await answer.GetByText("Nguồn (").ClickAsync();
        await Expect(answer.Locator(".sources li").First).ToBeVisibleAsync();
        await chat.PictureAsync("unfolded");
    }

    [SkippableFact]
    public async Task Each_of_two_answers_begins_in_sight()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);
        var answer = await chat.AskAsync("đăng ký tạm trú cần giấy tờ gì, còn bằng lái mất thì nộp ở đâu");

        await Expect(answer.GetByText("đăng ký tạm trú cần chuẩn bị")).ToBeVisibleAsync();
        await Expect(answer.GetByText("cấp lại giấy phép lái xe nộp tại")).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Copying_takes_the_whole_answer_with_its_source()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Desktop);
        await chat.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var answer = await chat.AskAsync("Đăng ký tạm trú mất bao lâu?");

        await answer.GetByRole(AriaRole.Button, new() { Name = "Sao chép câu trả lời" }).ClickAsync();

        await Expect(chat.Page.Locator("#toast")).ToHaveTextAsync("Đã sao chép câu trả lời.");
        var copied = await chat.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Contains("03 ngày làm việc", copied, StringComparison.Ordinal);
        Assert.Contains("Nguồn:", copied, StringComparison.Ordinal);
        Assert.DoesNotContain("**", copied, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Two_questions_in_a_row_are_answered_in_order()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Desktop);

        await chat.Field.FillAsync("Tách hộ mất bao lâu?");
        await chat.Field.PressAsync("Enter");
        await chat.Field.FillAsync("Bình Phước giờ thuộc tỉnh nào?");
        await chat.Field.PressAsync("Enter");
        await Expect(chat.Answers).ToHaveCountAsync(2);

        var turns = await chat.Page.Locator(".turn:not(#welcome) .bubble").AllInnerTextsAsync();
        Assert.StartsWith("Tách hộ", turns[0], StringComparison.Ordinal);
        Assert.Contains("05 ngày", turns[1], StringComparison.Ordinal);
        Assert.StartsWith("Bình Phước", turns[2], StringComparison.Ordinal);
        Assert.Contains("Đồng Nai", turns[3], StringComparison.Ordinal);
    }

    private static async Task<int> TurnsInANewTabAsync(ChatPage chat)
    {
        var tab = await chat.Context.NewPageAsync();
        await tab.GotoAsync(chat.Address);
        await tab.Locator("html.ready").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        var count = await tab.Locator(".turn.mine").CountAsync();
        await tab.CloseAsync();
        return count;
    }
}
