using System.Net;
using System.Net.Http.Headers;
using Assistant.Bot.Access;
using Assistant.Bot.Access.Tokens;
using Assistant.Bot.Answers.Files;
using Assistant.Tests.Answers.Files;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Channels.Rest;

public sealed class FileEndpointTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
    private readonly BotApp _app;

    public FileEndpointTests() => _app = new BotApp { Time = _time };

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("Chart", "image/png", "inline")]
    [InlineData("Map", "image/png", "inline")]
    [InlineData("Workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "attachment")]
    [InlineData("Document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "attachment")]
    public async Task A_file_is_sent_with_its_kind_length_and_name(string kind, string contentType, string disposition)
    {
        var response = await FetchAsync(await PutAsync(SomeFigures.Public, kind));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var content = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal((contentType, content.Length), (response.Content.Headers.ContentType?.ToString(), response.Content.Headers.ContentLength));
        Assert.Equal(disposition, response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.EndsWith("-ty-le-ho-so-truc-tuyen-tuan-51-2022" + Path.GetExtension(response.Content.Headers.ContentDisposition!.FileName!.Trim('"')),
            response.Content.Headers.ContentDisposition.FileName.Trim('"'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_may_keep_public_figures_as_long_as_the_link_holds_and_asks_cheaply()
    {
        var path = await PutAsync(SomeFigures.Public);
        var first = await FetchAsync(path);

        Assert.Equal((true, TimeSpan.FromMinutes(30)), (first.Headers.CacheControl?.Private, first.Headers.CacheControl?.MaxAge));
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await _app.Browser().SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task The_head_of_a_file_is_the_file_without_its_content()
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, await PutAsync(SomeFigures.Public));

        var response = await _app.Browser().SendAsync(head);

        Assert.True(response.Content.Headers.ContentLength > 1000);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task After_its_time_a_link_leads_nowhere()
    {
        var path = await PutAsync(SomeFigures.Public);
        _time.Advance(TimeSpan.FromMinutes(30));

        var problem = await (await FetchAsync(path)).IsProblemAsync(HttpStatusCode.NotFound);

        Assert.Equal("Tệp không còn", problem.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Internal_figures_ask_for_the_role_again_and_a_refusal_tells_nothing()
    {
        var path = await PutAsync(SomeFigures.Lowest);

        var refused = await (await FetchAsync(path)).IsProblemAsync(HttpStatusCode.NotFound);
        var unknown = await (await FetchAsync("/files/AAAAAAAAAAAAAAAAAAAAAA")).IsProblemAsync(HttpStatusCode.NotFound);
        var official = await FetchAsync(path, Role.Official);

        Assert.Equal(unknown.GetRawText(), refused.GetRawText());
        Assert.Equal(HttpStatusCode.OK, official.StatusCode);
        Assert.True(official.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData(Role.Helper)]
    [InlineData(Role.Feed)]
    [InlineData(Role.Operator)]
    public async Task A_role_without_the_right_gets_no_internal_file(Role role) =>
        Assert.Equal(HttpStatusCode.NotFound, (await FetchAsync(await PutAsync(SomeFigures.Lowest), role)).StatusCode);

    [Fact]
    public async Task An_internal_figure_anywhere_in_the_file_makes_it_internal()
    {
        var shelf = _app.Services.GetRequiredService<FileShelf>();
        var id = await shelf.PutAsync(SomeFigures.Order(FileKind.Workbook, SomeFigures.Public, SomeFigures.Lowest), CancellationToken.None);

        Assert.Equal(HttpStatusCode.NotFound, (await FetchAsync(AnswerFiles.Path + id)).StatusCode);
    }

    [Fact]
    public async Task Links_may_be_configured_to_be_enough()
    {
        _app.With("Files:InternalByLink", "true");

        Assert.Equal(HttpStatusCode.OK, (await FetchAsync(await PutAsync(SomeFigures.Lowest))).StatusCode);
    }

    [Fact]
    public async Task Many_at_once_all_get_their_file()
    {
        var path = await PutAsync(SomeFigures.Public, "Map");

        var responses = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => FetchAsync(path)));

        Assert.All(responses, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
    }

    private async Task<string> PutAsync(FigureSheet sheet, string kind = "Chart") =>
        AnswerFiles.Path + await _app.Services.GetRequiredService<FileShelf>().PutAsync(SomeFigures.Order(Enum.Parse<FileKind>(kind), sheet), CancellationToken.None);

    private Task<HttpResponseMessage> FetchAsync(string path, Role role = Role.Citizen)
    {
        var browser = _app.Browser();
        if (role != Role.Citizen)
        {
            var (_, secret) = _app.Services.GetRequiredService<TokenRegister>().Add(role, "Văn phòng", TimeSpan.FromDays(1));
            browser.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        }

        return browser.GetAsync(path);
    }
}
