using Assistant.Bot.Answers;
using Assistant.Bot.Evaluation;
using Xunit.Abstractions;

namespace Assistant.Tests.Golden;

/// <summary>The question sets of tests/golden, held to what was reached; the table itself comes from the evaluate command.</summary>
public sealed class QuestionSetTests(AssistantUnderTest assistant, ITestOutputHelper output) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("citizen", 0.93, 0.99)]
    [InlineData("citizen-seen", 0.93, 0.98)]
    [InlineData("citizen-scored", 0.90, 0.96)]
    [InlineData("blind-seen", 0.92, 0.95)]
    [InlineData("blind-scored", 0.85, 0.92)]
    [InlineData("dialogues", 0.95, 0.97)]
    public async Task Most_questions_are_answered_at_once_and_the_rest_is_asked_back(string set, double right, double rightOrAsked)
    {
        var turns = await RunAsync(set);

        var answered = turns.Count(turn => turn.Judgement.Result == Verdict.Right);
        var asked = turns.Count(turn => turn.Judgement.Result == Verdict.Asked);
        Assert.True(answered >= right * turns.Count, $"{answered} of {turns.Count} right");
        Assert.True(answered + asked >= rightOrAsked * turns.Count, $"{answered + asked} of {turns.Count} right or asked");
        Assert.True(turns.Count(turn => turn.Judgement.WrongAmount) <= WrongAmountsNow, $"{turns.Count(turn => turn.Judgement.WrongAmount)} wrong amounts");
    }

    /// <summary>What is reached so far in any one set; none is the aim.</summary>
    private const int WrongAmountsNow = 2;

    [Fact]
    public async Task What_leaves_the_case_open_is_asked_back()
    {
        var turns = await RunAsync("must-ask");

        Assert.True(turns.Count(turn => turn.Answer.Kind == AnswerKinds.Clarification) >= 0.9 * turns.Count);
    }

    [Fact]
    public async Task What_is_not_known_is_hardly_ever_answered_as_a_procedure()
    {
        var turns = await RunAsync("out-of-scope");

        Assert.True(turns.Count(turn => turn.Judgement.Result == Verdict.Wrong) <= 0.1 * turns.Count);
    }

    private async Task<IReadOnlyList<JudgedTurn>> RunAsync(string set)
    {
        var turns = await Evaluator.Over(assistant.Services).RunAsync(
            QuestionSet.Load(Path.Combine(AppContext.BaseDirectory, "golden", $"{set}.yaml")), AssistantUnderTest.Today, CancellationToken.None);
        output.WriteLine(EvaluationReport.Markdown(turns, listFailures: !set.EndsWith("-scored", StringComparison.Ordinal)));
        return turns;
    }
}
