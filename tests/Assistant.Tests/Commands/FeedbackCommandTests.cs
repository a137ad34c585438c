using Assistant.Bot.Conversations.Feedback;
using Assistant.Bot.Operations;
using Assistant.Knowledge.Calendar;
using Microsoft.Extensions.Options;

namespace Assistant.Tests.Commands;

[Collection(ConsoleTests.Name)]
public sealed class FeedbackCommandTests : IDisposable
{
    private readonly CommandRun _command = new();

    public void Dispose() => _command.Dispose();

    [Fact]
    public async Task Feedback_counts_what_was_said_of_each_procedure_and_leaves_old_verdicts_out()
    {
        var store = new FeedbackStore(Options.Create(new StorageOptions { Path = _command.Storage }));
        var today = VietnamClock.Today(TimeProvider.System);
        store.Save(new Verdict(new AnswerId("fee", "tach-ho", "0000000000000001"), "wrong", "outdated", today));
        store.Save(new Verdict(new AnswerId("fee", "tach-ho", "0000000000000002"), "wrong", "outdated", today.AddDays(-6)));
        store.Save(new Verdict(new AnswerId("steps", "tach-ho", "0000000000000003"), "useful", null, today.AddDays(-7)));

        var (code, text, error) = await _command.RunAsync("feedback", "--days", "7");

        Assert.Equal((0, ""), (code, error));
        var lines = text.Trim().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Matches(@"^2\s+chưa đúng\s+thông tin cũ\s+fee\s+tach-ho$", lines[1].Trim());
    }

    [Fact]
    public async Task Without_verdicts_feedback_says_so() =>
        Assert.Equal("Chưa có ý kiến nào.", (await _command.RunAsync("feedback")).Out.Trim());

    [Fact]
    public async Task A_wrong_number_of_days_is_explained() =>
        Assert.Contains("--days", (await _command.RunAsync("feedback", "--days", "0")).Error, StringComparison.Ordinal);
}
