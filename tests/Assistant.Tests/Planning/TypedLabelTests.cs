using System.Globalization;
using System.Text;
using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning;

/// <summary>An option that is typed is as good as the tap, with the side that was asked before.</summary>
public sealed class TypedLabelTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("căn cước hết bao nhiêu tiền", AnswerKinds.Fee)]
    [InlineData("lý lịch tư pháp lệ phí bao nhiêu", AnswerKinds.Fee)]
    [InlineData("bằng lái cần giấy tờ gì", AnswerKinds.Documents)]
    [InlineData("mở quán ăn", AnswerKinds.Procedure)]
    [InlineData("mất ví", AnswerKinds.Procedure)]
    [InlineData("sổ đỏ cần giấy tờ gì", AnswerKinds.Documents)]
    public async Task Each_label_means_its_option_with_and_without_marks(string question, string kind)
    {
        var options = (await assistant.AskAsync(question)).Options;
        Assert.NotNull(options);
        foreach (var option in options)
        {
            foreach (var typed in new[] { option.Label, Folded(option.Label), $"{option.Label.ToLowerInvariant()} nhé" })
            {
                var answer = await AfterAsync(question, typed);
                Assert.Equal((typed, option.Procedure, kind), (typed, answer.Procedure?.Id, answer.Kind));
            }
        }
    }

    [Theory]
    [InlineData("mở quán ăn", "ho kinh doanh thoi", "dang-ky-ho-kinh-doanh")]
    [InlineData("mở quán ăn", "đăng kí hộ kinh doamh", "dang-ky-ho-kinh-doanh")]
    [InlineData("mất ví", "cấp lại giấy phép lái xe", "cap-lai-giay-phep-lai-xe")]
    public async Task A_part_a_slip_or_the_title_is_enough(string question, string typed, string procedure) =>
        Assert.Equal(procedure, (await AfterAsync(question, typed)).Procedure?.Id);

    private async Task<Answer> AfterAsync(string question, string typed)
    {
        var talk = Guid.NewGuid().ToString("N");
        await assistant.AskAsync(question, conversation: talk);
        return await assistant.AskAsync(typed, conversation: talk);
    }

    private static string Folded(string label) =>
        string.Concat(label.ToLowerInvariant().Replace('đ', 'd').Replace(",", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
}
