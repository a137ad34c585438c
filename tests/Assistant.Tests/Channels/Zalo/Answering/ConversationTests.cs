using Assistant.Bot.Access;
using Assistant.Bot.Access.SignIn;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Zalo;
using Assistant.Bot.Channels.Zalo.Answering;
using Assistant.Bot.Channels.Zalo.Webhook;
using Assistant.Bot.Conversations.Memory;
using Assistant.Bot.Planning;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Channels.Zalo.Answering;

public sealed class ConversationTests
{
    [Fact]
    public async Task Following_the_account_is_welcomed_with_questions_to_tap()
    {
        await using var zalo = await ZaloApp.StartAsync();
        await zalo.DeliverAsync(zalo.Oa.Follow(SomeZalo.Person));
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);

        var welcome = Assert.Single(zalo.SentTo(SomeZalo.Person));
        Assert.Contains("trợ lý dịch vụ công", welcome.Text, StringComparison.Ordinal);
        Assert.Equal(4, welcome.Buttons.Count);
        Assert.All(welcome.Buttons, button => Assert.Equal("oa.query.show", button.Type));
        Assert.Empty(zalo.App.Assistant.Asked);
    }

    [Fact]
    public async Task Following_and_opening_the_chat_on_one_day_is_one_welcome()
    {
        await using var zalo = await ZaloApp.StartAsync();
        await zalo.DeliverAsync(zalo.Oa.Follow(SomeZalo.Person));
        await zalo.DeliverAsync(zalo.Oa.OfUser(EventNames.ChatNow, SomeZalo.Person));
        await zalo.SayAsync(SomeZalo.Person, "a");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 2);
        await zalo.IsQuietAsync();

        Assert.Equal(2, zalo.SentTo(SomeZalo.Person).Count);
        Assert.Equal("Trả lời: a", zalo.TextsTo(SomeZalo.Person)[^1]);
    }

    [Fact]
    public async Task A_tap_on_a_button_asks_its_whole_question()
    {
        await using var zalo = await ZaloApp.StartAsync();
        zalo.App.Assistant.Reply = _ => SomeAnswers.Clarification;
        await zalo.SayAsync(SomeZalo.Person, "lệ phí");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);

        await zalo.SayAsync(SomeZalo.Person, zalo.SentTo(SomeZalo.Person)[0].Buttons[1].Payload);
        await zalo.IsAnsweredAsync(SomeZalo.Person, 2);

        Assert.Equal("Làm căn cước hết bao nhiêu?", zalo.App.Assistant.Asked.Last().Question);
    }

    [Fact]
    public async Task A_person_is_a_citizen_in_one_conversation_that_does_not_tell_who_it_is()
    {
        await using var zalo = await ZaloApp.StartAsync();
        await zalo.SayAsync(SomeZalo.Person, "a");
        await zalo.SayAsync(SomeZalo.Other, "c");
        await zalo.SayAsync(SomeZalo.Person, "b");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 2);
        await zalo.IsAnsweredAsync(SomeZalo.Other, 1);

        Assert.All(zalo.App.Assistant.Asked, turn => Assert.Equal(Caller.Citizen, turn.Caller));
        Assert.Equal(2, zalo.App.Assistant.Asked.Select(turn => turn.ConversationId).Distinct().Count());
        Assert.All(zalo.App.Assistant.Asked, turn => Assert.DoesNotContain("200000000", turn.ConversationId, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(EventNames.Image, "ảnh")]
    [InlineData(EventNames.Gif, "chào")]
    [InlineData(EventNames.Sticker, "chào")]
    [InlineData(EventNames.Audio, "thoại")]
    [InlineData(EventNames.Video, "video")]
    [InlineData(EventNames.File, "tệp")]
    [InlineData(EventNames.Location, "vị trí")]
    [InlineData(EventNames.Link, "liên kết")]
    [InlineData(EventNames.BusinessCard, "danh thiếp")]
    public async Task What_holds_no_question_is_answered_kindly(string eventName, string about)
    {
        await using var zalo = await ZaloApp.StartAsync();
        await zalo.SayAsync(SomeZalo.Person, null, eventName);
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);

        var text = Assert.Single(zalo.TextsTo(SomeZalo.Person));
        Assert.StartsWith("Dạ, em", text, StringComparison.Ordinal);
        Assert.Contains(about, text, StringComparison.Ordinal);
        Assert.Empty(zalo.App.Assistant.Asked);
    }

    [Fact]
    public async Task The_words_with_a_picture_are_answered_and_the_picture_is_owned_up_to()
    {
        await using var zalo = await ZaloApp.StartAsync();
        await zalo.SayAsync(SomeZalo.Person, "giấy này làm ở đâu?", EventNames.Image);
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);

        Assert.Equal($"{KindReplies.CaptionOnly}\nTrả lời: giấy này làm ở đâu?", zalo.TextsTo(SomeZalo.Person)[0]);
    }

    [Theory]
    [InlineData("   ")]
    [InlineData("a\u0000b")]
    public async Task Text_that_is_no_question_is_answered_kindly(string text)
    {
        await using var zalo = await ZaloApp.StartAsync();
        await zalo.SayAsync(SomeZalo.Person, text);
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);

        Assert.Equal([KindReplies.Unreadable], zalo.TextsTo(SomeZalo.Person));
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_answered_kindly()
    {
        await using var zalo = await ZaloApp.StartAsync();
        await zalo.SayAsync(SomeZalo.Person, new string('a', 3_000));
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);

        Assert.Equal([KindReplies.TooLong], zalo.TextsTo(SomeZalo.Person));
    }

    [Fact]
    public async Task Messages_that_arrive_out_of_order_are_answered_in_the_order_they_were_written()
    {
        await using var zalo = (await ZaloApp.StartAsync()).With("Zalo:SettleMilliseconds", "400");
        var first = zalo.Oa.Say(SomeZalo.Person, "một").Event;
        var second = zalo.Oa.Say(SomeZalo.Person, "hai").Event;
        var third = zalo.Oa.Say(SomeZalo.Person, "ba").Event;

        foreach (var body in new[] { third, second, first })
        {
            await zalo.DeliverAsync(body);
        }

        await zalo.IsAnsweredAsync(SomeZalo.Person, 3);
        Assert.Equal(["Trả lời: một", "Trả lời: hai", "Trả lời: ba"], zalo.TextsTo(SomeZalo.Person));
    }

    [Fact]
    public async Task A_slow_answer_to_one_person_does_not_keep_others_waiting()
    {
        await using var zalo = await ZaloApp.StartAsync();
        using var end = new ManualResetEventSlim();
        zalo.App.Assistant.Reply = turn =>
        {
            if (turn.Question == "chậm")
            {
                end.Wait(TimeSpan.FromSeconds(30));
            }

            return new Answer { Text = turn.Question, Kind = AnswerKinds.Help };
        };
        await zalo.SayAsync(SomeZalo.Person, "chậm");
        await zalo.SayAsync(SomeZalo.Person, "sau");
        await zalo.SayAsync(SomeZalo.Other, "nhanh");

        await zalo.IsAnsweredAsync(SomeZalo.Other, 1);
        Assert.Empty(zalo.SentTo(SomeZalo.Person));
        end.Set();
        await zalo.IsAnsweredAsync(SomeZalo.Person, 2);
        Assert.Equal(["chậm", "sau"], zalo.TextsTo(SomeZalo.Person));
    }

    [Theory]
    [InlineData(EventNames.Unfollow)]
    [InlineData(EventNames.Withdraw)]
    public async Task Who_leaves_or_withdraws_consent_gets_nothing_more_and_leaves_nothing_behind(string eventName)
    {
        await using var zalo = await ZaloApp.StartAsync();
        using var end = new ManualResetEventSlim();
        zalo.App.Assistant.Reply = turn =>
        {
            end.Wait(TimeSpan.FromSeconds(30));
            return new Answer { Text = turn.Question, Kind = AnswerKinds.Help };
        };
        // Written later than they left, delivered before: still theirs, and still erased.
        var memory = zalo.App.Services.GetRequiredService<IConversationStore>();
        var conversation = zalo.App.Services.GetRequiredService<ZaloConversations>().Of(SomeZalo.Person);
        await memory.SaveAsync(conversation, new Understanding { Topic = "procedure" }, 0, default);
        var leaving = eventName == EventNames.Unfollow ? zalo.Oa.Unfollow(SomeZalo.Person) : zalo.Oa.OfUser(eventName, SomeZalo.Person);
        await zalo.SayAsync(SomeZalo.Person, "canary-mot");
        await zalo.SayAsync(SomeZalo.Person, "canary-hai");
        await zalo.DeliverAsync(leaving);
        end.Set();
        await zalo.IsQuietAsync();

        Assert.True(zalo.SentTo(SomeZalo.Person).Count <= 1);
        Assert.Null((await memory.LoadAsync(conversation, default)).Value);
        zalo.App.Services.GetRequiredInbox().Dispose();
        Assert.DoesNotContain("canary-hai", await ReadInboxAsync(zalo), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_official_signs_in_with_a_one_time_link_when_that_is_allowed()
    {
        await using var zalo = (await ZaloApp.StartAsync()).With("Zalo:AllowOfficials", "true");
        _ = zalo.App.Browser();
        var code = zalo.App.Services.GetRequiredService<SignInLinks>().Create(new Caller(Role.Official, "Chị Lan"));

        await zalo.SayAsync(SomeZalo.Person, $"https://tro-ly.gov.vn/sign-in?code={code}");
        await zalo.SayAsync(SomeZalo.Person, "số liệu");
        await zalo.SayAsync(SomeZalo.Other, $"https://tro-ly.gov.vn/sign-in?code={code}");
        await zalo.SayAsync(SomeZalo.Other, "số liệu");
        await zalo.SayAsync(SomeZalo.Person, "đăng xuất");
        await zalo.SayAsync(SomeZalo.Person, "số liệu");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 4);
        await zalo.IsAnsweredAsync(SomeZalo.Other, 2);

        Assert.Equal([OfficialLinks.Linked, "Trả lời: số liệu", OfficialLinks.SignedOut, "Trả lời: số liệu"], zalo.TextsTo(SomeZalo.Person));
        Assert.Equal(OfficialLinks.NotLinked, zalo.TextsTo(SomeZalo.Other)[0]);
        Assert.Equal(1, zalo.App.Assistant.Asked.Count(turn => turn.Caller.MaySeeInternal));
    }

    [Fact]
    public async Task Without_permission_a_sign_in_link_is_a_text_like_any_other()
    {
        await using var zalo = await ZaloApp.StartAsync();
        _ = zalo.App.Browser();
        var links = zalo.App.Services.GetRequiredService<SignInLinks>();
        var code = links.Create(new Caller(Role.Official, "Chị Lan"));

        await zalo.SayAsync(SomeZalo.Person, $"https://tro-ly.gov.vn/sign-in?code={code}");
        await zalo.IsAnsweredAsync(SomeZalo.Person, 1);

        Assert.Equal(Caller.Citizen, Assert.Single(zalo.App.Assistant.Asked).Caller);
        Assert.NotNull(links.Redeem(code));
    }

    [Fact]
    public async Task A_message_that_keeps_failing_gets_an_apology_and_the_next_one_an_answer()
    {
        await using var zalo = await ZaloApp.StartAsync();
        zalo.App.Assistant.Reply = turn => turn.Question == "hỏng" ? throw new InvalidOperationException("fault") : new Answer { Text = turn.Question, Kind = AnswerKinds.Help };
        await zalo.SayAsync(SomeZalo.Person, "hỏng");
        await zalo.SayAsync(SomeZalo.Person, "tốt");

        await zalo.IsAnsweredAsync(SomeZalo.Person, 2, seconds: 30);

        Assert.Contains("hệ thống đang bận", zalo.TextsTo(SomeZalo.Person)[0], StringComparison.Ordinal);
        Assert.Equal("tốt", zalo.TextsTo(SomeZalo.Person)[1]);
    }

    private static async Task<string> ReadInboxAsync(ZaloApp zalo)
    {
        var files = Directory.GetFiles(Path.Combine(zalo.App.Storage, "zalo"), "inbox.db*");
        return string.Concat(await Task.WhenAll(files.Select(file => File.ReadAllTextAsync(file, System.Text.Encoding.UTF8))));
    }
}
