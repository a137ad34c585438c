using Assistant.Bot.Planning.Reading;

namespace Assistant.Tests.Planning;

/// <summary>"Không phải khai sinh, khai tử": what is denied is left, and what is meant keeps the side that was asked.</summary>
public sealed class DeniedMatterTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("lệ phí khai sinh", "không phải khai sinh, khai tử", "dang-ky-khai-tu")]
    [InlineData("lệ phí khai sinh", "khai tử chứ không phải khai sinh", "dang-ky-khai-tu")]
    [InlineData("phí đăng ký tạm trú", "ko phải tạm trú, thường trú cơ", "dang-ky-thuong-tru")]
    [InlineData("phí cấp đổi căn cước", "không phải đổi, làm lại do mất", "cap-lai-the-can-cuoc")]
    public async Task What_is_meant_is_told(string first, string turn, string procedure)
    {
        var answer = await assistant.LastAsync(first, turn);

        Assert.Equal((procedure, "fee"), (answer.Procedure?.Id, answer.Kind));
    }

    [Theory]
    [InlineData("không phải khai sinh, khai tử", "khai tử")]
    [InlineData("à không phải đổi, cấp lại", "cấp lại")]
    [InlineData("không phải, ý em là khai tử", "ý em là khai tử")]
    [InlineData("khai tử chứ không phải khai sinh", "khai tử")]
    public void The_meant_part_is_cut_out(string text, string meant) => Assert.Equal(meant, Correction.Of(text));
}
