using System.Net;

namespace Assistant.Tests.Channels.DirectLine;

public sealed class CorsTests
{
    [Theory]
    [InlineData("https://tinh.gov.vn", true)]
    [InlineData("https://attacker.example", false)]
    public async Task Only_listed_sites_get_leave_and_with_every_header_that_clients_send(string origin, bool allowed)
    {
        using var app = new BotApp().With("DirectLine:AllowedOrigins:0", "https://tinh.gov.vn");
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/v3/directline/conversations/c/activities?watermark=1");
        preflight.Headers.Add("Origin", origin);
        preflight.Headers.Add("Access-Control-Request-Method", "GET");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");

        var response = await app.Browser().SendAsync(preflight);

        Assert.Equal(allowed, response.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        if (allowed)
        {
            Assert.Contains("x-requested-with", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Headers")), StringComparison.Ordinal);
            Assert.Equal("600", Assert.Single(response.Headers.GetValues("Access-Control-Max-Age")));
        }
    }

    [Fact]
    public async Task Everybody_named_beside_somebody_still_means_everybody()
    {
        using var app = new BotApp().With("DirectLine:AllowedOrigins:0", "https://tinh.gov.vn").With("DirectLine:AllowedOrigins:1", "*");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/generate");
        request.Headers.Add("Origin", "https://xa.gov.vn");

        Assert.Equal("*", Assert.Single((await app.Browser().SendAsync(request)).Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task Other_ways_in_stay_closed_to_foreign_pages()
    {
        using var app = new BotApp().With("DirectLine:AllowedOrigins:0", "*");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/me");
        request.Headers.Add("Origin", "https://tinh.gov.vn");

        Assert.False((await app.Browser().SendAsync(request)).Headers.Contains("Access-Control-Allow-Origin"));
    }
}
