using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.Operations.Audit;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Operations.Audit;

public sealed class InternalReadTests : IDisposable
{
    private const string Question = "5 tỉnh thấp nhất tuần 40/2022";

    private readonly string _folder = Directory.CreateTempSubdirectory("audit-test-").FullName;
    private readonly AssistantUnderTest _assistant;

    public InternalReadTests() => _assistant = new AssistantUnderTest(_folder);

    [Fact]
    public async Task Who_is_told_internal_figures_is_written_down_and_what_they_typed_is_not()
    {
        var answer = await AskAsync(new Caller(Role.Official, "Trần Thị Canary") { Key = "token:1a2b3c4d" });

        Assert.NotEmpty(answer.Rows!);
        var entry = Assert.Single(Trail.Newest(10));
        Assert.Equal("token:1a2b3c4d", entry.Who);
        Assert.Contains(answer.Indicator!, entry.What, StringComparison.Ordinal);
        Assert.Contains(answer.Period!.Label, entry.What, StringComparison.Ordinal);
        Assert.DoesNotContain("Canary", entry.Who + entry.What, StringComparison.Ordinal);
        Assert.DoesNotContain("thấp nhất", entry.What, StringComparison.Ordinal);
        Assert.All(answer.Rows!, row => Assert.DoesNotContain(row.Name, entry.What, StringComparison.Ordinal));
        Assert.Null(Trail.FirstBroken());
    }

    [Fact]
    public async Task Who_is_refused_or_asks_for_public_figures_is_not_written_down()
    {
        Assert.Null((await AskAsync(Caller.Citizen)).Rows);
        var open = await _assistant.AskAsync("tỷ lệ hồ sơ trực tuyến cả nước năm 2024", role: "official");

        Assert.All(open.Sources ?? [], source => Assert.Equal("public", source.Circulation));
        Assert.Empty(Trail.Newest(10));
    }

    [Fact]
    public async Task What_cannot_be_written_down_is_not_told()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "audit.db"));

        var answer = await AskAsync(new Caller(Role.Official) { Key = "token:1a2b3c4d" });

        Assert.Equal("dependency_down", answer.Outcome);
        Assert.Null(answer.Rows);
        Assert.Contains("100.000 đồng", (await _assistant.AskAsync("làm hộ chiếu online hết bao nhiêu")).Text, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _assistant.Dispose();
        SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(_folder);
    }

    private AuditTrail Trail => _assistant.Services.GetRequiredService<AuditTrail>();

    private Task<Answer> AskAsync(Caller caller) =>
        _assistant.Services.GetRequiredService<IAssistant>().AskAsync(new TurnRequest { Question = Question, Caller = caller }, CancellationToken.None);
}
