using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Assistant.Bot.Access;
using Assistant.Bot.Access.Tokens;
using Assistant.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Operations.Switches;

/// <summary>An administrator with a browser turns things off and on.</summary>
public sealed class SwitchesPageTests : IDisposable
{
    private const string Page = "/operator/switches";

    private readonly BotApp _app = new() { RealAssistant = true };

    [Fact]
    public async Task What_is_turned_off_in_the_page_stops_shows_with_its_reason_and_is_turned_on_again()
    {
        var admin = Client(Role.Admin);

        using var off = await SendAsync(admin, "/off", ("kind", "procedure"), ("id", "cap-ho-chieu-pho-thong"), ("reason", "rà soát <mức> mới"));
        var asked = await AskAsync("làm hộ chiếu hết bao nhiêu");
        var page = WebUtility.HtmlDecode(await admin.GetStringAsync(Page));
        using var on = await SendAsync(admin, "/on", ("target", "procedure:cap-ho-chieu-pho-thong"));

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther), (off.StatusCode, on.StatusCode));
        Assert.Contains("đang được rà soát", asked, StringComparison.Ordinal);
        Assert.Contains("procedure:cap-ho-chieu-pho-thong", page, StringComparison.Ordinal);
        Assert.Contains("rà soát <mức> mới", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<mức>", await (await SendAsync(admin, "/off", ("kind", "model"), ("id", ""), ("reason", "<mức>"))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("100.000 đồng", await AskAsync("làm hộ chiếu hết bao nhiêu"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("procedure", "khong-co", "thử", "Không có thủ tục")]
    [InlineData("place", "", "thử", "Viết")]
    [InlineData("all", "", "", "Lý do có từ 1")]
    [InlineData("", "", "thử", "Viết")]
    public async Task What_cannot_be_turned_off_is_said_and_what_was_written_stays(string kind, string id, string reason, string problem)
    {
        using var response = await SendAsync(Client(Role.Admin), "/off", ("kind", kind), ("id", id), ("reason", reason));
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains(problem, page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{id}\"", page, StringComparison.Ordinal);
        Assert.Contains("Không có gì đang tạm dừng", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData(Role.Operator, HttpStatusCode.Forbidden)]
    [InlineData(Role.Official, HttpStatusCode.Forbidden)]
    public async Task Nobody_else_sees_or_changes_anything(Role? role, HttpStatusCode status)
    {
        var client = role is { } known ? Client(known) : _app.Browser();

        Assert.Equal(status, (await client.GetAsync(Page)).StatusCode);
        Assert.Equal(status, (await SendAsync(client, "/off", ("kind", "all"), ("id", ""), ("reason", "thử"))).StatusCode);
        Assert.Contains("100.000 đồng", await AskAsync("làm hộ chiếu hết bao nhiêu"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused()
    {
        var admin = Client(Role.Admin);
        admin.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        using var response = await SendAsync(admin, "/off", ("kind", "all"), ("id", ""), ("reason", "thử"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    public void Dispose() => _app.Dispose();

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string path, params (string Name, string Value)[] fields) =>
        client.PostAsync(Page + path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    private async Task<string> AskAsync(string question) =>
        (await (await _app.Browser().PostAsJsonAsync("/api/ask", new { question })).Content.ReadFromJsonAsync<System.Text.Json.JsonElement>()).GetProperty("text").GetString()!.Replace("*", "", StringComparison.Ordinal);

    private HttpClient Client(Role role)
    {
        var client = _app.Browser();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", _app.Services.GetRequiredService<TokenRegister>().Add(role, "thử", TimeSpan.FromHours(1)).Secret);
        return client;
    }
}
