using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Assistant.Bot.Access;
using Assistant.Bot.Access.Tokens;
using Assistant.Bot.Editing;
using Assistant.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Editing;

/// <summary>The real server over HTTP with an editor at the page and citizens who ask, on a day that the test chooses.</summary>
internal sealed partial class EditorDesk : IDisposable
{
    private readonly BotApp _app;

    /// <param name="sharing">A desk whose store it shares, as a second replica would; null: none.</param>
    /// <param name="settings">Further settings.</param>
    public EditorDesk(EditorDesk? sharing = null, params (string Key, string Value)[] settings)
    {
        Time = sharing?.Time ?? new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));
        _app = new BotApp { RealAssistant = true, Time = Time }.With("Server:RequestsPerMinute", "0").With("Editing:PollSeconds", "60");
        if (sharing is not null)
        {
            _app.With("Storage:Path", sharing.Storage);
        }

        foreach (var (key, value) in settings)
        {
            _app.With(key, value);
        }

        Storage = sharing?.Storage ?? _app.Storage;
        Editor = Client(Role.Editor);
    }

    public FakeTimeProvider Time { get; }

    public string Storage { get; }

    public HttpClient Editor { get; }

    public IServiceProvider Services => _app.Services;

    public ChangeLog Log => Services.GetRequiredService<ChangeLog>();

    public HttpClient Client(Role role, string name = "Chị Biên tập")
    {
        var client = _app.Browser();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", _app.Services.GetRequiredService<TokenRegister>().Add(role, name, TimeSpan.FromDays(300)).Secret);
        return client;
    }

    public HttpClient Citizen() => _app.Browser();

    public async Task<JsonElement> AskAsync(string question, string? date = null) =>
        await (await Citizen().PostAsJsonAsync("/api/ask", new { question, date })).EnsureSuccessStatusCode().JsonAsync();

    public Task<string> ReadAsync(string path) => Editor.GetStringAsync(path);

    /// <summary>Sends a form; the page that comes back says what is wrong, a redirection that all is well.</summary>
    public async Task<(HttpStatusCode Status, string Page)> SendAsync(string path, params (string Name, string Value)[] fields)
    {
        using var response = await Editor.PostAsync(path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));
        return (response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }

    /// <summary>Sends a form that must be taken.</summary>
    public async Task DoAsync(string path, params (string Name, string Value)[] fields)
    {
        var (status, page) = await SendAsync(path, fields);
        Assert.True(status == HttpStatusCode.SeeOther, $"{path}: {status} {Alert().Match(page).Value}");
    }

    public Task AddAliasAsync(string procedure, string alias) => DoAsync($"/editor/procedures/{procedure}/alias", ("alias", alias));

    public Task ChangeFeeAsync(string procedure, string row, string amount, string from, params (string Name, string Value)[] further) =>
        DoAsync($"/editor/procedures/{procedure}/fee", [.. FeeFields(row, amount, from), .. further]);

    public static (string, string)[] FeeFields(string row, string amount, string from) =>
    [
        ("row", row), ("amount", amount), ("from", from), ("basis", "Thông tư 99/2026/TT-BTC"),
        ("source", "Thông tư 99/2026/TT-BTC về mức thu mới"), ("source_date", "2026-11-20"), ("source_url", "https://vanban.example.gov.vn/99-2026"),
    ];

    public static (string, string)[] ProcedureFields(string title, string aliases) =>
    [
        ("title", title), ("aliases", aliases), ("field", "Vui chơi"), ("agency", "Ủy ban nhân dân cấp xã"), ("level", "xã"), ("where", "Bộ phận một cửa cấp xã"),
        ("duration", "05 ngày làm việc"), ("documents", "Đơn xin thả diều\nSơ đồ bãi thả"), ("result", "Giấy phép thả diều"), ("legal_basis", "Quyết định 12/2026/QĐ-UBND"),
        ("amount", "35.000"), ("unit", "giấy phép"), ("from", "2026-01-01"),
        ("source", "Quyết định 12/2026/QĐ-UBND"), ("source_date", "2026-10-01"), ("source_url", "https://vanban.example.gov.vn/12-2026"),
    ];

    /// <summary>Makes everything that waits live.</summary>
    public Task PublishAsync() => DoAsync("/editor/drafts/publish", [.. Waiting().Select(id => ("change", id)), ("confirm", "1")]);

    public string[] Waiting() => [.. Log.List(ChangeState.Draft, ChangeState.Tried).Select(kept => kept.Change.Id.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    public void Dispose() => _app.Dispose();

    [GeneratedRegex("""role="alert".*?</div>""", RegexOptions.Singleline)]
    private static partial Regex Alert();
}
