using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.Evaluation;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Provenance;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Assistant.Tests.Golden;

/// <summary>The officials' question sets, held to what was reached, and asked by people who may not know.</summary>
public sealed class OfficialSetTests(AssistantUnderTest assistant, ITestOutputHelper output) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("officials-blind-seen", 0.97)]
    [InlineData("officials-blind-scored", 0.8)]
    [InlineData("officials-blind-2-seen", 0.94)]
    [InlineData("officials-blind-2-scored", 0.84)]
    [InlineData("officials-blind-3-seen", 0.98)]
    [InlineData("officials-dev-6-seen", 0.97)]
    [InlineData("officials-blind-6-seen", 0.97)]
    [InlineData("officials-train-5", 0.97)]
    [InlineData("officials-train-6", 0.92)]
    public async Task Most_questions_about_figures_are_answered_right(string set, double right)
    {
        var turns = await Evaluator.Over(assistant.Services).RunAsync(Load(set), AssistantUnderTest.Today, CancellationToken.None);
        output.WriteLine(EvaluationReport.Markdown(turns, listFailures: !set.EndsWith("-scored", StringComparison.Ordinal)));

        Assert.True(turns.Count(turn => turn.Judgement.Result == Verdict.Right) >= right * turns.Count);
    }

    [Fact]
    public async Task No_wording_gets_an_internal_figure_out_for_anybody_else()
    {
        var printed = InternalFigures();
        var asked = assistant.Services.GetRequiredService<IAssistant>();
        foreach (var item in Sets.SelectMany(Load).SelectMany(set => set.Items))
        {
            foreach (var role in new[] { Role.Citizen, Role.Helper })
            {
                var conversation = Guid.NewGuid().ToString("N");
                foreach (var turn in item.Turns)
                {
                    var answer = await asked.AskAsync(
                        new TurnRequest { Question = turn.Question, Caller = new Caller(role), Date = AssistantUnderTest.Today, ConversationId = conversation }, CancellationToken.None);

                    // Definitions and targets may be cited from a document whose figures are internal.
                    if (answer.Kind is not (AnswerKinds.Definition or AnswerKinds.Targets))
                    {
                        Assert.DoesNotContain(answer.Sources ?? [], source => source.Circulation == "internal");
                    }

                    Assert.DoesNotContain(printed, figure => answer.Text.Contains(figure, StringComparison.Ordinal) && !turn.Question.Contains(figure.TrimEnd('%'), StringComparison.Ordinal));
                }
            }
        }
    }

    private static readonly string[] Sets = ["officials-blind-seen", "officials-blind-scored", "officials-blind-2-seen", "officials-blind-2-scored", "officials-blind-3-seen", "officials-dev-6-seen", "officials-blind-6-seen"];

    private static IReadOnlyList<QuestionSet> Load(string set) => QuestionSet.Load(Path.Combine(AppContext.BaseDirectory, "officials", $"{set}.yaml"));

    // Figures that no public report prints too; round ones stand in many texts.
    private List<string> InternalFigures()
    {
        var store = assistant.Services.GetRequiredService<IMetricsStore>();
        var reports = store.Reports(includeInternal: true).ToLookup(report => report.Circulation == Circulation.Internal, report => report.Id);
        var open = reports[false].SelectMany(Printed).ToHashSet(StringComparer.Ordinal);
        return [.. reports[true].SelectMany(Printed).Where(figure => figure.Length >= 5 && !open.Contains(figure)).Distinct()];

        IEnumerable<string> Printed(string id) => store.Observations(new ObservationFilter { ReportId = id, IncludeInternal = true }).Select(row => row.Printed);
    }
}
