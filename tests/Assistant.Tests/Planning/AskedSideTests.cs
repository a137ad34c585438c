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

    // A wording and what it counts or asks for go together in every combination: no list has to hold each.
    [Theory]
    [InlineData("đăng ký khai tử bao nhiêu hôm thì có giấy", "duration")]
    [InlineData("sang tên xe bao tuần thì xong", "duration")]
    [InlineData("cấp lại bằng lái nhiêu bữa có bằng", "duration")]
    [InlineData("xin phép xây nhà nộp phòng nào", "where")]
    [InlineData("giải thể công ty thì gửi sở nào", "where")]
    [InlineData("thẻ căn cước cho bé phải về nơi thường trú làm không", "where")]
    [InlineData("đổi bằng lái gồm những món gì", "documents")]
    [InlineData("nhận cha con phải đưa ra chứng cứ gì", "documents")]
    [InlineData("chứng thực chữ ký phải xuất trình gì", "documents")]
    [InlineData("tách hộ tính tiền ra sao", "fee")]
    [InlineData("nộp phạt giao thông bấm mục nào trước", "steps")]
    public async Task Every_combination_of_a_wording_says_it(string question, string kind) => Assert.Equal(kind, (await assistant.AskAsync(question)).Kind);

    [Theory]
    [InlineData("gia hạn tạm trú: hồ sơ, nơi nộp, phí", "documents", "where", "fee")]
    [InlineData("xin lý lịch tư pháp số 2, cho em thời gian và lệ phí", "duration", "fee")]
    public async Task Sides_listed_by_name_are_all_told(string question, params string[] sides)
    {
        var answer = await assistant.AskAsync(question);

        Assert.All(sides, side => Assert.Contains(side, answer.Sides));
    }

    [Fact]
    public async Task The_sentence_with_the_question_mark_asks()
    {
        var answer = await assistant.AskAsync("Cậu em mất mấy hôm hàng xóm mới hay. Đám tang lo xong rồi. Bây giờ em đi khai tử cho cậu thì phải làm lần lượt những việc gì?");

        Assert.Equal("dang-ky-khai-tu", answer.Procedure?.Id);
        Assert.Equal("steps", answer.Kind);
    }

    [Theory]
    [InlineData("đăng ký tạm trú mang gì theo, có tốn phí không, làm trong ngày có xong không?", "documents", "fee", "duration")]
    [InlineData("Đăng ký kết hôn nộp ở đâu, mấy hôm thì có giấy ạ?", "where", "duration")]
    [InlineData("Đăng ký tạm trú cần giấy gì, có phải trả thêm tiền không?", "documents", "fee")]
    public async Task Every_clause_that_asks_is_answered(string question, params string[] sides)
    {
        var answer = await assistant.AskAsync(question);

        Assert.All(sides, side => Assert.Contains(side, answer.Sides));
    }

    [Theory]
    [InlineData("lm hộ chíu tốn bn xiền v", "cap-ho-chieu-pho-thong")]
    [InlineData("đk kết hôn có mất fí hk z", "dang-ky-ket-hon")]
    [InlineData("cc bị chuột gặm h lm lại mí ngày", "cap-lai-the-can-cuoc")]
    public async Task Phone_shorthand_is_understood(string question, string procedure) =>
        Assert.Equal(procedure, (await assistant.AskAsync(question)).Procedure?.Id);

    [Fact]
    public async Task An_office_beside_another_is_no_question_about_figures() =>
        Assert.Equal("dang-ky-khai-sinh-yeu-to-nuoc-ngoai", (await assistant.AskAsync("chong toi nguoi uc, con sinh o sai gon thi khai sinh tai phuong hay so tu phap")).Procedure?.Id);

    [Theory]
    [InlineData("cấp lại bằng lái bị mất hồ sơ gì, hộ nghèo miễn không", "documents", "fee")]
    [InlineData("khai sinh cho bé cần giấy tờ gì, có miễn không", "documents", "fee")]
    public async Task A_waiver_is_told_beside_another_side(string question, params string[] sides)
    {
        var answer = await assistant.AskAsync(question);

        Assert.All(sides, side => Assert.Contains(side, answer.Sides));
    }

    [Theory]
    [InlineData("phí xét tuyển chuyển khoản sao", "steps")]
    [InlineData("lệ phí trước bạ xe máy đóng qua mạng kiểu sao", "steps")]
    [InlineData("lệ phí đổi căn cước tính ra sao", "fee")]
    public async Task How_to_pay_is_not_how_much(string question, string kind) => Assert.Equal(kind, (await assistant.AskAsync(question)).Kind);

    [Theory]
    [InlineData("lý lịch tư pháp số 2 giá", "fee")]
    [InlineData("gia hạn tạm trú giá vậy ạ", "fee")]
    public async Task A_price_at_the_end_is_asked_for(string question, string kind) => Assert.Equal(kind, (await assistant.AskAsync(question)).Kind);

    [Theory]
    [InlineData("thẻ căn cước bị mất bao nhiêu tiền làm lại", "cap-lai-the-can-cuoc")]
    [InlineData("hộ chiếu bị mất bao nhiêu tiền làm lại", "cap-lai-ho-chieu-mat-hong")]
    public async Task A_loss_right_before_the_question_is_one(string question, string procedure) => Assert.Equal(procedure, (await assistant.AskAsync(question)).Procedure?.Id);
}
