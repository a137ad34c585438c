using Assistant.Bot.Answers;
using Assistant.Bot.Evaluation;
using Xunit.Abstractions;

namespace Assistant.Tests.Golden;

/// <summary>Questions that slipped under the thumb are answered as they are without the slips: a share over slips made by a seeded program.</summary>
public sealed class TypingSlipsTests(AssistantUnderTest assistant, ITestOutputHelper output) : IClassFixture<AssistantUnderTest>
{
    private const int Seed = 20261127;

    private static readonly string[] Sets = ["citizen", "citizen-seen", "blind-seen"];

    [Theory]
    [InlineData("swap", 0.93)]
    [InlineData("drop", 0.80)]
    [InlineData("double", 0.93)]
    [InlineData("space", 0.88)]
    [InlineData("telex", 0.94)]
    [InlineData("vni", 0.94)]
    public async Task A_question_with_slips_is_answered_as_without(string kind, double share)
    {
        var slips = new TypingSlips(Seed);
        var (same, all) = (0, 0);
        foreach (var question in Clean())
        {
            var typed = slips.Of(question, kind);
            var meant = await assistant.AskAsync(question);
            if (typed == question || meant.Procedure?.Id is null || meant.Kind == AnswerKinds.Clarification)
            {
                continue;
            }

            var answer = await assistant.AskAsync(typed);
            all++;
            if (answer.Kind == meant.Kind && answer.Procedure?.Id == meant.Procedure?.Id)
            {
                same++;
            }
            else
            {
                output.WriteLine($"{typed} | {question} | {meant.Kind} {meant.Procedure?.Id} → {answer.Kind} {answer.Procedure?.Id}");
            }
        }

        output.WriteLine($"{same} of {all}");
        Assert.True(all > 60 && same >= share * all, $"{same} of {all}");
    }

    private static IEnumerable<string> Clean() =>
        Sets.SelectMany(set => QuestionSet.Load(Path.Combine(AppContext.BaseDirectory, "golden", $"{set}.yaml")))
            .SelectMany(set => set.Items)
            .Where(item => item is { IsDialogue: false, Noise: "clean" or "no-diacritics" or "short" })
            .Select(item => item.Turns[0].Question);
}
