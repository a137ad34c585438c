using System.Net;
using System.Text;
using System.Text.Json;
using Assistant.Bot.Access;
using Snapshooter.Xunit;

namespace Assistant.Tests.Channels.Rest;

public sealed class AskEndpointTests : IDisposable
{
    private readonly BotApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task An_answer_is_the_contract_as_json()
    {
        var response = await _app.AskAsync(new { question = "Làm hộ chiếu online hết bao nhiêu?" });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Snapshot.Match(await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_ranking_is_the_contract_as_json()
    {
        _app.Assistant.Reply = _ => SomeAnswers.Ranking;

        var response = await _app.AskAsync(new { question = "2 tỉnh thấp nhất" });

        Snapshot.Match(await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Everything_that_was_asked_reaches_the_assistant()
    {
        await _app.AskAsync(new { question = " Lệ phí\nkhai sinh ", date = "2025-05-10", place = "Bình Phước", conversationId = "phien-1", format = "plain" });

        var turn = Assert.Single(_app.Assistant.Asked);
        Assert.Equal("Lệ phí khai sinh", turn.Question);
        Assert.Equal(new DateOnly(2025, 5, 10), turn.Date);
        Assert.EndsWith("-63", turn.PlaceId, StringComparison.Ordinal);
        Assert.EndsWith("phien-1", turn.ConversationId, StringComparison.Ordinal);
        Assert.False(turn.Markdown);
        Assert.Equal(Role.Citizen, turn.Caller.Role);
    }

    [Fact]
    public async Task Only_the_question_is_needed_and_unknown_fields_and_nulls_are_ignored()
    {
        var response = await _app.AskRawAsync("""{"question":"Khai sinh","date":null,"place":null,"mood":{"x":[1]},"format":null}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var turn = Assert.Single(_app.Assistant.Asked);
        Assert.Null(turn.Date);
        Assert.Null(turn.PlaceId);
        Assert.Null(turn.ConversationId);
        Assert.True(turn.Markdown);
    }

    [Theory]
    [InlineData("{}", "question")]
    [InlineData("""{"question":null}""", "question")]
    [InlineData("""{"question":""}""", "question")]
    [InlineData("""{"question":"  \t\n\u00a0\u200b "}""", "question")]
    [InlineData("""{"question":5}""", "question")]
    [InlineData("""{"question":["a"]}""", "question")]
    [InlineData("""{"question":"a\u0000b"}""", "question")]
    [InlineData("""{"question":"a\u001bb"}""", "question")]
    [InlineData("""{"question":"a\u0085b\u009f"}""", "question")]
    [InlineData("""{"question":"a\ud83d"}""", "question")]
    [InlineData("""{"question":"\ude00a"}""", "question")]
    [InlineData("""{"question":"a","date":"2026-02-30"}""", "date")]
    [InlineData("""{"question":"a","date":"abc"}""", "date")]
    [InlineData("""{"question":"a","date":""}""", "date")]
    [InlineData("""{"question":"a","date":"23/11/2026"}""", "date")]
    [InlineData("""{"question":"a","date":"1989-12-31"}""", "date")]
    [InlineData("""{"question":"a","date":"2101-01-01"}""", "date")]
    [InlineData("""{"question":"a","date":20261123}""", "date")]
    [InlineData("""{"question":"a","place":"Atlantis"}""", "place")]
    [InlineData("""{"question":"a","place":" "}""", "place")]
    [InlineData("""{"question":"a","place":"QN"}""", "place")]
    [InlineData("""{"question":"a","format":"html"}""", "format")]
    [InlineData("""{"question":"a","conversationId":""}""", "conversationId")]
    [InlineData("""{"question":"a","conversationId":"a b"}""", "conversationId")]
    [InlineData("""{"question":"a","conversationId":"../x"}""", "conversationId")]
    public async Task A_wrong_field_is_named(string body, string field)
    {
        var problem = await (await _app.AskRawAsync(body)).IsProblemAsync(HttpStatusCode.BadRequest);

        Assert.Equal(field, problem.GetProperty("field").GetString());
        Assert.Empty(_app.Assistant.Asked);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"question":"a""")]
    [InlineData("""{"question":"a",}""")]
    [InlineData("question=a")]
    [InlineData("[]")]
    [InlineData("\"a\"")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("   ")]
    public async Task A_body_that_is_no_json_object_is_a_bad_request(string body) =>
        await (await _app.AskRawAsync(body)).IsProblemAsync(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Deep_nesting_is_a_bad_request() =>
        await (await _app.AskRawAsync(new string('[', 5000))).IsProblemAsync(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_a_bad_request()
    {
        using var content = new ByteArrayContent([.. "{\"question\":\""u8, 0xC3, 0x28, 0xFF, .. "\"}"u8]);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        await (await _app.Browser().PostAsync("/api/ask", content)).IsProblemAsync(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("nonsense")]
    public async Task Another_content_type_is_unsupported(string contentType) =>
        await (await _app.AskRawAsync("""{"question":"a"}""", contentType)).IsProblemAsync(HttpStatusCode.UnsupportedMediaType);

    [Fact]
    public async Task Two_thousand_characters_pass_and_one_more_does_not()
    {
        Assert.Equal(HttpStatusCode.OK, (await _app.AskAsync(new { question = new string('a', 2000) })).StatusCode);
        var problem = await (await _app.AskAsync(new { question = new string('a', 2001) })).IsProblemAsync(HttpStatusCode.BadRequest);
        Assert.Contains("2000", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_are_counted_as_people_see_them()
    {
        // "ệ" typed decomposed is three units.
        var decomposed = string.Concat(Enumerable.Repeat("ệ".Normalize(NormalizationForm.FormD), 2000));

        Assert.Equal(HttpStatusCode.OK, (await _app.AskAsync(new { question = decomposed })).StatusCode);
    }

    [Fact]
    public async Task A_body_over_32_kB_is_too_large()
    {
        var body = JsonSerializer.Serialize(new { question = "a", other = new string('a', 33_000) });

        await (await _app.AskRawAsync(body)).IsProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_long_body_without_a_stated_length_is_too_large()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/ask");
        request.Content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(new string(' ', 40_000) + "{}")));
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        request.Headers.TransferEncodingChunked = true;

        await (await _app.Browser().SendAsync(request)).IsProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task An_ambiguous_place_names_its_candidates()
    {
        var problem = await (await _app.AskAsync(new { question = "a", place = "QN" })).IsProblemAsync(HttpStatusCode.BadRequest);

        Assert.Contains("Quảng Ninh", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_mistake() =>
        Assert.Equal(HttpStatusCode.OK, (await _app.AskRawAsync("\uFEFF{\"question\":\"a\"}")).StatusCode);

    [Fact]
    public async Task A_fault_inside_is_a_problem_with_a_trace_id_and_the_server_lives()
    {
        _app.Assistant.Reply = _ => throw new InvalidOperationException("secret-canary");

        var response = await _app.AskAsync(new { question = "a" });
        var problem = await response.IsProblemAsync(HttpStatusCode.InternalServerError);

        Assert.NotEmpty(problem.GetProperty("traceId").GetString()!);
        Assert.DoesNotContain("secret-canary", problem.GetRawText(), StringComparison.Ordinal);
        _app.Assistant.Reply = _ => SomeAnswers.Clarification;
        Assert.Equal(HttpStatusCode.OK, (await _app.AskAsync(new { question = "a" })).StatusCode);
    }

    [Fact]
    public async Task Unknown_paths_and_methods_are_problems()
    {
        await (await _app.Browser().GetAsync("/api/nothing")).IsProblemAsync(HttpStatusCode.NotFound);
        await (await _app.Browser().GetAsync("/api/ask")).IsProblemAsync(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task Openapi_describes_ask_with_examples()
    {
        var document = await (await _app.Browser().GetAsync("/openapi/v1.json")).JsonAsync();

        var ask = document.GetProperty("paths").GetProperty("/api/ask").GetProperty("post");
        var body = ask.GetProperty("requestBody").GetProperty("content").GetProperty("application/json");
        Assert.NotEmpty(body.GetProperty("examples").EnumerateObject());
        Assert.True(ask.GetProperty("responses").TryGetProperty("200", out _));
        Assert.True(ask.GetProperty("responses").TryGetProperty("429", out _));
        Assert.True(document.GetProperty("components").GetProperty("schemas").GetProperty("Answer").GetProperty("properties").TryGetProperty("amounts", out _));
    }
}
