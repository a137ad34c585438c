using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using Assistant.Tests.Operations.Telemetry;

namespace Assistant.Tests.Documentation;

/// <summary>docs/operations.md names only what can be measured.</summary>
[Collection(nameof(MeasuredServers))]
public sealed partial class AlertTests(MeasuredServer server)
{
    private static readonly string Operations = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "operations.md"));

    [Fact]
    public async Task Every_metric_of_an_alert_rule_exists()
    {
        await server.AskAsync("làm hộ chiếu online hết bao nhiêu tiền");
        var client = server.Client(Bot.Access.Role.Operator);
        // The time of a request is measured when its answer is out; the second one finds the first.
        await client.GetStringAsync("/metrics");
        var page = await client.GetStringAsync("/metrics");
        // Those of the platform belong to no host; they are on the page at all times.
        var known = server.Instruments.SelectMany(NamesOf).Concat(Metric().Matches(page).Select(match => match.Value).Where(name => !name.StartsWith("assistant_", StringComparison.Ordinal))).ToHashSet(StringComparer.Ordinal);
        var named = Metric().Matches(Operations).Select(match => match.Value).Distinct().ToList();

        Assert.True(named.Count >= 10);
        Assert.All(named, name => Assert.Contains(name, known));
        // The rule by which names are made is that of the exporter.
        Assert.All(Metric().Matches(page).Select(match => match.Value).Where(name => name.StartsWith("assistant_", StringComparison.Ordinal)).Distinct(), name => Assert.Contains(name, known.Select(Stem).Concat(known)));
    }

    private static IEnumerable<string> NamesOf(Instrument instrument)
    {
        var unit = instrument.Unit switch
        {
            "s" => "_seconds",
            "By" => "_bytes",
            _ => "",
        };
        var name = instrument.Name.Replace('.', '_') + unit;
        return instrument.GetType().Name switch
        {
            ['H', 'i', 's', 't', ..] => [$"{name}_bucket", $"{name}_sum", $"{name}_count"],
            ['C', 'o', 'u', 'n', ..] => [$"{name}_total"],
            _ => [name],
        };
    }

    private static string Stem(string name) => name.EndsWith("_bucket", StringComparison.Ordinal) ? name[..^"_bucket".Length] : name;

    [GeneratedRegex(@"\b(assistant|http_server|dotnet)_[a-z_]+\b")]
    private static partial Regex Metric();
}
