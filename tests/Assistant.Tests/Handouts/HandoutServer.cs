using System.Net;
using System.Text.RegularExpressions;
using Assistant.Tests.Channels;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Handouts;

/// <summary>The server on a day that stands still, started once for all tests that only read hand-outs.</summary>
public sealed partial class HandoutServer : IDisposable
{
    internal BotApp App { get; } = New();

    internal static BotApp New() =>
        new BotApp { RealAssistant = true, Time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero)) }.With("Server:RequestsPerMinute", "0");

    public async Task<string> PageAsync(string address)
    {
        var response = await App.Browser().GetAsync(address);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {response.StatusCode}");
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>What a person reads: without marks, decoded.</summary>
    public static string Read(string html) =>
        WebUtility.HtmlDecode(Mark().Replace(Hidden().Replace(html, ""), " ")).Replace('\u00a0', ' ');

    /// <summary>The fee box of a page, as it is read.</summary>
    public static string Fee(string html) => Read(FeeBox().Match(html).Value);

    public void Dispose() => App.Dispose();

    [GeneratedRegex("<style>.*?</style>|<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Hidden();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Mark();

    [GeneratedRegex("<section class=\"fee.*?</section>", RegexOptions.Singleline)]
    private static partial Regex FeeBox();
}
