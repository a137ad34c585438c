using System.Net;
using Assistant.Bot.Editing;
using Assistant.Bot.Editing.Trials;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Editing;

/// <summary>Drafts are tried before they are told to anybody.</summary>
public sealed class TrialTests : IDisposable
{
    private const string Mine = "làm giấy khai sinh cho bé hết mấy ngày";

    private readonly string _sets = Directory.CreateTempSubdirectory("golden-").FullName;
    private readonly EditorDesk _desk;

    public TrialTests()
    {
        File.WriteAllText(Path.Combine(_sets, "some.yaml"), $$"""
            - {id: a1, q: "{{Mine}}", expect: {procedure: dang-ky-khai-sinh, aspect: duration} }
            - {id: a2, q: làm hộ chiếu online hết bao nhiêu tiền, expect: {procedure: cap-ho-chieu-pho-thong, aspect: fee, amounts: [100000]} }
            - {id: a3, q: đăng ký tạm trú mất bao lâu, expect: {procedure: dang-ky-tam-tru, aspect: duration} }
            """);
        _desk = new EditorDesk(null, ("Editing:GoldenSets", _sets));
    }

    [Fact]
    public async Task A_name_that_steals_the_questions_of_another_procedure_shows_and_has_to_be_confirmed()
    {
        await _desk.AddAliasAsync("dang-ky-ket-hon", Mine);

        var run = await TryAsync();

        Assert.Equal(1, run.Result.Worse);
        Assert.Equal((3, 2), (run.Result.Before.Right, run.Result.After.Right));
        var page = await _desk.ReadAsync("/editor/drafts");
        Assert.Contains("Kém đi so với bây giờ (1)", page, StringComparison.Ordinal);
        Assert.Contains(Mine, page, StringComparison.Ordinal);
        var (status, refused) = await _desk.SendAsync("/editor/drafts/publish", ("change", "1"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("1 câu kém đi", refused, StringComparison.Ordinal);
        Assert.Empty(_desk.Log.List(ChangeState.Live));
        await _desk.DoAsync("/editor/drafts/publish", ("change", "1"), ("confirm", "1"));
        Assert.Single(_desk.Log.List(ChangeState.Live));
    }

    [Fact]
    public async Task A_fee_of_next_month_changes_nothing_today_and_shows_what_it_will_change()
    {
        await _desk.ChangeFeeAsync("cap-ho-chieu-pho-thong", "10", "150.000", "2026-12-01");

        var run = await TryAsync();

        Assert.False(run.Result.IsWorse);
        var changed = Assert.Single(run.Result.Changed, answer => answer.Day == new DateOnly(2026, 12, 1));
        Assert.Contains("100.000", changed.Before, StringComparison.Ordinal);
        Assert.Contains("150.000", changed.After, StringComparison.Ordinal);
        // Tried and nothing worse: no more to confirm.
        Assert.Contains("Đang thử với bộ câu hỏi", await _desk.ReadAsync("/editor/drafts?done=trying"), StringComparison.Ordinal);
        await _desk.DoAsync("/editor/drafts/publish", ("change", "1"));
        Assert.Contains("đã thử", string.Join(' ', _desk.Log.History(10).Select(step => step.State == ChangeState.Tried ? "đã thử" : "")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_tried_has_to_be_confirmed()
    {
        await _desk.AddAliasAsync("dang-ky-ket-hon", "làm đám cưới trên giấy tờ");

        var (status, page) = await _desk.SendAsync("/editor/drafts/publish", ("change", "1"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("chưa được thử", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_taken_back_is_not_tried_again_and_has_to_be_confirmed_and_nothing_else_goes_that_way()
    {
        await _desk.AddAliasAsync("dang-ky-ket-hon", "làm đám cưới trên giấy tờ");
        await _desk.PublishAsync();
        await _desk.DoAsync("/editor/history/undo", ("change", "1"));
        await _desk.AddAliasAsync("dang-ky-ket-hon", "làm lễ cưới trên giấy tờ");

        var (unsure, page) = await _desk.SendAsync("/editor/history/redo", ("change", "1"));
        var (draft, _) = await _desk.SendAsync("/editor/history/redo", ("change", "2"), ("confirm", "1"));
        var (undone, _) = await _desk.SendAsync("/editor/drafts/publish", ("change", "1"), ("confirm", "1"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (unsure, draft, undone));
        Assert.Contains("Đưa lại mà không thử", page, StringComparison.Ordinal);
        Assert.Empty(_desk.Log.List(ChangeState.Live));
        await _desk.DoAsync("/editor/history/redo", ("change", "1"), ("confirm", "1"));
        Assert.Equal(1, Assert.Single(_desk.Log.List(ChangeState.Live)).Change.Id);
    }

    [Fact]
    public async Task A_question_can_be_asked_of_the_drafts_while_citizens_get_what_is_live()
    {
        await _desk.AddAliasAsync("tach-ho", "chia nhà làm đôi trên sổ");

        var (_, page) = await _desk.SendAsync("/editor/drafts/ask", ("question", "chia nhà làm đôi trên sổ mất bao lâu"), ("date", ""));

        Assert.Contains("tách hộ", page[page.IndexOf("Với các bản nháp", StringComparison.Ordinal)..], StringComparison.OrdinalIgnoreCase);
        Assert.NotEqual("tach-ho", (await _desk.AskAsync("chia nhà làm đôi trên sổ mất bao lâu")).TryGetProperty("procedure", out var procedure) ? procedure.GetProperty("id").GetString() : null);
    }

    [Fact]
    public async Task Without_question_sets_the_page_says_so_and_does_not_stand_in_the_way()
    {
        using var without = new EditorDesk(null, ("Editing:GoldenSets", Path.Combine(_sets, "none")));
        await without.AddAliasAsync("tach-ho", "chia nhà làm đôi trên sổ");

        Assert.Contains("Không thấy bộ câu hỏi", await without.ReadAsync("/editor/drafts"), StringComparison.Ordinal);
        await without.DoAsync("/editor/drafts/publish", ("change", "1"));
    }

    [Fact]
    public async Task A_broken_question_set_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(_sets, "broken.yaml"), "- {id: [");
        await _desk.AddAliasAsync("tach-ho", "chia nhà làm đôi trên sổ");

        var run = await TryAsync();

        Assert.Equal(TrialState.Failed, run.State);
        Assert.Contains("broken.yaml", run.Fault, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _desk.Dispose();
        TemporaryFolder.Delete(_sets);
    }

    private async Task<TrialRun> TryAsync()
    {
        await _desk.DoAsync("/editor/drafts/try", [.. _desk.Waiting().Select(id => ("change", id))]);
        var run = _desk.Services.GetRequiredService<TrialDesk>().Newest!;
        for (var attempt = 0; attempt < 500 && run.State == TrialState.Running; attempt++)
        {
            await Task.Delay(20);
        }

        return run;
    }
}
