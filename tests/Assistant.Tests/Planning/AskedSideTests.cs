namespace Assistant.Tests.Planning;

/// <summary>Which side of a procedure a question asks about, beyond single wordings.</summary>
public sealed class AskedSideTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("chứng thực bản sao điện tử có phải mang bản chính ra quầy không", "documents")]
    [InlineData("xin cấp đổi sổ đỏ thì phải nộp lại bản gốc hông", "documents")]
    [InlineData("con gái tôi lấy chồng Hàn, đăng ký kết hôn giờ làm ở phường hay trên thành phố?", "where")]
    [InlineData("đăng ký kết hôn với người Trung Quốc mất bao nhiêu ngày", "duration")]
    [InlineData("gia hạn tạm trú onl mất mấy k z ad", "fee")]
    [InlineData("phí làm căn cước lần đầu", "fee")]
    public async Task Parts_of_a_wording_say_it(string question, string kind) => Assert.Equal(kind, (await assistant.AskAsync(question)).Kind);

    [Fact]
    public async Task The_sentence_with_the_question_mark_asks()
    {
        var answer = await assistant.AskAsync("Cậu em mất mấy hôm hàng xóm mới hay. Đám tang lo xong rồi. Bây giờ em đi khai tử cho cậu thì phải làm lần lượt những việc gì?");

        Assert.Equal("dang-ky-khai-tu", answer.Procedure?.Id);
        Assert.Equal("steps", answer.Kind);
    }

    [Fact]
    public async Task An_office_beside_another_is_no_question_about_figures() =>
        Assert.Equal("dang-ky-khai-sinh-yeu-to-nuoc-ngoai", (await assistant.AskAsync("chong toi nguoi uc, con sinh o sai gon thi khai sinh tai phuong hay so tu phap")).Procedure?.Id);
}
