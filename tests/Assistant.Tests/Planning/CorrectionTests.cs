using Assistant.Bot.Planning.Reading;

namespace Assistant.Tests.Planning;

public sealed class CorrectionTests
{
    [Theory]
    [InlineData("ý em là bị mất chứ không phải hết hạn", "bị mất")]
    [InlineData("không phải công ty mà là hộ kinh doanh", "hộ kinh doanh")]
    [InlineData("nhầm, thẻ bị mất", "thẻ bị mất")]
    [InlineData("y em la xe cu", "xe cu")]
    [InlineData("nói lộn, khai tử", "khai tử")]
    [InlineData("xin lỗi gõ nhầm, cấp lại căn cước", "cấp lại căn cước")]
    [InlineData("ấy nhầm, sang tên xe", "sang tên xe")]
    [InlineData("ý lộn là giấy độc thân", "giấy độc thân")]
    [InlineData("chết, em viết lộn rồi, tạm trú", "tạm trú")]
    [InlineData("noi nham, ho chieu", "ho chieu")]
    [InlineData("quán cơm nhà em thôi, có phải công ty đâu", "quán cơm nhà em thôi")]
    public void The_part_that_is_meant_is_kept(string text, string meant) => Assert.EndsWith(meant, Correction.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("làm hộ chiếu hết bao nhiêu")]
    [InlineData("còn nộp trực tiếp thì sao")]
    [InlineData("viết nhầm tên trong giấy khai sinh thì sửa ở đâu")]
    [InlineData("ghi lộn ngày sinh trên căn cước")]
    [InlineData("")]
    public void A_plain_question_corrects_nothing(string text) => Assert.Null(Correction.Of(text));
}
