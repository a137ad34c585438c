using System.Net.Http.Headers;
using Assistant.Bot.Access;
using Assistant.Bot.Access.Tokens;
using Assistant.Tests.Channels;
using Assistant.Tests.Channels.DirectLine;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Assistant.Tests.Fuzzing;

/// <summary>Spoilt bodies of every way in over HTTP, each with the real assistant behind it.</summary>
public sealed class RestFuzzTests(RestFuzzTests.Server server, ITestOutputHelper output) : IClassFixture<RestFuzzTests.Server>
{
    [Fact]
    public Task Whatever_is_asked_is_answered_or_refused_in_words() => PostAsync("/api/ask", FuzzSeeds.Asks, 1_000);

    [Fact]
    public Task Whatever_a_channel_sends_is_answered_or_refused_in_words() => PostAsync("/api/messages", FuzzSeeds.Activities, 2_000);

    [Fact]
    public Task Whatever_verdict_comes_is_kept_or_refused_in_words() => PostAsync("/api/feedback", FuzzSeeds.Verdicts, 2_000);

    [Fact]
    public Task Whatever_csv_a_program_feeds_is_stored_or_refused_in_words() => PostAsync("/api/metrics", FuzzSeeds.CsvFeeds, 1_500, "text/csv");

    [Fact]
    public Task Whatever_json_a_program_feeds_is_stored_or_refused_in_words() => PostAsync("/api/metrics", FuzzSeeds.JsonFeeds, 1_500);

    [Fact]
    public async Task Whatever_a_web_chat_posts_is_taken_or_refused_in_words()
    {
        var run = FuzzRun.Of("Direct Line activities", 1_500);
        DirectLineClient? client = null;
        await run.RunAsync(FuzzSeeds.Activities, async (number, body) =>
        {
            // A conversation holds so many messages and no more.
            client = number % 50 == 0 || client is null ? await DirectLineClient.StartAsync(server.App) : client;
            using var content = Content(body, "application/json");
            return await HttpVerdict.OfAsync(await client.SendContentAsync(HttpMethod.Post, $"conversations/{client.ConversationId}/activities", content));
        });
        run.IsClean(output);
        Assert.Empty(server.App.Faults());
    }

    private async Task PostAsync(string path, IReadOnlyList<byte[]> seeds, int daily, string type = "application/json")
    {
        var run = FuzzRun.Of($"POST {path} ({type})", daily);
        await run.RunAsync(seeds, async (_, body) =>
        {
            using var content = Content(body, type);
            return await HttpVerdict.OfAsync(await server.Program.PostAsync(path, content), mayMissReceiver: path == "/api/messages");
        });
        run.IsClean(output);
        Assert.Empty(server.App.Faults());
    }

    private static ByteArrayContent Content(byte[] body, string type)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return content;
    }

    /// <summary>One server for all; what one input leaves behind meets the next, as in life.</summary>
    public sealed class Server : IDisposable
    {
        public Server()
        {
            App = new BotApp { RealAssistant = true }.With("Server:RequestsPerMinute", "0").With("DirectLine:TokensPerMinute", "0");
            Program = App.Browser();
            Program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
                "Bearer", App.Services.GetRequiredService<TokenRegister>().Add(Role.Admin, "máy thử", TimeSpan.FromDays(3)).Secret);
        }

        internal BotApp App { get; }

        internal HttpClient Program { get; }

        public void Dispose() => App.Dispose();
    }
}
