using Assistant.Bot.Answers;
using Assistant.Tests.Channels;
using static Microsoft.Playwright.Assertions;

namespace Assistant.Tests.Browser;

[Collection(nameof(BrowserTests))]
public sealed class SafetyTests(Chromium chromium)
{
    private const string Evil = "<img src=x onerror=\"window.hacked=1\"><script>window.hacked=1</script>";

    private static readonly Answer Answer = new()
    {
        Text = $"Dạ, {Evil}\n- {Evil}\n1. **{Evil}**\nLưu ý: {Evil}\n[bấm](javascript:window.hacked=1) [web](https://dichvucong.gov.vn)",
        Kind = AnswerKinds.Fee,
        Procedure = new AnswerProcedure("x", "1.0", Evil, Evil, "imported", "2026-11-24"),
        Amounts = [new AnswerAmount(Evil, "online", 1_000, null, null, Evil, Evil)],
        Period = new AnswerPeriod(null, "2022-10-09", Evil),
        Rows = [new AnswerRow(1, "a", Evil, 1.5m, Evil)],
        Options = [new AnswerOption(Evil, Evil)],
        Suggestions = [Evil],
        Sources = [new AnswerSource(Evil, Evil, "2026", "javascript:window.hacked=1", Evil, "public")],
        Attachments = [new AnswerAttachment("image/png", "javascript:window.hacked=1", Evil), new AnswerAttachment("text/html", "data:text/html,<script>1</script>", Evil)],
    };

    [SkippableFact]
    public async Task Markup_in_the_title_of_a_procedure_or_anywhere_in_an_answer_is_shown_and_never_run()
    {
        using var server = PageServer.Saying(new AssistantFake { Reply = _ => Answer });
        await using var chat = await ChatPage.OpenAsync(chromium, server.Address, Device.Phone);

        var answer = await chat.AskAsync(Evil);

        await Expect(answer.Locator("p").First).ToContainTextAsync(Evil);
        await Expect(answer.Locator(".amount-item")).ToHaveTextAsync(Evil);
        await Expect(answer.Locator("th.name").Last).ToHaveTextAsync(Evil);
        await Expect(chat.Page.Locator(".choice").Last).ToHaveTextAsync(Evil);
        await Expect(chat.Page.Locator("#log img, #log script")).ToHaveCountAsync(0);
        await Expect(answer.Locator("a")).ToHaveCountAsync(1);
        Assert.Null(await chat.Page.EvaluateAsync<int?>("window.hacked ?? null"));
        await chat.PictureAsync("markup");
    }

    [SkippableFact]
    public async Task Text_without_a_space_stays_inside_its_bubble()
    {
        var long_ = new string('x', 300);
        using var server = PageServer.Saying(new AssistantFake { Reply = _ => Answer with { Text = long_, Suggestions = [long_], Rows = null, Options = null } });
        await using var chat = await ChatPage.OpenAsync(chromium, server.Address, Device.Phone);

        await chat.AskAsync(long_);

        Assert.Equal(0, await chat.WidthBeyondWindowAsync());
    }

    [SkippableFact]
    public async Task The_content_policy_stops_what_would_slip_in()
    {
        using var server = PageServer.Saying(new AssistantFake());
        var chat = await ChatPage.OpenAsync(chromium, server.Address, Device.Phone);

        var stopped = await chat.Page.EvaluateAsync<bool>("""
            () => {
              const script = document.createElement("script");
              try { script.textContent = "window.hacked = 1"; document.body.append(script); } catch { }
              try { document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='window.hacked=1'>"); } catch { }
              return window.hacked === undefined;
            }
            """);

        Assert.True(stopped);
        await chat.Context.CloseAsync();
    }
}
