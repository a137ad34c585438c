using System.Net;
using System.Net.Http.Json;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations.Feedback;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Channels.Page;

public sealed class FeedbackEndpointTests : IDisposable
{
    private readonly BotApp _app = new();

    public FeedbackEndpointTests() => _app.Assistant.Reply = _ => SomeAnswers.PassportFee with
    {
        Procedure = SomeAnswers.PassportFee.Procedure! with { Id = "cap-ho-chieu-pho-thong" },
    };

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_verdict_names_an_answer_and_says_what_it_was_about_without_the_question()
    {
        var id = await AnswerIdAsync();

        var response = await SendAsync(new { answerId = id, verdict = "wrong", reason = "wrong_amount" });

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.StartsWith("fee.cap-ho-chieu-pho-thong.", id, StringComparison.Ordinal);
        Assert.Equal(new VerdictCount("fee", "cap-ho-chieu-pho-thong", "wrong", "wrong_amount", 1), Assert.Single(Counted()));
    }

    [Fact]
    public async Task Who_changes_their_mind_is_counted_once_and_may_take_it_back()
    {
        var id = await AnswerIdAsync();
        await SendAsync(new { answerId = id, verdict = "wrong" });
        await SendAsync(new { answerId = id, verdict = "useful" });
        Assert.Equal("useful", Assert.Single(Counted()).Word);

        await SendAsync(new { answerId = id, verdict = "none" });

        Assert.Empty(Counted());
    }

    [Fact]
    public async Task Two_answers_about_the_same_thing_are_two() => Assert.NotEqual(await AnswerIdAsync(), await AnswerIdAsync());

    [Theory]
    [InlineData(null, "useful", null)]
    [InlineData("fee.nguyen-van-a-0912345678.0123456789abcdef", "useful", null)]
    [InlineData("kể.cap-ho-chieu-pho-thong.0123456789abcdef", "useful", null)]
    [InlineData("fee.cap-ho-chieu-pho-thong.tên tôi là An", "useful", null)]
    [InlineData("fee..0123456789abcdef", "tốt lắm", null)]
    [InlineData("fee..0123456789abcdef", "wrong", "tôi tên là An, số 0912345678")]
    [InlineData("fee..0123456789abcdef", "useful", "other")]
    [InlineData("fee.", "useful", null)]
    [InlineData("...", "useful", null)]
    public async Task Nothing_but_words_of_ours_is_stored(string? answerId, string verdict, string? reason)
    {
        var response = await SendAsync(new { answerId, verdict, reason });

        await response.IsProblemAsync(HttpStatusCode.BadRequest);
        Assert.Empty(Counted());
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"answerId\":1,\"verdict\":[]}")]
    [InlineData("{\"answerId\":\"\\ud800\",\"verdict\":\"useful\"}")]
    [InlineData("{\"\\ud800answerId\":1,\"verdict\":\"useful\"}")]
    public async Task Odd_bodies_are_problems(string body) =>
        await (await _app.PostRawAsync("/api/feedback", body)).IsProblemAsync(HttpStatusCode.BadRequest);

    [Fact]
    public void An_id_is_read_back_as_it_was_written()
    {
        var id = AnswerId.Of(new Answer { Text = "", Kind = AnswerKinds.Procedure, Procedure = new AnswerProcedure("1.001456", null, "", null, "imported", "") });

        Assert.Equal(id, AnswerId.Read(id.ToString()));
        Assert.Equal("1.001456", id.Subject);
    }

    private async Task<string> AnswerIdAsync() =>
        (await _app.AskAsync(new { question = "a" })).Headers.GetValues("Answer-Id").Single();

    private Task<HttpResponseMessage> SendAsync(object body) => _app.Browser().PostAsJsonAsync("/api/feedback", body);

    private IReadOnlyList<VerdictCount> Counted() => _app.Services.GetRequiredService<FeedbackStore>().Count(new DateOnly(2020, 1, 1));
}
