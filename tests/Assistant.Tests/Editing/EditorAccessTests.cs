using System.Net;
using System.Net.Http.Json;
using Assistant.Bot.Access;
using Assistant.Bot.Conversations.Generations;
using Assistant.Bot.Editing;
using Assistant.Bot.Operations.Audit;
using Assistant.Knowledge.Changes;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Editing;

/// <summary>Who may edit, and what cannot be slipped in.</summary>
public sealed class EditorAccessTests : IDisposable
{
    private static readonly string[] Screens = ["/editor", "/editor/procedures", "/editor/procedures/tach-ho", "/editor/procedures/tach-ho/fee", "/editor/procedures/new", "/editor/drafts", "/editor/history", "/editor/expiring"];

    private readonly EditorDesk _desk = new();

    [Fact]
    public async Task Nobody_but_an_editor_gets_in()
    {
        var others = Enum.GetValues<Role>().Where(role => role is not (Role.Editor or Role.Citizen)).Select(role => _desk.Client(role)).Append(_desk.Citizen());
        foreach (var client in others)
        {
            foreach (var screen in Screens)
            {
                Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(screen)).StatusCode);
            }

            using var alias = new FormUrlEncodedContent([new("alias", "chia nhà")]);
            Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync("/editor/procedures/tach-ho/alias", alias)).StatusCode);
        }

        Assert.All(Screens, screen => Assert.Equal(HttpStatusCode.OK, _desk.Editor.GetAsync(screen).Result.StatusCode));
        Assert.Empty(_desk.Log.List());
    }

    [Fact]
    public async Task A_form_of_another_site_changes_nothing_although_the_browser_sends_the_session_along()
    {
        var browser = _desk.Citizen();
        var secret = _desk.Editor.DefaultRequestHeaders.Authorization!.Parameter;
        var signedIn = await browser.PostAsJsonAsync("/sign-in", new { code = secret });
        browser.DefaultRequestHeaders.Add("Cookie", signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);

        using var foreign = new FormUrlEncodedContent([new("alias", "chia nhà làm đôi")]);
        var refused = await browser.PostAsync("/editor/procedures/tach-ho/alias", foreign);
        var page = await browser.GetStringAsync("/editor/procedures/tach-ho");
        var seal = page.Split("name=\"seal\" value=\"")[1].Split('"')[0];
        using var own = new FormUrlEncodedContent([new("alias", "chia nhà làm đôi"), new("seal", seal)]);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync("/editor/procedures/tach-ho/alias", own)).StatusCode);
        Assert.Single(_desk.Log.List());
    }

    [Fact]
    public async Task A_title_with_html_is_text()
    {
        const string Title = "Cấp phép <script>alert(1)</script> & \"diều\"";
        await _desk.DoAsync("/editor/procedures/new", EditorDesk.ProcedureFields(Title, "<img src=x onerror=alert(2)>"));
        await _desk.PublishAsync();

        foreach (var screen in new[] { "/editor/procedures", "/editor/history", "/editor/procedures/cap-phep-script-alert-1-script-dieu" })
        {
            var page = await _desk.ReadAsync(screen);
            Assert.DoesNotContain("<script>", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img src=x", page, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("&lt;script&gt;", page, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_form_that_is_too_large_is_refused()
    {
        var (status, _) = await _desk.SendAsync("/editor/procedures/new", ("yaml", new string('a', 300 * 1024)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
    }

    [Fact]
    public async Task Every_step_stands_in_the_audit_trail()
    {
        await _desk.AddAliasAsync("tach-ho", "chia nhà làm đôi");
        await _desk.PublishAsync();
        await _desk.DoAsync("/editor/history/undo", ("change", "1"));

        var audit = _desk.Services.GetRequiredService<AuditTrail>();
        Assert.Equal(["editing undone 1 alias tach-ho", "editing live 1 alias tach-ho", "editing draft 1 alias tach-ho"], audit.Newest(3).Select(entry => entry.What));
        Assert.All(audit.Newest(3), entry => Assert.StartsWith("token:", entry.Who, StringComparison.Ordinal));
        Assert.Null(audit.FirstBroken());
        // Done twice is done once.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _desk.SendAsync("/editor/history/undo", ("change", "1"))).Status);
        Assert.Single(_desk.Log.List(ChangeState.Undone));
    }

    [Fact]
    public async Task A_change_that_an_update_has_made_impossible_is_marked_where_it_can_be_taken_back()
    {
        Append(ChangeKind.Fee, "tach-ho", "closes:\n  - no: 99\n    last_day: 2026-12-01\n", ChangeState.Live);
        // Long ago: the page does not go back that far.
        Append(ChangeKind.Alias, "tach-ho", "aliases:\n  - chia nhà làm đôi\n", [.. Enumerable.Repeat(ChangeState.Tried, 250)]);
        _desk.Services.GetRequiredService<GenerationBoard>().Refresh();

        var broken = await _desk.ReadAsync("/editor/history");
        await _desk.DoAsync("/editor/history/undo", ("change", "1"));
        var undone = await _desk.ReadAsync("/editor/history");

        Assert.Contains("Không còn dùng được nên đang bị bỏ qua", broken, StringComparison.Ordinal);
        Assert.Contains("không có dòng phí số 99", broken, StringComparison.Ordinal);
        Assert.DoesNotContain("Không còn dùng được", undone, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_ends_soon_is_listed_with_what_comes_after()
    {
        var none = await _desk.ReadAsync("/editor/expiring");
        var soon = await _desk.ReadAsync("/editor/expiring?days=40");
        await _desk.ChangeFeeAsync("cap-ho-chieu-pho-thong", "10", "150.000", "2026-12-01", ("to", "2026-12-10"));
        await _desk.PublishAsync();
        var changed = await _desk.ReadAsync("/editor/expiring");

        Assert.DoesNotContain("100.000 đồng/hộ chiếu", none, StringComparison.Ordinal);
        Assert.Contains("100.000 đồng/hộ chiếu<br><small>Sau đó: 200.000 đồng/hộ chiếu", soon, StringComparison.Ordinal);
        Assert.Contains("<strong>30/11/2026</strong>", changed, StringComparison.Ordinal);
        Assert.Contains("150.000 đồng/hộ chiếu<br><small>Chưa có gì tiếp theo", changed, StringComparison.Ordinal);
    }

    public void Dispose() => _desk.Dispose();

    /// <summary>Past the desk, which would refuse what is not sound now: it was when it went live.</summary>
    private void Append(ChangeKind kind, string target, string fragment, params ChangeState[] steps)
    {
        var editor = new Editor("token:e", "Chị Biên tập");
        using var connection = _desk.Services.GetRequiredService<EditingDatabase>().Open();
        using var transaction = connection.BeginTransaction();
        var id = _desk.Log.Append(connection, kind, target, fragment, editor);
        foreach (var step in steps)
        {
            _desk.Log.Append(connection, id, step, editor, "");
        }

        transaction.Commit();
    }
}
