using System.Text.RegularExpressions;
using Assistant.Bot.Answers;
using Assistant.Bot.Commands;

namespace Assistant.Tests.Documentation;

/// <summary>What the README shows is what the assistant does.</summary>
public sealed partial class ReadmeTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));

    public static TheoryData<string, bool, string> Examples()
    {
        var data = new TheoryData<string, bool, string>();
        foreach (Match match in Example().Matches(Readme))
        {
            data.Add(match.Groups["question"].Value, match.Groups["official"].Success, match.Groups["answer"].Value.Trim());
        }

        return data;
    }

    [Fact]
    public void There_are_ten_questions_to_try() => Assert.True(Examples().Count >= 10);

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task A_question_of_the_readme_gets_the_answer_printed_there(string question, bool official, string answer)
    {
        var real = await assistant.AskAsync(question, AssistantUnderTest.Today, official ? "official" : "citizen");

        Assert.Equal(answer, AnswerRenderer.Plain(real.Text).Split('\n')[0]);
    }

    [Fact]
    public void Every_command_of_the_readme_is_one_that_the_program_knows()
    {
        var commands = ProgramCommand().Matches(Readme).Select(match => match.Groups["arguments"].Value).ToList();

        Assert.NotEmpty(commands);
        Assert.All(commands, arguments => Assert.Empty(CommandLine.Parse(arguments).Errors));
    }

    [Fact]
    public void Every_setting_of_the_configuration_file_is_in_the_table()
    {
        using var settings = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "appsettings.json")));
        var keys = settings.RootElement.EnumerateObject().Where(section => section.Name != "Serilog")
            .SelectMany(section => section.Value.EnumerateObject().Select(key => $"{section.Name}:{key.Name}"));

        Assert.All(keys, key => Assert.Contains($"`{key}`", Readme, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^\*\*\d+\. (?<question>.+?)\*\*(?<official> \(cán bộ\))?\n> (?<answer>.+)$", RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^dotnet run --project bot -- (?<arguments>.+)$", RegexOptions.Multiline)]
    private static partial Regex ProgramCommand();
}
