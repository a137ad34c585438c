using System.Net;
using Assistant.Bot.Access;
using Assistant.Tests.Operations.Telemetry;

namespace Assistant.Tests.Channels.Page.Dashboard;

[Collection(nameof(MeasuredServers))]
public sealed class DashboardTests(MeasuredServer server)
{
    [Fact]
    public async Task A_citizen_is_shown_where_operators_sign_in()
    {
        var response = await server.Client().GetAsync("/operator/dashboard");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("/operator/sign-in", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Official)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Helper)]
    public async Task Another_role_is_refused(Role role) => Assert.Equal(HttpStatusCode.Forbidden, (await server.Client(role).GetAsync("/operator/dashboard")).StatusCode);

    [Theory]
    [InlineData(Role.Operator)]
    [InlineData(Role.Admin)]
    public async Task An_operator_sees_what_was_asked_about_and_not_what_was_typed(Role role)
    {
        await server.AskAsync("làm hộ chiếu online hết bao nhiêu tiền");
        await server.AskAsync("thủ tục cấp phép nuôi rồng lửa canary");

        foreach (var range in new[] { "day", "week", "none" })
        {
            var response = await server.Client(role).GetAsync($"/operator/dashboard?range={range}");
            var page = await response.Content.ReadAsStringAsync();

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
            Assert.Contains("Cấp hộ chiếu", page, StringComparison.Ordinal);
            Assert.Contains("Không có bản ghi nào trả lời được", page, StringComparison.Ordinal);
            Assert.Equal(3, page.Split("<svg class=\"plot\" role=\"img\" aria-label=").Length - 1);
            Assert.Equal(3, page.Split("<details>").Length - 1);
            Assert.DoesNotContain("Canary", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_queue_leads_to_it() =>
        Assert.Contains("href=\"/operator/dashboard\"", await server.Client(Role.Operator).GetStringAsync("/operator"), StringComparison.Ordinal);
}
