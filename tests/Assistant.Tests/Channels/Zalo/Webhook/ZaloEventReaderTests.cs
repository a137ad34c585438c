using System.Text;
using Assistant.Bot.Channels.Zalo.Webhook;

namespace Assistant.Tests.Channels.Zalo.Webhook;

public sealed class ZaloEventReaderTests
{
    [Fact]
    public void A_message_event_names_its_sender_and_the_account()
    {
        var read = Read("""{"app_id":"1","sender":{"id":"2"},"recipient":{"id":"4"},"event_name":"user_send_text","message":{"msg_id":"m","text":"xin chào"},"timestamp":"1764000000000"}""");

        Assert.Equal(new ZaloEvent { AppId = "1", Name = "user_send_text", Timestamp = "1764000000000", OaId = "4", UserId = "2", MessageId = "m", Text = "xin chào" }, read);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1_764_000_000_000), read!.SentAt);
    }

    [Theory]
    [InlineData("""{"app_id":"1","oa_id":"4","follower":{"id":"2"},"event_name":"follow","timestamp":"1764000000000"}""")]
    [InlineData("""{"app_id":"1","oa_id":"4","user_id":"2","event_name":"user_click_chatnow","timestamp":"1764000000000"}""")]
    public void Following_and_tapping_name_a_person_without_a_sender(string body)
    {
        var read = Read(body);

        Assert.Equal(("2", "4"), (read!.UserId, read.OaId));
    }

    [Fact]
    public void Numbers_in_place_of_strings_are_read()
    {
        var read = Read("""{"app_id":1,"user_id":9007199254740993,"event_name":"user_withdraw","timestamp":1764000000000}""");

        Assert.Equal(("1", "9007199254740993", "1764000000000"), (read!.AppId, read.UserId, read.Timestamp));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    [InlineData("""{"app_id":"1","event_name":"follow"}""")]
    [InlineData("""{"app_id":"1","event_name":null,"timestamp":"1"}""")]
    [InlineData("""{"app_id":{},"event_name":"follow","timestamp":"1"}""")]
    [InlineData("""{"app_id":"1","event_name":"user_send_text","timestamp":"1","message":{"text":"\ud800"}}""")]
    public void What_is_no_event_is_null(string body) => Assert.Null(Read(body));

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("1e9")]
    [InlineData("99999999999999999999")]
    public void A_time_that_is_none_is_null(string timestamp) =>
        Assert.Null(new ZaloEvent { AppId = "1", Name = "follow", Timestamp = timestamp }.SentAt);

    [Fact]
    public void Deep_nesting_and_parts_of_the_wrong_kind_do_no_harm()
    {
        Assert.Null(Read(new string('[', 10_000)));
        Assert.Null(Read("""{"app_id":"1","event_name":"follow","timestamp":"1","sender":[1],"follower":"x","message":7}""")!.UserId);
    }

    private static ZaloEvent? Read(string body) => ZaloEventReader.Read(Encoding.UTF8.GetBytes(body));
}
