using Assistant.Bot.Answers;
using Assistant.Bot.Evaluation;
using Xunit.Abstractions;

namespace Assistant.Tests.Details;

/// <summary>Questions about one thing by an author who had not seen the program, held to what was reached.</summary>
public sealed class DetailSetTests(AssistantUnderTest assistant, ITestOutputHelper output) : IClassFixture<AssistantUnderTest>
{
    private const string Told = "em có thông tin này";

    [Fact]
    public async Task What_the_record_says_stands_first_and_is_seldom_claimed_where_it_says_nothing()
    {
        var turns = await Evaluator.Over(assistant.Services).RunAsync(
            QuestionSet.Load(Path.Combine(AppContext.BaseDirectory, "details", "details-scored.yaml")), AssistantUnderTest.Today, CancellationToken.None);
        var answered = turns.Where(turn => turn.Turn.Expected.Tells.Count > 0).ToList();
        var silent = turns.Where(turn => turn.Turn.Expected.Untold).ToList();
        var right = answered.Count(turn => turn.Judgement.Result == Verdict.Right);
        var claimed = silent.Count(turn => turn.Answer.Text.Contains(Told, StringComparison.Ordinal) || LeadsWithRule(turn.Answer));
        output.WriteLine($"told first {right} of {answered.Count}; claimed {claimed} of {silent.Count} where the record says nothing");

        // Written before records held rules, of which there are more than 750 now: one that says the same in other words is not among what
        // these questions expect, and records that were silent then speak now.
        Assert.True(right >= 0.3 * answered.Count, $"{right} of {answered.Count}");
        Assert.True(claimed <= 0.34 * silent.Count, $"{claimed} of {silent.Count}");
    }

    private static bool LeadsWithRule(Answer answer)
    {
        var first = answer.Text.Split('\n')[0];
        return answer.Procedure is { } told && ShippedKnowledge.Base.Procedures.Find(told.Id) is { } procedure
            && procedure.Rules.Any(rule => first.Contains(rule.Text[1..], StringComparison.Ordinal));
    }
}
