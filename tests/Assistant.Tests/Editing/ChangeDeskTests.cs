using Assistant.Bot.Conversations.Generations;
using Assistant.Bot.Editing;
using Assistant.Bot.Operations.Audit;
using Assistant.Knowledge.Changes;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assistant.Tests.Editing;

/// <summary>What is done is done, and what is refused changes nothing.</summary>
public sealed class ChangeDeskTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly Editor Somebody = new("token:e", "Chị Biên tập");

    [Fact]
    public void A_step_that_is_kept_is_done_although_the_answers_cannot_follow_at_once()
    {
        var log = assistant.Services.GetRequiredService<ChangeLog>();
        var board = new GenerationBoard(ShippedKnowledge.Base, assistant.Services.GetRequiredService<GenerationBlueprint>(), new Unreadable(), assistant.Services, NullLogger<GenerationBoard>.Instance);
        var desk = new ChangeDesk(assistant.Services.GetRequiredService<EditingDatabase>(), log, board, assistant.Services.GetRequiredService<AuditTrail>(), NullLogger<ChangeDesk>.Instance);
        var id = desk.Propose(ChangeKind.Alias, "tach-ho", "aliases:\n  - chia nhà làm đôi\n", Somebody).Id!.Value;

        Assert.Empty(desk.Publish([id], Somebody));

        Assert.Equal(id, Assert.Single(log.List(ChangeState.Live)).Change.Id);
    }

    [Fact]
    public void What_would_be_refused_is_said_without_a_draft()
    {
        var desk = assistant.Services.GetRequiredService<ChangeDesk>();
        var before = assistant.Services.GetRequiredService<ChangeLog>().List().Count;

        Assert.NotEmpty(desk.Refused(ChangeKind.Alias, "tach-ho", "aliases:\n  - đăng ký tạm trú\n"));
        Assert.Empty(desk.Refused(ChangeKind.Alias, "tach-ho", "aliases:\n  - xẻ đôi sổ nhà\n"));
        Assert.Equal(before, assistant.Services.GetRequiredService<ChangeLog>().List().Count);
    }

    private sealed class Unreadable : ILiveChanges
    {
        public long Mark() => throw new SqliteException("The file cannot be read.", 10);

        public LiveChanges Read() => throw new SqliteException("The file cannot be read.", 10);
    }
}
