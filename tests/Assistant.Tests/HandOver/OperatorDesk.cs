using System.Net;
using System.Net.Http.Json;
using Assistant.Bot.Access;
using Assistant.Bot.Access.Tokens;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Conversations;
using Assistant.Bot.HandOver.Store;
using Assistant.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.HandOver;

/// <summary>A server with operators, and what citizens and operators do there over HTTP.</summary>
public sealed class OperatorDesk : IDisposable
{
    public OperatorDesk()
        : this(requestsPerMinute: 0)
    {
    }

    internal OperatorDesk(int requestsPerMinute)
    {
        // In working hours: outside of them messages that are passed on are answered.
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));
        App = new BotApp { RealAssistant = true, Time = time }.With("HandOver:Enabled", "true").With("HandOver:PollSeconds", "60")
            .With("Server:RequestsPerMinute", requestsPerMinute.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    internal BotApp App { get; }

    internal T Get<T>()
        where T : notnull => App.Services.GetRequiredService<T>();

    internal Ticket Ticket(string code) => Get<TicketStore>().OfCode(code)!;

    /// <summary>From a question to a ticket.</summary>
    /// <returns>Its code.</returns>
    internal async Task<string> TicketAsync(string conversation)
    {
        await AskAsync(conversation, "làm hộ chiếu hết bao nhiêu tiền");
        await AskAsync(conversation, "cho tôi gặp nhân viên");
        await AskAsync(conversation, "Đồng ý gặp cán bộ hỗ trợ");
        return Get<TicketStore>().OfConversation(ConversationKey.Of(AskInputReader.ConversationOf(conversation)))!.Code;
    }

    internal async Task<HttpResponseMessage> AskAsync(string conversation, string question)
    {
        var response = await App.AskAsync(new { question, conversationId = conversation });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return response;
    }

    internal Task<HttpResponseMessage> LookAsync(string conversation, long shown = 0) =>
        App.Browser().PostAsJsonAsync("/api/hand-over", new { conversationId = conversation, shown });

    /// <summary>What the page without scripts shows after a question.</summary>
    internal async Task<string> PlainPageAsync(string conversation, string question)
    {
        using var page = await PostAsync(App.Browser(), "/", ("question", question), ("conversation", conversation));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        return await page.Content.ReadAsStringAsync();
    }

    internal static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await client.PostAsync(path, form);
    }

    internal string Secret(Role role) => Get<TokenRegister>().Add(role, "Trực", TimeSpan.FromDays(1)).Secret;

    internal HttpClient Client(Role? role)
    {
        var client = App.Browser();
        if (role is { } held)
        {
            client.DefaultRequestHeaders.Authorization = new("Bearer", Secret(held));
        }

        return client;
    }

    public void Dispose()
    {
        App.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }
}
