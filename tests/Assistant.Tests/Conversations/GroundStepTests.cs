using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Conversations;
using Assistant.Bot.Planning;
using Assistant.Knowledge;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assistant.Tests.Conversations;

public sealed class GroundStepTests
{
    [Fact]
    public async Task A_draft_with_a_figure_that_no_record_holds_is_withheld_whole()
    {
        var answer = await RunAsync(draft => draft.Line("Dạ, lệ phí là **100.000 đồng**, cộng 5.000 đồng.").Evidence.Money(100_000));

        Assert.Equal(("ungrounded", AnswerKinds.Unknown), (answer.Outcome, answer.Kind));
        Assert.DoesNotContain(answer.Text, char.IsDigit);
        Assert.Null(answer.Amounts);
    }

    [Fact]
    public async Task A_draft_whose_figures_are_held_goes_out_as_written()
    {
        var answer = await RunAsync(draft => draft.Line("Dạ, lệ phí là **100.000 đồng**.").Evidence.Money(100_000));

        Assert.Equal("Dạ, lệ phí là **100.000 đồng**.", answer.Text);
    }

    private static async Task<Answer> RunAsync(Action<AnswerDraft> write)
    {
        var draft = new AnswerDraft(AnswerKinds.Fee);
        write(draft);
        var turn = new Turn(new TurnRequest { Question = "?", Caller = Caller.Citizen }, AssistantUnderTest.Today)
        {
            Plan = new SkillPlan(SkillCall.Of("a", "b"), new Understanding { Topic = "x" }, 1),
            Draft = draft,
        };
        await new GroundStep(ReplyCatalog.Load(KnowledgeBase.ShippedDataPath), SomeMeters.OfTurns(), NullLogger<GroundStep>.Instance).RunAsync(turn, CancellationToken.None);
        return turn.Answer!;
    }
}
