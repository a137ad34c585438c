using Assistant.Bot.Evaluation;
using Assistant.Knowledge.Language;
using Microsoft.AspNetCore.Http;
using Xunit.Abstractions;

namespace Assistant.Tests.LanguageModel;

/// <summary>
/// The question sets with a model beside the planner. One that knows the expected answer shows what a perfect model could make of
/// what it is offered, and is no measure of a real one; one that fails changes nothing.
/// </summary>
public sealed class GoldenWithModelTests(ModelledAssistant modelled, ITestOutputHelper output) : IClassFixture<ModelledAssistant>
{
    private static readonly string[] Sets = LongTests.AreWanted
        ? ["blind-scored.yaml", "dialogues-blind-scored.yaml", "must-ask-blind-scored.yaml", "out-of-scope-blind-scored.yaml"]
        : ["must-ask-blind-scored.yaml", "out-of-scope-blind-scored.yaml"];

    [Fact]
    public async Task A_model_that_chooses_rightly_makes_answers_better_and_one_that_fails_changes_none()
    {
        var (without, _) = await RunAsync((_, _, http) => ModelReply.FailAsync(http, 400));
        var failing = modelled.Model.Requests.Count;
        var (with, asked) = await RunAsync(ChooseAsync);

        output.WriteLine($"without {Right(without)} of {without.Count}, with {Right(with)}; the model was asked about {asked} turns");
        Assert.InRange(failing, 1, without.Count);
        Assert.True(Right(with) > Right(without));
        Assert.True(with.Count(turn => turn.WrongAmount) <= without.Count(turn => turn.WrongAmount));
    }

    private static int Right(IReadOnlyList<Judgement> turns) => turns.Count(turn => turn.Result == Verdict.Right);

    private async Task<(IReadOnlyList<Judgement> Turns, int Asked)> RunAsync(Func<ExpectedTurn, ModelRequest, HttpContext, Task> behave)
    {
        modelled.Model.Requests.Clear();
        var evaluator = Evaluator.Over(modelled.Assistant.Services);
        var judged = new List<Judgement>();
        foreach (var item in QuestionSet.Load(Path.Combine(AppContext.BaseDirectory, "golden")).Where(set => Sets.Contains(set.Name + ".yaml")).SelectMany(set => set.Items).Where(evaluator.CanBeJudged))
        {
            modelled.Model.Behaviour = (request, http) => behave(TurnOf(item, request), request, http);
            judged.AddRange((await evaluator.AskAsync(item, AssistantUnderTest.Today, CancellationToken.None)).Select(turn => turn.Judgement));
        }

        return (judged, modelled.Model.Requests.Count(request => request.Round == 0));
    }

    // The turn whose words are in the prompt.
    private static ExpectedTurn TurnOf(GoldenItem item, ModelRequest request)
    {
        var said = TextFolder.Fold(request.Prompt[request.Prompt.IndexOf("<<<", StringComparison.Ordinal)..]).Split(' ').ToHashSet();
        return item.Turns.MaxBy(turn => TextFolder.Fold(turn.Question).Split(' ') is var words ? (double)words.Count(said.Contains) / words.Length : 0)!;
    }

    private static Task ChooseAsync(ExpectedTurn turn, ModelRequest request, HttpContext http)
    {
        var expected = turn.Expected;
        if (request.Round > 0)
        {
            return ModelReply.SayAsync(http, "");
        }

        if (expected.None)
        {
            return ModelReply.CallAsync(http, ("nothing_fits", new { }));
        }

        var offered = expected.Ask.Where(request.Procedures.Contains).Take(4).ToList();
        if (offered.Count > 1)
        {
            return ModelReply.CallAsync(http, ("ask_back", new { procedures = string.Join(',', offered) }));
        }

        return expected.Procedures.FirstOrDefault(request.Procedures.Contains) is { } procedure
            ? ModelReply.CallAsync(http, [.. expected.Aspects.Concat(expected.AnyAspects.Take(1)).DefaultIfEmpty("overview").Select(aspect => Call(procedure, aspect))])
            : ModelReply.SayAsync(http, "");
    }

    private static (string, object) Call(string procedure, string aspect) =>
        aspect == "fee" ? ("fees_quote", new { procedure }) : ("procedures_describe", new { procedure, aspect });
}
