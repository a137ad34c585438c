using System.Net;
using System.Text;
using Assistant.Bot.Access;
using Assistant.Bot.Access.SignIn;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Zalo.Simulator;
using Assistant.Bot.Channels.Zalo.Webhook;
using Assistant.Bot.Watching;
using Assistant.Bot.Watching.Store;
using Assistant.Knowledge.Metrics.Feeds;
using Assistant.Tests.Channels;
using Assistant.Tests.Channels.Zalo;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Watching;

/// <summary>Zalo: through the inbox, within the hours in which it may be written to.</summary>
public sealed class WatchOnZaloTests : IAsyncLifetime
{
    private ZaloSimulator _oa = null!;
    private BotApp _app = null!;

    private IProactiveSender Sender => _app.Services.GetServices<IProactiveSender>().Single(sender => sender.Channel == "zalo");

    public async Task InitializeAsync()
    {
        _oa = await ZaloSimulator.StartAsync(new SimulatorOptions { Echo = false });
        var address = _oa.Address.ToString();
        _app = new BotApp { RealAssistant = true }
            .With("Zalo:AppId", _oa.Options.AppId)
            .With("Zalo:OaId", _oa.Options.OaId)
            .With("Zalo:AppSecret", _oa.Options.AppSecret)
            .With("Zalo:OaSecret", _oa.Options.OaSecret)
            .With("Zalo:RefreshToken", _oa.Options.RefreshToken)
            .With("Zalo:ApiUrl", address)
            .With("Zalo:OAuthUrl", address)
            .With("Zalo:SettleMilliseconds", "0")
            .With("Zalo:AllowOfficials", "true")
            .With("Watching:SettleSeconds", "0")
            .With("Watching:PollSeconds", "3600");
    }

    public async Task DisposeAsync()
    {
        _app.Dispose();
        await _oa.DisposeAsync();
    }

    [Fact]
    public async Task An_official_who_has_signed_in_is_told_in_the_chat()
    {
        Feed(40, 35);
        await SayAsync("http://localhost:5080/sign-in?code=" + _app.Services.GetRequiredService<SignInLinks>().Create(new Caller(Role.Official, "Cán bộ")));
        await IsSaidAsync("cán bộ");
        await SayAsync("gửi tôi 2 tỉnh thấp nhất về tỷ lệ hồ sơ toàn trình khi có số mới");
        await IsSaidAsync("hủy theo dõi số 1");
        Assert.Contains(Said(), text => text.Contains("trong 48 giờ sau tin nhắn cuối", StringComparison.Ordinal));

        Feed(41, 29);
        await _app.Services.GetRequiredService<WatchRound>().RunAsync(CancellationToken.None);

        await IsSaidAsync("Theo dõi số 1, 2 tỉnh, thành phố thấp nhất");

        var watches = _app.Services.GetRequiredService<WatchStore>();
        Assert.Single(watches.All());
        await DeliverAsync(_oa.Unfollow(SomeZalo.Person));
        await Eventually.IsTrueAsync(() => watches.All().Count == 0, "hết theo dõi khi bỏ quan tâm");
    }

    [Fact]
    public async Task The_same_message_twice_is_one()
    {
        await SayAsync("chào em");
        await IsSaidAsync("ạ");
        var message = Message(SomeZalo.Person, "1.0", "Tin mới");

        Assert.Equal(PushOutcome.Sent, await Sender.SendAsync(message, CancellationToken.None));
        Assert.Equal(PushOutcome.Sent, await Sender.SendAsync(message, CancellationToken.None));
        await IsSaidAsync("Tin mới");
        Assert.Equal(PushOutcome.Sent, await Sender.SendAsync(Message(SomeZalo.Person, "1.1", "Tin sau"), CancellationToken.None));
        await IsSaidAsync("Tin sau");

        Assert.Single(Said(), text => text.Contains("Tin mới", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_has_not_written_for_long_is_not_written_to()
    {
        Assert.Equal(PushOutcome.NotNow, await Sender.SendAsync(Message(SomeZalo.Other, "2.0", "Tin mới"), CancellationToken.None));
    }

    private static PushMessage Message(string userId, string key, string text) =>
        new("zalo:x", new PushAddress("zalo", userId), new Answer { Text = text, Kind = AnswerKinds.Report }, key);

    private void Feed(int week, decimal tayNinh)
    {
        var text = $"chi_tieu,don_vi,ky,gia_tri\n{WatchDesk.Indicator},tay-ninh-34,Tuần {week}/2026,{tayNinh}\n{WatchDesk.Indicator},hue-34,Tuần {week}/2026,58\n";
        _app.Services.GetRequiredService<FeedImporter>().Import(new MemoryStream(Encoding.UTF8.GetBytes(text)), FeedForm.Csv, new FeedOptions { Location = "tệp" });
    }

    private async Task SayAsync(string text)
    {
        var (_, body) = _oa.Say(SomeZalo.Person, text);
        await DeliverAsync(body);
    }

    private async Task DeliverAsync(byte[] body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/zalo/webhook") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Add(WebhookSignature.Header, _oa.Webhook.Sign(body));
        Assert.Equal(HttpStatusCode.OK, (await _app.Browser().SendAsync(request)).StatusCode);
    }

    private List<string> Said() => [.. _oa.Chats.Of(SomeZalo.Person).Where(message => message.FromOa).Select(message => message.Text)];

    private Task IsSaidAsync(string text) =>
        Eventually.IsTrueAsync(() => Said().Any(said => said.Contains(text, StringComparison.Ordinal)), $"một tin có \"{text}\"");
}
