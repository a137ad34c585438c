using Assistant.Bot.Answers.Composing;

namespace Assistant.Tests.Answers;

/// <summary>However much an answer tells, it greets once.</summary>
public sealed class OneGreetingTests
{
    [Fact]
    public void A_further_part_greets_no_more() =>
        Assert.Equal("Dạ, lệ phí là 1.\n\nGiấy tờ gồm:", new AnswerDraft("fee").Line("Dạ, lệ phí là 1.").Append(new AnswerDraft("documents").Line("Dạ, giấy tờ gồm:")).Text.TrimEnd());

    [Fact]
    public void What_is_put_in_front_greets_instead() =>
        Assert.Equal("Dạ, đúng ạ.\nHồ sơ gồm:", new AnswerDraft("documents").Line("Dạ, hồ sơ gồm:").Lead("Dạ, đúng ạ.").Text.TrimEnd());
}
