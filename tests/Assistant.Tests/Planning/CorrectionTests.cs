using Assistant.Bot.Planning.Reading;

namespace Assistant.Tests.Planning;

public sealed class CorrectionTests
{
    [Theory]
    [InlineData("ý em là bị mất chứ không phải hết hạn", "bị mất")]
    [InlineData("không phải công ty mà là hộ kinh doanh", "hộ kinh doanh")]
    [InlineData("nhầm, thẻ bị mất", "thẻ bị mất")]
    [InlineData("y em la xe cu", "xe cu")]
    [InlineData("quán cơm nhà em thôi, có phải công ty đâu", "quán cơm nhà em thôi")]
    public void The_part_that_is_meant_is_kept(string text, string meant) => Assert.EndsWith(meant, Correction.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("làm hộ chiếu hết bao nhiêu")]
    [InlineData("còn nộp trực tiếp thì sao")]
    [InlineData("")]
    public void A_plain_question_corrects_nothing(string text) => Assert.Null(Correction.Of(text));
}
