using System.Net;
using System.Text.RegularExpressions;
using Assistant.Bot.Access;
using Assistant.Tests.Channels;

namespace Assistant.Tests.Operations.Telemetry;

[Collection(nameof(MeasuredServers))]
public sealed partial class PrometheusEndpointTests(MeasuredServer server)
{
    [Fact]
    public async Task A_citizen_is_asked_for_a_token()
    {
        var response = await server.Client().GetAsync("/metrics");

        await response.IsProblemAsync(HttpStatusCode.Unauthorized);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
    }

    [Theory]
    [InlineData(Role.Official)]
    [InlineData(Role.Helper)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Feed)]
    public async Task A_token_of_another_role_is_refused(Role role) => await (await server.Client(role).GetAsync("/metrics")).IsProblemAsync(HttpStatusCode.Forbidden);

    [Theory]
    [InlineData(Role.Operator)]
    [InlineData(Role.Admin)]
    public async Task An_operator_gets_what_prometheus_can_read(Role role)
    {
        await server.AskAsync("làm hộ chiếu online hết bao nhiêu tiền");

        var response = await server.Client(role).GetAsync("/metrics");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var lines = (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches(Line(), line));
        Assert.Contains(lines, line => line.StartsWith("assistant_turns_total{", StringComparison.Ordinal) && line.Contains("outcome=\"answered\"", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("assistant_turn_duration_seconds_bucket{", StringComparison.Ordinal) && line.Contains("le=\"0.00025\"", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("http_server_active_requests{", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("dotnet_process_memory_working_set_bytes", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("assistant_breaker_open{", StringComparison.Ordinal));
    }

    // A comment, or name{labels} value [timestamp], as the text format has it.
    [GeneratedRegex("""^(# (TYPE|HELP|UNIT|EOF).*|[a-zA-Z_:][a-zA-Z0-9_:]*(\{([a-zA-Z_][a-zA-Z0-9_]*="([^"\\\n]|\\.)*",?)*\})? [-+]?([0-9.eE+-]+|Inf|NaN)( [0-9]+)?)\r?$""")]
    private static partial Regex Line();
}
