using Assistant.Bot.Answers;
using Assistant.Tests.Channels.Zalo;
using Microsoft.Data.Sqlite;

namespace Assistant.Tests.Guiding;

/// <summary>A walk-through outlives the process, and is one for all replicas.</summary>
public sealed class GuideStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("guide-test-").FullName;

    [Fact]
    public async Task It_goes_on_after_a_restart_where_it_stood()
    {
        string documents;
        using (var before = new AssistantUnderTest(_folder))
        {
            await before.AskAsync("hướng dẫn từng bước làm hộ chiếu", conversation: "c");
            await before.AskAsync("nộp trực tuyến", conversation: "c");
            documents = (await before.AskAsync("đúng rồi", conversation: "c")).Text;
        }

        using var after = new AssistantUnderTest(_folder);

        Assert.Equal(documents, (await after.AskAsync("nhắc lại", conversation: "c")).Text);
        Assert.Equal(AnswerKinds.Fee, (await after.AskAsync("đủ rồi", conversation: "c")).Kind);
    }

    [SkippableFact]
    public async Task Turns_that_alternate_between_replicas_are_one_walk_through()
    {
        await using var redis = await RedisServer.StartAsync();
        using var one = new AssistantUnderTest(Path.Combine(_folder, "1"), redis.ConnectionString);
        using var two = new AssistantUnderTest(Path.Combine(_folder, "2"), redis.ConnectionString);

        await one.AskAsync("hướng dẫn từng bước làm hộ chiếu", conversation: "c");
        await two.AskAsync("nộp trực tuyến", conversation: "c");
        var documents = await one.AskAsync("đúng rồi", conversation: "c");
        var fee = await two.AskAsync("đủ rồi", conversation: "c");

        Assert.Equal((AnswerKinds.Documents, AnswerKinds.Fee), (documents.Kind, fee.Kind));
        Assert.False(File.Exists(Path.Combine(_folder, "1", "guides.db")));
    }

    [SkippableFact]
    public async Task Without_its_redis_the_person_is_answered_all_the_same()
    {
        await using var redis = await RedisServer.StartAsync();
        using var assistant = new AssistantUnderTest(_folder, redis.ConnectionString);
        await assistant.AskAsync("hướng dẫn từng bước làm hộ chiếu", conversation: "c");
        redis.Kill();

        Assert.Equal(AnswerKinds.Fee, (await assistant.AskAsync("làm hộ chiếu online hết bao nhiêu", conversation: "c")).Kind);
    }

    [Fact]
    public async Task A_file_that_is_no_store_costs_the_place_and_not_the_answer()
    {
        await File.WriteAllBytesAsync(Path.Combine(_folder, "guides.db"), [.. Enumerable.Repeat((byte)7, 5000)]);
        using var assistant = new AssistantUnderTest(_folder);

        Assert.Contains("từng bước", (await assistant.AskAsync("hướng dẫn từng bước làm hộ chiếu", conversation: "c")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_names_neither_the_conversation_nor_what_was_typed()
    {
        using (var assistant = new AssistantUnderTest(_folder))
        {
            await assistant.AskAsync("hướng dẫn từng bước làm hộ chiếu cho Nguyễn Thị Kẹo", conversation: "zalo/1/84901234567");
        }

        SqliteConnection.ClearAllPools();
        var kept = string.Concat(Directory.EnumerateFiles(_folder, "guides.db*").Select(File.ReadAllText));
        Assert.Contains("cap-ho-chieu-pho-thong", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("84901234567", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Kẹo", kept, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(_folder);
    }
}
