using System.Net.Http.Json;
using Assistant.Bot.Conversations;
using Assistant.Bot.Conversations.Feedback;
using Assistant.Bot.Editing.Questions;
using Assistant.Bot.HandOver;
using Assistant.Bot.HandOver.Store;
using Assistant.Tests.HandOver;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Editing;

/// <summary>Questions that editors learn from: what is kept of them, and what must not be.</summary>
public sealed class CollectedQuestionTests : IDisposable
{
    private readonly EditorDesk _desk = new();

    [Fact]
    public async Task What_was_not_answered_is_put_together_by_likeness_and_shown_without_who_asked()
    {
        await _desk.AskAsync("tôi tên Trần Đại Nghĩa, 0987654321, muốn biết thủ tục cấp phép nuôi rồng lửa");
        await _desk.AskAsync("thủ tục cấp phép nuôi rồng lửa");
        await _desk.AskAsync("thủ tục cấp phép nuôi rồng lửa thế nào");
        await KeptAsync(3);

        var groups = _desk.Services.GetRequiredService<QuestionGroups>().Of(Store.Open());
        var page = await _desk.ReadAsync("/editor");

        Assert.Equal(3, Assert.Single(groups).Count);
        Assert.Contains("3 lượt", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Nghĩa", page, StringComparison.OrdinalIgnoreCase);
        // What is derived holds every word of the data, and none of anybody's.
        var derived = Path.Combine(_desk.Storage, "derived");
        foreach (var file in Directory.EnumerateFiles(_desk.Storage, "*", SearchOption.AllDirectories).Where(file => !file.StartsWith(derived, StringComparison.Ordinal)))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream);
            var text = await reader.ReadToEndAsync();
            Assert.DoesNotContain("0987654321", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Nghĩa", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task An_answer_called_wrong_brings_its_question_with_the_reason()
    {
        using var response = await _desk.Citizen().PostAsJsonAsync("/api/ask", new { question = "làm hộ chiếu hết bao nhiêu tiền" });
        var id = response.Headers.GetValues("Answer-Id").Single();
        (await _desk.Citizen().PostAsJsonAsync("/api/feedback", new { answerId = id, verdict = "wrong", reason = "outdated" })).EnsureSuccessStatusCode();
        await KeptAsync(1);

        var question = Assert.Single(Store.Open());
        Assert.Equal("wrong:outdated", question.Reason);
        Assert.Equal("làm hộ chiếu hết bao nhiêu tiền", question.Words);
        Assert.Contains("thông tin cũ", await _desk.ReadAsync("/editor"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_not_remembered_only_what_may_be_kept_of_it()
    {
        using var response = await _desk.Citizen().PostAsJsonAsync("/api/ask", new { question = "tôi là Trần Đại Nghĩa, căn cước 001087012345, làm hộ chiếu hết bao nhiêu tiền" });
        var id = AnswerId.Read(response.Headers.GetValues("Answer-Id").Single())!;

        var remembered = Recent.Find(id);

        Assert.NotNull(remembered);
        Assert.Contains("làm hộ chiếu", remembered, StringComparison.Ordinal);
        Assert.DoesNotContain("nghĩa", remembered, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(remembered, char.IsDigit);
    }

    [Fact]
    public async Task Where_nothing_is_collected_nothing_is_remembered()
    {
        using var quiet = new EditorDesk(null, ("Editing:CollectQuestions", "false"));
        await quiet.AskAsync("làm hộ chiếu hết bao nhiêu tiền");
        await _desk.AskAsync("làm hộ chiếu hết bao nhiêu tiền");

        Assert.Equal(0, quiet.Services.GetRequiredService<RecentQuestions>().Count);
        Assert.Equal(1, Recent.Count);
    }

    [Fact]
    public async Task What_an_editor_or_a_trial_asks_is_neither_remembered_nor_collected()
    {
        await _desk.SendAsync("/editor/drafts/ask", ("question", "thủ tục cấp phép nuôi rồng lửa"), ("date", ""));
        await _desk.Services.GetRequiredService<IAssistant>().AskAsync(
            new() { Question = "thủ tục cấp phép nuôi rồng lửa", Caller = Assistant.Bot.Access.Caller.Citizen, IsRehearsal = true }, CancellationToken.None);
        await _desk.AskAsync("thủ tục cấp phép nuôi rồng xanh");
        await KeptAsync(1);

        Assert.Contains("xanh", Assert.Single(Store.Open()).Words, StringComparison.Ordinal);
        Assert.Equal(1, Recent.Count);
    }

    [Fact]
    public async Task A_message_that_goes_to_a_person_is_not_remembered()
    {
        using var desk = new EditorDesk(null, ("HandOver:Enabled", "true"));
        var recent = desk.Services.GetRequiredService<RecentQuestions>();
        async Task SayAsync(string question) =>
            (await desk.Citizen().PostAsJsonAsync("/api/ask", new { question, conversationId = HandOverTalk.An })).EnsureSuccessStatusCode();
        await SayAsync("cho tôi gặp nhân viên");
        await SayAsync(desk.Services.GetRequiredService<HandOverWording>().ConfirmWords);
        var before = recent.Count;
        await SayAsync("làm hộ chiếu hết bao nhiêu tiền");
        Assert.Equal(before, recent.Count);

        var ticket = Assert.Single(desk.Services.GetRequiredService<TicketStore>().Queue());
        Assert.True(desk.Services.GetRequiredService<TicketMoves>().Take(ticket, HandOverTalk.Me, "Dạ, em nghe."));
        await SayAsync("làm hộ chiếu hết bao nhiêu tiền");
        // Part of it is left out, so it is not answered silently.
        await SayAsync("làm hộ chiếu hết bao nhiêu tiền, gọi em số 0912345678");

        Assert.Equal(before, recent.Count);
    }

    [Fact]
    public async Task A_labelled_group_becomes_a_draft_and_leaves_the_list()
    {
        await _desk.AskAsync("thủ tục cấp phép nuôi rồng lửa");
        await KeptAsync(1);

        await _desk.DoAsync("/editor/questions", ("leader", Store.Open()[0].Words), ("label", "other"), ("other", "tach-ho"), ("alias", "thủ tục cấp phép nuôi rồng lửa"));
        await _desk.PublishAsync();

        Assert.Empty(Store.Open());
        Assert.Equal("tach-ho", (await _desk.AskAsync("thủ tục cấp phép nuôi rồng lửa")).GetProperty("procedure").GetProperty("id").GetString());
    }

    [Fact]
    public async Task It_can_be_turned_off()
    {
        using var quiet = new EditorDesk(null, ("Editing:CollectQuestions", "false"));
        await quiet.AskAsync("thủ tục cấp phép nuôi rồng lửa");

        Assert.False(quiet.Services.GetRequiredService<QuestionCollector>().IsOpen);
        Assert.False(File.Exists(Path.Combine(quiet.Storage, "questions.db")));
    }

    public void Dispose()
    {
        _desk.Dispose();
        SqliteConnection.ClearAllPools();
    }

    private RecentQuestions Recent => _desk.Services.GetRequiredService<RecentQuestions>();

    private QuestionStore Store => _desk.Services.GetRequiredService<QuestionStore>();

    private async Task KeptAsync(int count)
    {
        for (var attempt = 0; attempt < 200 && Store.Open().Sum(question => question.Count) < count; attempt++)
        {
            await Task.Delay(20);
        }

        Assert.Equal(count, Store.Open().Sum(question => question.Count));
    }
}
