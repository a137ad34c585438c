using Assistant.Bot.Access;
using Assistant.Bot.Watching;
using Assistant.Bot.Watching.Store;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Watching;

/// <summary>When something is told, and that it is told once.</summary>
public sealed class WatchDeliveryTests : IDisposable
{
    private const string Bottom = "gửi tôi 2 tỉnh thấp nhất về tỷ lệ hồ sơ toàn trình mỗi thứ Hai";
    private const string News = "gửi tôi 2 tỉnh thấp nhất về tỷ lệ hồ sơ toàn trình khi có số mới";
    private const string Line = "báo tôi khi Tây Ninh dưới 30% hồ sơ toàn trình";

    private readonly WatchDesk _desk = new();
    private readonly Caller _person;

    public WatchDeliveryTests()
    {
        _desk.Feed(40, ("tay-ninh-34", 35.5m), ("hue-34", 58.5m), ("ca-mau", 41m));
        _person = _desk.Person();
    }

    private List<PushMessage> Sent => _desk.Channel.Sent;

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task New_figures_are_told_once_with_period_and_source()
    {
        await _desk.AskAsync(_person, "gửi tôi 3 tỉnh thấp nhất về tỷ lệ hồ sơ toàn trình khi có số mới");
        await _desk.RoundAsync();
        Assert.Empty(Sent);

        _desk.Feed(41, ("tay-ninh-34", 36m), ("hue-34", 33m), ("ca-mau", 42m), ("ha-noi-34", 90m));
        await _desk.RoundAsync();
        await _desk.RoundAsync();

        var message = Assert.Single(Sent);
        Assert.Equal(("phong-1", _person.Key), (message.To.Address, message.Owner));
        Assert.StartsWith("**Theo dõi số 1**, 3 tỉnh, thành phố thấp nhất về tỷ lệ hồ sơ trực tuyến toàn trình: đã có số liệu mới (Tuần 41/2026).", message.Answer.Text, StringComparison.Ordinal);
        Assert.Equal(["hue-34", "tay-ninh-34", "ca-mau-34"], message.Answer.Rows!.Select(row => row.Entity));
        Assert.NotNull(message.Answer.Sources);
        Assert.NotNull(message.Answer.Attachments);
        Assert.Equal(["Hủy theo dõi số 1", "Đang theo dõi gì?"], message.Answer.Suggestions);
    }

    [Fact]
    public async Task Figures_of_other_units_are_no_news_and_a_correction_is()
    {
        await _desk.AskAsync(_person, News);

        _desk.Feed(40, ("ha-noi-34", 90m));
        await _desk.RoundAsync();
        Assert.Empty(Sent);

        _desk.Feed(40, ("tay-ninh-34", 35.6m));
        await _desk.RoundAsync();
        Assert.Contains("vừa được đính chính", Assert.Single(_desk.Channel.Texts), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_weekly_watch_speaks_on_its_day_and_says_when_there_is_nothing_newer()
    {
        await _desk.AskAsync(_person, Bottom);
        _desk.Feed(41, ("tay-ninh-34", 36m), ("hue-34", 33m), ("ca-mau", 42m));
        await _desk.RoundAsync();
        Assert.Empty(Sent);

        // Monday, a minute before and a minute after eight in Vietnam.
        _desk.Time.SetUtcNow(new DateTimeOffset(2026, 11, 30, 0, 59, 0, TimeSpan.Zero));
        await _desk.RoundAsync();
        Assert.Empty(Sent);
        _desk.Time.SetUtcNow(new DateTimeOffset(2026, 11, 30, 1, 1, 0, TimeSpan.Zero));
        await _desk.RoundAsync();
        await _desk.RoundAsync();
        Assert.Contains("đã có số liệu mới (Tuần 41/2026)", Assert.Single(_desk.Channel.Texts), StringComparison.Ordinal);

        _desk.Time.SetUtcNow(new DateTimeOffset(2026, 12, 7, 1, 1, 0, TimeSpan.Zero));
        await _desk.RoundAsync();
        await _desk.RoundAsync();
        Assert.Equal(2, Sent.Count);
        Assert.StartsWith("Dạ, đến hẹn thứ Hai nhưng chưa có số liệu nào mới hơn kỳ anh/chị đã biết (Tuần 41/2026) cho theo dõi số 1", Sent[1].Answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_is_told_once_for_each_crossing()
    {
        await _desk.AskAsync(_person, Line);

        foreach (var (week, value, messages) in new[] { (41, 31m, 0), (42, 29m, 1), (43, 28m, 1), (44, 30m, 1), (45, 29.9m, 2) })
        {
            _desk.Feed(week, ("tay-ninh-34", value));
            await _desk.RoundAsync();
            Assert.Equal(messages, Sent.Count);
        }

        Assert.StartsWith("**Theo dõi số 1**: Tây Ninh về tỷ lệ hồ sơ trực tuyến toàn trình dưới 30%, theo số liệu mới nhất (Tuần 42/2026).", Sent[0].Answer.Text, StringComparison.Ordinal);
        Assert.Contains("29%", Sent[0].Answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_all_provinces_only_those_that_have_newly_crossed_are_news()
    {
        await _desk.AskAsync(_person, "báo tôi khi có tỉnh nào dưới 40% hồ sơ toàn trình");

        _desk.Feed(41, ("tay-ninh-34", 34m), ("hue-34", 60m));
        await _desk.RoundAsync();
        Assert.Empty(Sent);

        _desk.Feed(42, ("tay-ninh-34", 34m), ("hue-34", 39m));
        await _desk.RoundAsync();
        Assert.Equal(["hue-34", "tay-ninh-34"], Assert.Single(Sent).Answer.Rows!.Select(row => row.Entity).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_crossing_that_was_put_right_before_it_could_be_told_is_not_told()
    {
        await _desk.AskAsync(_person, Line);
        _desk.Channel.Unreachable.Add("phong-1");
        _desk.Feed(41, ("tay-ninh-34", 29m));
        await _desk.RoundAsync();

        _desk.Feed(41, ("tay-ninh-34", 39m));
        _desk.Channel.Unreachable.Clear();
        await _desk.RoundAsync();

        Assert.Equal(0, _desk.Channel.Tries);
    }

    [Fact]
    public async Task Without_the_right_nothing_is_sent_and_the_watch_sleeps()
    {
        await _desk.AskAsync(_person, Line);
        await _desk.AskAsync(_person, News);
        _desk.Feed(41, ("tay-ninh-34", 29m), ("hue-34", 20m));
        _desk.Tokens.Revoke(_person.Key!["token:".Length..]);

        await _desk.RoundAsync();

        Assert.Equal(0, _desk.Channel.Tries);
        Assert.All(_desk.Store.Of(_person.Key!), watch => Assert.Null(watch.State.Pending));
    }

    [Fact]
    public async Task A_right_that_is_lost_between_notice_and_delivery_stops_the_message()
    {
        await _desk.AskAsync(_person, News);
        _desk.Channel.Unreachable.Add("phong-1");
        _desk.Feed(41, ("tay-ninh-34", 29m), ("hue-34", 20m));
        await _desk.RoundAsync();
        Assert.NotNull(Assert.Single(_desk.Store.All()).State.Pending);

        _desk.Channel.Unreachable.Clear();
        _desk.Tokens.Revoke(_person.Key!["token:".Length..]);
        await _desk.RoundAsync();

        Assert.Equal(0, _desk.Channel.Tries);
    }

    [Fact]
    public async Task After_a_restart_figures_that_came_meanwhile_are_told_once()
    {
        await _desk.AskAsync(_person, News);
        await _desk.RoundAsync();

        using (var importer = new WatchDesk(_desk))
        {
            importer.Feed(41, ("tay-ninh-34", 29m), ("hue-34", 20m));
        }

        using var restarted = new WatchDesk(_desk);
        await restarted.RoundAsync();
        await restarted.RoundAsync();
        await _desk.RoundAsync();

        Assert.Single(Sent);
    }

    [Fact]
    public async Task Two_replicas_deliver_each_message_once()
    {
        using var replica = new WatchDesk(_desk);
        for (var room = 1; room <= 3; room++)
        {
            await _desk.AskAsync(_person, News, $"phong-{room}");
        }

        _desk.Channel.OnTheWay = () => Task.Delay(20);
        for (var week = 41; week <= 45; week++)
        {
            _desk.Feed(week, ("tay-ninh-34", 29m + week), ("hue-34", 20m + week));
            await Task.WhenAll(Task.Run(_desk.RoundAsync), Task.Run(replica.RoundAsync));
            await _desk.RoundAsync();
            await replica.RoundAsync();
        }

        Assert.Equal(15, Sent.Count);
        Assert.Equal(15, Sent.Select(message => message.Key).Distinct().Count());
    }

    [Fact]
    public async Task A_channel_that_is_down_is_tried_again_with_longer_pauses()
    {
        await _desk.AskAsync(_person, News);
        _desk.Channel.Outcome = PushOutcome.NotNow;
        _desk.Feed(41, ("tay-ninh-34", 29m), ("hue-34", 20m));
        await _desk.RoundAsync();
        await _desk.RoundAsync();
        Assert.Equal(1, _desk.Channel.Tries);

        _desk.Time.Advance(TimeSpan.FromSeconds(61));
        await _desk.RoundAsync();
        Assert.Equal(2, _desk.Channel.Tries);
        _desk.Time.Advance(TimeSpan.FromSeconds(61));
        await _desk.RoundAsync();
        Assert.Equal(2, _desk.Channel.Tries);

        _desk.Channel.Outcome = PushOutcome.Sent;
        await _desk.AskAsync(_person, "chào em");
        await _desk.RoundAsync();
        await _desk.RoundAsync();
        Assert.Single(Sent);
    }

    [Fact]
    public async Task A_message_that_may_have_gone_out_is_not_sent_again()
    {
        await _desk.AskAsync(_person, News);
        _desk.Channel.Outcome = PushOutcome.Unknown;
        _desk.Feed(41, ("tay-ninh-34", 29m), ("hue-34", 20m));
        await _desk.RoundAsync();

        _desk.Channel.Outcome = PushOutcome.Sent;
        _desk.Time.Advance(TimeSpan.FromHours(1));
        await _desk.RoundAsync();

        Assert.Equal(1, _desk.Channel.Tries);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public async Task A_process_that_dies_while_sending_leaves_a_message_that_goes_out_twice_only_where_twice_is_once(bool takesTwiceAsOnce, int tries)
    {
        _desk.Channel.TakesTwiceAsOnce = takesTwiceAsOnce;
        await _desk.AskAsync(_person, News);
        _desk.Feed(41, ("tay-ninh-34", 29m), ("hue-34", 20m));
        var dying = new TaskCompletionSource();
        _desk.Channel.OnTheWay = () => dying.Task;
        var killed = _desk.RoundAsync();

        _desk.Channel.OnTheWay = () => Task.CompletedTask;
        using var other = new WatchDesk(_desk);
        await other.RoundAsync();
        Assert.Equal(1, _desk.Channel.Tries);
        _desk.Time.Advance(WatchClaims.Lease + TimeSpan.FromSeconds(1));
        await other.RoundAsync();
        await other.RoundAsync();

        Assert.Equal(tries, _desk.Channel.Tries);
        Assert.Single(Sent.Select(message => message.Key).Distinct());
        // Whoever was thought dead and comes back changes nothing.
        dying.SetResult();
        await killed;
        await other.RoundAsync();
        Assert.Equal(tries, _desk.Channel.Tries);
    }

    [Fact]
    public async Task A_claim_whose_holder_died_before_sending_is_free_after_a_while()
    {
        await _desk.AskAsync(_person, News);
        _desk.Channel.Unreachable.Add("phong-1");
        _desk.Feed(41, ("tay-ninh-34", 29m), ("hue-34", 20m));
        await _desk.RoundAsync();
        Assert.True(_desk.Services.GetRequiredService<WatchClaims>().Take(Assert.Single(_desk.Store.All())));
        _desk.Channel.Unreachable.Clear();

        using var other = new WatchDesk(_desk);
        await other.RoundAsync();
        Assert.Empty(Sent);
        _desk.Time.Advance(WatchClaims.Lease + TimeSpan.FromSeconds(1));
        await other.RoundAsync();

        Assert.Single(Sent);
    }

    [Fact]
    public async Task A_lost_conversation_is_replaced_by_the_one_its_person_writes_in_next()
    {
        _desk.Channel.FollowsPerson = true;
        await _desk.AskAsync(_person, News);
        _desk.Channel.Unreachable.Add("phong-1");
        _desk.Feed(41, ("tay-ninh-34", 29m), ("hue-34", 20m));
        await _desk.RoundAsync();
        Assert.Empty(Sent);

        await _desk.AskAsync(_desk.Person(), "chào em", "phong-la");
        await _desk.RoundAsync();
        Assert.Empty(Sent);
        await _desk.AskAsync(_person, "chào em", "phong-2");
        await _desk.RoundAsync();

        Assert.Equal("phong-2", Assert.Single(Sent).To.Address);
    }

    [Fact]
    public async Task A_cancelled_watch_says_nothing_more()
    {
        await _desk.AskAsync(_person, News);
        _desk.Channel.Unreachable.Add("phong-1");
        _desk.Feed(41, ("tay-ninh-34", 29m), ("hue-34", 20m));
        await _desk.RoundAsync();

        await _desk.AskAsync(_person, "thôi không gửi nữa");
        _desk.Channel.Unreachable.Clear();
        await _desk.RoundAsync();

        Assert.Equal(0, _desk.Channel.Tries);
    }

    [Fact]
    public async Task Who_has_not_been_heard_of_for_long_is_forgotten()
    {
        await _desk.AskAsync(_person, News);
        _desk.Tokens.Revoke(_person.Key!["token:".Length..]);

        _desk.Time.Advance(TimeSpan.FromDays(181));
        await _desk.RoundAsync();

        Assert.Empty(_desk.Store.All());
    }
}
