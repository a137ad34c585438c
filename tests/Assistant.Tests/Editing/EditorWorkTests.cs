using System.Globalization;
using System.Net;
using System.Text.Json;
using Assistant.Bot.Editing;
using Assistant.Bot.Editing.Trials;
using Assistant.Knowledge.Fees;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Editing;

/// <summary>What an editor does in the page, and what citizens are told then.</summary>
public sealed class EditorWorkTests : IDisposable
{
    private const string Passport = "Làm hộ chiếu online hết bao nhiêu tiền?";
    private const string Kite = "thả diều khổng lồ ngoài bãi biển cần giấy tờ gì";

    // The learned search doubts it even when it has learned it: only that it is a name word for word finds it.
    private const string Odd = "tờ bông hồng";

    private readonly EditorDesk _desk = new(null, ("Editing:GoldenSets", Path.Combine(AppContext.BaseDirectory, "golden", "must-ask.yaml")));

    [Fact]
    public async Task An_editor_adds_a_procedure_an_alias_and_a_fee_of_next_month_the_answers_change_on_the_right_day_and_undo_brings_the_old_ones_back()
    {
        var row = PassportRow();
        Assert.Contains("100.000 đồng", First(await _desk.AskAsync(Passport)), StringComparison.Ordinal);
        Assert.NotEqual("dang-ky-khai-sinh", Procedure(await _desk.AskAsync(Odd)));
        Assert.NotEqual("cap-phep-tha-dieu", Procedure(await _desk.AskAsync(Kite)));

        await _desk.ChangeFeeAsync("cap-ho-chieu-pho-thong", row, "150.000", "2026-12-01");
        await _desk.AddAliasAsync("dang-ky-khai-sinh", Odd);
        await _desk.DoAsync("/editor/procedures/new", EditorDesk.ProcedureFields("Cấp phép thả diều", "thả diều khổng lồ ngoài bãi biển\nxin phép chơi diều lớn"));
        // Drafts change nothing, and are not published untried.
        Assert.NotEqual("dang-ky-khai-sinh", Procedure(await _desk.AskAsync(Odd)));
        var waiting = _desk.Waiting().Select(id => ("change", id)).ToArray();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _desk.SendAsync("/editor/drafts/publish", waiting)).Status);
        await _desk.DoAsync("/editor/drafts/try", waiting);
        await Eventually(() => Task.FromResult(_desk.Services.GetRequiredService<TrialDesk>().Newest!.State != TrialState.Running));
        Assert.False(_desk.Services.GetRequiredService<TrialDesk>().Newest!.Result.IsWorse);
        await _desk.DoAsync("/editor/drafts/publish", waiting);

        Assert.Equal("dang-ky-khai-sinh", Procedure(await _desk.AskAsync(Odd)));
        var kite = await _desk.AskAsync(Kite);
        Assert.Equal("cap-phep-tha-dieu", Procedure(kite));
        Assert.Contains("Sơ đồ bãi thả", Text(kite), StringComparison.Ordinal);
        Assert.Contains("35.000 đồng", First(await _desk.AskAsync("lệ phí thả diều khổng lồ ngoài bãi biển")), StringComparison.Ordinal);
        // Today the old fee, next month the new one, whichever way the day is named.
        Assert.Contains("100.000 đồng", First(await _desk.AskAsync(Passport)), StringComparison.Ordinal);
        Assert.Contains("150.000 đồng", First(await _desk.AskAsync(Passport, "2026-12-01")), StringComparison.Ordinal);
        Assert.Contains("100.000 đồng", First(await _desk.AskAsync(Passport, "2026-11-30")), StringComparison.Ordinal);
        // What was decided for the new year before stays so.
        Assert.Contains("200.000 đồng", First(await _desk.AskAsync(Passport, "2027-01-01")), StringComparison.Ordinal);
        _desk.Time.SetUtcNow(new DateTimeOffset(2026, 11, 30, 16, 59, 0, TimeSpan.Zero));
        Assert.Contains("100.000 đồng", First(await _desk.AskAsync(Passport)), StringComparison.Ordinal);
        _desk.Time.SetUtcNow(new DateTimeOffset(2026, 11, 30, 17, 1, 0, TimeSpan.Zero));
        Assert.Contains("150.000 đồng", First(await _desk.AskAsync(Passport)), StringComparison.Ordinal);

        await _desk.DoAsync("/editor/history/undo", [.. _desk.Log.List(ChangeState.Live).Select(kept => ("change", kept.Change.Id.ToString(CultureInfo.InvariantCulture)))]);

        Assert.Contains("100.000 đồng", First(await _desk.AskAsync(Passport)), StringComparison.Ordinal);
        Assert.NotEqual("dang-ky-khai-sinh", Procedure(await _desk.AskAsync(Odd)));
        Assert.NotEqual("cap-phep-tha-dieu", Procedure(await _desk.AskAsync(Kite)));
        var history = await _desk.ReadAsync("/editor/history");
        Assert.Contains("Chị Biên tập (token:", history, StringComparison.Ordinal);
        Assert.Contains("hoàn tác", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_live_is_live_after_a_restart_and_in_a_replica_that_shares_the_store()
    {
        using var replica = new EditorDesk(_desk);
        Assert.NotEqual("dang-ky-khai-sinh", Procedure(await replica.AskAsync(Odd)));
        await _desk.AddAliasAsync("dang-ky-khai-sinh", Odd);
        await _desk.PublishAsync();

        _desk.Time.Advance(TimeSpan.FromMinutes(2));
        await Eventually(async () => Procedure(await replica.AskAsync(Odd)) == "dang-ky-khai-sinh");

        using var restarted = new EditorDesk(_desk);
        Assert.Equal("dang-ky-khai-sinh", Procedure(await restarted.AskAsync(Odd)));
    }

    [Fact]
    public async Task A_fee_that_ends_gives_way_to_the_one_before()
    {
        await _desk.ChangeFeeAsync("cap-ho-chieu-pho-thong", PassportRow(), "50.000", "2026-12-01", ("to", "2026-12-10"), ("back", "1"));
        await _desk.PublishAsync();

        Assert.Contains("50.000 đồng", First(await _desk.AskAsync(Passport, "2026-12-10")), StringComparison.Ordinal);
        Assert.Contains("100.000 đồng", First(await _desk.AskAsync(Passport, "2026-12-11")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fee_that_changes_for_one_way_of_filing_stays_for_the_other()
    {
        await _desk.ChangeFeeAsync("cap-ho-chieu-pho-thong", PassportRow(), "80.000", "2026-12-01", ("channel", "online"));
        await _desk.PublishAsync();

        Assert.Contains("80.000 đồng", First(await _desk.AskAsync(Passport, "2026-12-05")), StringComparison.Ordinal);
        Assert.Contains("100.000 đồng", First(await _desk.AskAsync("Làm hộ chiếu nộp trực tiếp hết bao nhiêu tiền?", "2026-12-05")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_a_change_is_said_at_once_and_nothing_changes()
    {
        var (status, page) = await _desk.SendAsync("/editor/procedures/cap-ho-chieu-pho-thong/fee", ("row", PassportRow()), ("amount", "nhiều"), ("from", "mai"), ("source_url", "javascript:alert(1)"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Mức mới: phải là số tiền", page, StringComparison.Ordinal);
        Assert.Contains("Áp dụng từ ngày: ghi ngày", page, StringComparison.Ordinal);
        Assert.Contains("Căn cứ: chưa ghi", page, StringComparison.Ordinal);
        Assert.Contains("Nguồn: địa chỉ phải bắt đầu", page, StringComparison.Ordinal);
        Assert.Empty(_desk.Log.List());
    }

    [Fact]
    public async Task A_file_that_is_wrong_is_refused_with_every_problem()
    {
        var (status, page) = await _desk.SendAsync("/editor/procedures/new", ("yaml", "procedure:\n  id: tha-dieu\n  title: Thả diều\n  lanh_vuc: Vui chơi\nfees:\n  - no: 1\n    amount: -5\n"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("lanh_vuc", page, StringComparison.Ordinal);
        Assert.Contains("bản ghi không có nguồn nào", page, StringComparison.Ordinal);
        Assert.Contains("không phải là số tiền", page, StringComparison.Ordinal);
        Assert.Empty(_desk.Log.List());
    }

    [Fact]
    public async Task A_change_that_others_build_on_is_not_taken_back_alone()
    {
        await _desk.ChangeFeeAsync("cap-ho-chieu-pho-thong", PassportRow(), "150.000", "2026-12-01");
        await _desk.PublishAsync();
        await _desk.ChangeFeeAsync("cap-ho-chieu-pho-thong", "m1", "160.000", "2026-12-15");
        await _desk.PublishAsync();

        var (status, page) = await _desk.SendAsync("/editor/history/undo", ("change", "1"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Thay đổi số 2", page, StringComparison.Ordinal);
        Assert.Contains("150.000 đồng", First(await _desk.AskAsync(Passport, "2026-12-05")), StringComparison.Ordinal);
        Assert.Contains("160.000 đồng", First(await _desk.AskAsync(Passport, "2026-12-15")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_editors_cannot_both_change_the_same_row()
    {
        await _desk.ChangeFeeAsync("cap-ho-chieu-pho-thong", PassportRow(), "150.000", "2026-12-01");
        await _desk.ChangeFeeAsync("cap-ho-chieu-pho-thong", PassportRow(), "170.000", "2026-12-01");

        var (status, page) = await _desk.SendAsync("/editor/drafts/publish", ("change", "1"), ("change", "2"), ("confirm", "1"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Thay đổi số 2", page, StringComparison.Ordinal);
        Assert.Empty(_desk.Log.List(ChangeState.Live));
        Assert.Contains("100.000 đồng", First(await _desk.AskAsync(Passport, "2026-12-05")), StringComparison.Ordinal);
    }

    public void Dispose() => _desk.Dispose();

    private string PassportRow() => _desk.Services.GetRequiredService<FeeSchedule>().Rows("cap-ho-chieu-pho-thong")
        .First(row => row is { Channel: FeeChannel.Any, AmountVnd: 100_000, Audience: Audience.Everyone } && row.Validity.Contains(new DateOnly(2026, 11, 24))).Id.Split('/')[1];

    private static string Text(JsonElement answer) => answer.GetProperty("text").GetString()!;

    private static string First(JsonElement answer) => Text(answer).Split('\n')[0].Replace("*", "", StringComparison.Ordinal);

    private static string? Procedure(JsonElement answer) => answer.TryGetProperty("procedure", out var procedure) ? procedure.GetProperty("id").GetString() : null;

    private static async Task Eventually(Func<Task<bool>> holds)
    {
        for (var attempt = 0; attempt < 1000 && !await holds(); attempt++)
        {
            await Task.Delay(20);
        }

        Assert.True(await holds());
    }
}
