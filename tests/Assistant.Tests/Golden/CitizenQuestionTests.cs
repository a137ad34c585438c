using Assistant.Bot.Answers;
using Xunit.Abstractions;
using YamlDotNet.Serialization;

namespace Assistant.Tests.Golden;

/// <summary>How often everyday wordings reach the right procedure and side, or at least the right option.</summary>
public sealed class CitizenQuestionTests(AssistantUnderTest assistant, ITestOutputHelper output) : IClassFixture<AssistantUnderTest>
{
    [Fact]
    public async Task Most_everyday_questions_are_answered_and_the_rest_is_asked_back()
    {
        var questions = Load();
        int right = 0, asked = 0;
        foreach (var question in questions)
        {
            var answer = await assistant.AskAsync(question.Q, AssistantUnderTest.Today);
            if (answer.Procedure?.Id == question.P && (question.K is null || question.K == answer.Kind))
            {
                right++;
            }
            else if (answer.Kind == AnswerKinds.Clarification && answer.Options?.Any(option => option.Procedure == question.P) == true)
            {
                asked++;
            }
            else
            {
                output.WriteLine($"{question.Q}: {question.P} {question.K} <> {answer.Procedure?.Id} {answer.Kind}");
            }
        }

        output.WriteLine($"{questions.Count} questions: {right} right, {asked} asked back with the right option");
        Assert.True(right >= questions.Count * 0.88, $"{right} of {questions.Count} right");
        Assert.True(right + asked >= questions.Count * 0.95, $"{right + asked} of {questions.Count} right or asked");
    }

    [Fact]
    public async Task What_is_not_known_is_hardly_ever_answered_as_a_procedure()
    {
        using var reader = File.OpenText(Path.Combine(AppContext.BaseDirectory, "golden", "out-of-scope.yaml"));
        var questions = new DeserializerBuilder().Build().Deserialize<List<string>>(reader);
        var guessed = new List<string>();
        foreach (var question in questions)
        {
            var answer = await assistant.AskAsync(question, AssistantUnderTest.Today);
            Assert.Null(answer.Amounts);
            if (answer.Procedure is { } procedure)
            {
                guessed.Add($"{question}: {procedure.Id} {answer.Confidence}");
            }
        }

        output.WriteLine($"{questions.Count} questions, {guessed.Count} answered as a procedure");
        guessed.ForEach(output.WriteLine);
        Assert.True(guessed.Count <= questions.Count * 0.1, string.Join("; ", guessed));
    }

    private static List<CitizenQuestion> Load()
    {
        using var reader = File.OpenText(Path.Combine(AppContext.BaseDirectory, "golden", "citizen.yaml"));
        return new DeserializerBuilder().WithNamingConvention(YamlDotNet.Serialization.NamingConventions.CamelCaseNamingConvention.Instance).Build()
            .Deserialize<List<CitizenQuestion>>(reader);
    }

    public sealed class CitizenQuestion
    {
        public string Q { get; set; } = "";
        public string P { get; set; } = "";
        public string? K { get; set; }
    }
}
