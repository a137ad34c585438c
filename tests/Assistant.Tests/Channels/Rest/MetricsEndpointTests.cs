using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Assistant.Bot.Access;
using Assistant.Bot.Access.Tokens;
using Assistant.Bot.Channels.Rest;
using Assistant.Knowledge.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Channels.Rest;

public sealed class MetricsEndpointTests : IDisposable
{
    private const string Csv = "chi_tieu,don_vi,ky,gia_tri\nty-le-ho-so-truc-tuyen-toan-trinh,Huế,Tuần 40/2026,58.5\n";
    private const string Json = """{"period": "2026-W40", "observations": [{"indicator": "ty-le-ho-so-truc-tuyen-toan-trinh", "entity": "Huế", "value": 58.5}]}""";

    private readonly BotApp _app = new();

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("text/csv", Csv)]
    [InlineData("text/csv; charset=utf-8", Csv)]
    [InlineData("application/json", Json)]
    public async Task Figures_of_a_program_are_stored(string type, string body)
    {
        var response = await PostAsync(body, type, Role.Feed);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var result = await response.JsonAsync();
        Assert.Equal((1, 1, 0, 0), (result.GetProperty("read").GetInt32(), result.GetProperty("added").GetInt32(),
            result.GetProperty("corrected").GetInt32(), result.GetProperty("unchanged").GetInt32()));
        var report = Assert.Single(result.GetProperty("reports").EnumerateArray());
        Assert.Equal(("Tuần 40/2026", "internal"), (report.GetProperty("period").GetProperty("label").GetString(), report.GetProperty("circulation").GetString()));
        Assert.Equal("58,5%", Assert.Single(Stored()).Printed);
    }

    [Fact]
    public async Task Sending_the_same_again_changes_nothing_and_another_value_corrects()
    {
        await PostAsync(Csv, "text/csv", Role.Feed);

        Assert.Equal(1, (await (await PostAsync(Json, "application/json", Role.Feed)).JsonAsync()).GetProperty("unchanged").GetInt32());
        Assert.Equal(1, (await (await PostAsync(Json.Replace("58.5", "59"), "application/json", Role.Feed)).JsonAsync()).GetProperty("corrected").GetInt32());
        Assert.Equal("59%", Assert.Single(Stored()).Printed);
    }

    [Fact]
    public async Task A_period_in_the_address_holds_for_rows_that_name_none()
    {
        const string wide = "don_vi,ty-le-ho-so-truc-tuyen-toan-trinh\nHuế,58.5\n";

        var response = await PostAsync(wide, "text/csv", Role.Feed, $"?period={Uri.EscapeDataString("Tuần 40/2026")}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData(Role.Official, HttpStatusCode.Forbidden)]
    [InlineData(Role.Editor, HttpStatusCode.Forbidden)]
    [InlineData(Role.Admin, HttpStatusCode.OK)]
    public async Task Only_a_feed_may_send_figures(object? role, HttpStatusCode status)
    {
        var response = await PostAsync(Csv, "text/csv", (Role?)role);

        if (status == HttpStatusCode.OK)
        {
            Assert.Equal(status, response.StatusCode);
            return;
        }

        await response.IsProblemAsync(status);
        Assert.Empty(Stored());
    }

    [Fact]
    public async Task One_row_that_does_not_hold_refuses_all_and_is_named()
    {
        var problem = await (await PostAsync(Csv + "ty-le-ho-so-truc-tuyen-toan-trinh,Atlantis,Tuần 40/2026,5\n", "text/csv", Role.Feed)).IsProblemAsync(HttpStatusCode.BadRequest);

        var error = Assert.Single(problem.GetProperty("errors").EnumerateArray());
        Assert.Equal((3, "don_vi", "Atlantis"), (error.GetProperty("line").GetInt32(), error.GetProperty("column").GetString(), error.GetProperty("value").GetString()));
        Assert.Empty(Stored());
    }

    [Theory]
    [InlineData("application/json", "{", HttpStatusCode.BadRequest)]
    [InlineData("application/json", "{}", HttpStatusCode.BadRequest)]
    [InlineData("application/json", "[{\"giatri\": 1}]", HttpStatusCode.BadRequest)]
    [InlineData("text/csv", "a,b\n1,2\n", HttpStatusCode.BadRequest)]
    [InlineData("text/csv", "", HttpStatusCode.BadRequest)]
    [InlineData("application/xml", "<a/>", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/csv; charset=utf-16", Csv, HttpStatusCode.UnsupportedMediaType)]
    public async Task What_is_no_feed_is_a_problem_in_Vietnamese(string type, string body, HttpStatusCode status)
    {
        await (await PostAsync(body, type, Role.Feed)).IsProblemAsync(status);
        Assert.Empty(Stored());
    }

    [Fact]
    public async Task Who_sends_is_asked_before_what_is_sent()
    {
        await (await PostAsync("<a/>", "application/xml", null)).IsProblemAsync(HttpStatusCode.Unauthorized);

        var problem = await (await PostAsync("<a/>", "application/xml", Role.Feed)).IsProblemAsync(HttpStatusCode.UnsupportedMediaType);
        Assert.Contains("text/csv", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_refused() =>
        await (await PostAsync(new string('x', FeedBody.MaxBytes + 1), "text/csv", Role.Feed)).IsProblemAsync(HttpStatusCode.RequestEntityTooLarge);

    [Fact]
    public async Task The_description_of_the_interface_knows_the_feed()
    {
        var description = await (await _app.Browser().GetAsync("/openapi/v1.json")).Content.ReadAsStringAsync();

        Assert.Contains("/api/metrics", description, StringComparison.Ordinal);
        Assert.Contains("text/csv", description, StringComparison.Ordinal);
        Assert.Contains("numerator", description, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string type, Role? role, string query = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/metrics" + query) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (role is { } known)
        {
            var (_, secret) = _app.Services.GetRequiredService<TokenRegister>().Add(known, "thử", TimeSpan.FromHours(1));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        }

        return await _app.Browser().SendAsync(request);
    }

    private IReadOnlyList<Observation> Stored() => _app.Services.GetRequiredService<IMetricsStore>()
        .Observations(new ObservationFilter { Period = PeriodFilter.OfWeek(40, 2026), IncludeInternal = true });
}
