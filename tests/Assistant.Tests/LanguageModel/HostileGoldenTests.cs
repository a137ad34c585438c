using Assistant.Bot.Answers;
using Assistant.Bot.Evaluation;
using Xunit.Abstractions;

namespace Assistant.Tests.LanguageModel;

/// <summary>
/// What people really ask, with a model beside that went wrong, asked as seldom as it is by default: its worst is another true
/// answer. How many answers it makes worse is written down, not asserted: choosing badly is what a bad model does.
/// </summary>
public sealed class HostileGoldenTests(ModelledAssistant modelled, ITestOutputHelper output) : IClassFixture<ModelledAssistant>
{
    /// <summary>In short, one question in so many for each model.</summary>
    private const int Share = 160;

    private static readonly Lazy<IReadOnlyList<GoldenItem>> Items = new(() =>
        [.. QuestionSet.Load(Path.Combine(AppContext.BaseDirectory, "golden")).Where(set => !set.Name.StartsWith("imported", StringComparison.Ordinal)).SelectMany(set => set.Items)]);

    public static TheoryData<string> Models => [.. HostileModels.All.Keys];

    [Theory]
    [MemberData(nameof(Models))]
    public async Task No_question_gets_what_no_record_holds(string model)
    {
        var evaluator = Evaluator.Over(modelled.Assistant.Services);
        var turn = HostileModels.All.Keys.ToList().IndexOf(model);
        var items = Items.Value.Where(evaluator.CanBeJudged).Where((_, at) => LongTests.AreWanted || at % Share == turn * (Share / HostileModels.All.Count)).ToList();
        modelled.Model.Requests.Clear();
        var faults = new List<string>();
        var (right, sound, turns) = (0, 0, 0);
        foreach (var item in items)
        {
            modelled.Model.Behaviour = (_, http) => ModelReply.FailAsync(http, 400);
            sound += LongTests.AreWanted ? (await evaluator.AskAsync(item, AssistantUnderTest.Today, CancellationToken.None)).Count(asked => asked.Judgement.Result == Verdict.Right) : 0;
            modelled.Model.Behaviour = HostileModels.All[model];
            foreach (var asked in await evaluator.AskAsync(item, AssistantUnderTest.Today, CancellationToken.None))
            {
                turns++;
                right += asked.Judgement.Result == Verdict.Right ? 1 : 0;
                faults.AddRange(AnswerFaults.Of(asked.Answer).Select(fault => $"{item.Id}: {fault}"));
            }
        }

        output.WriteLine($"{model}: {turns} turns, {modelled.Model.Requests.Count} requests; right {right}{(LongTests.AreWanted ? $", without it {sound}" : "")}");
        Assert.Empty(faults);
        Assert.NotEqual(0, turns);
    }
}
