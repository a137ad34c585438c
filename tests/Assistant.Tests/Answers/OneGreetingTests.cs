using Assistant.Bot.Answers.Composing;

namespace Assistant.Tests.Answers;

/// <summary>What is put in front of an answer greets instead of it.</summary>
public sealed class OneGreetingTests
{
    [Fact]
    public void What_is_put_in_front_greets_instead() =>
        Assert.Equal("Dạ, đúng ạ.\n\nHồ sơ gồm:", new AnswerDraft("documents").Line("Dạ, hồ sơ gồm:").Opening("Dạ, đúng ạ.").Text.TrimEnd());
}
