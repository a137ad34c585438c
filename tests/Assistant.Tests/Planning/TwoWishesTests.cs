namespace Assistant.Tests.Planning;

/// <summary>Two procedures in one message are both answered; one procedure told at length is not split.</summary>
public sealed class TwoWishesTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("làm hộ chiếu bao nhiêu tiền và đổi bằng lái nộp ở đâu", "hộ chiếu", "giấy phép lái xe")]
    [InlineData("làm lại căn cước bị mất với đổi bằng lái hết hạn tốn bao nhiêu tiền", "căn cước", "giấy phép lái xe")]
    [InlineData("đăng ký tạm trú cần giấy gì, còn khai sinh cho con mới sinh mất bao lâu", "tạm trú", "khai sinh")]
    public async Task Both_are_answered(string question, string first, string second)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Contains(first, answer.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(second, answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("con trai làm căn cước bị mất lẫn bằng lái bị mất, hai cái đó xin lại chỗ nào", "cap-lai-the-can-cuoc", "cap-lai-giay-phep-lai-xe")]
    [InlineData("nhà em vừa đăng ký tạm trú vừa gia hạn bảo hiểm y tế hộ gia đình, mỗi thứ đóng bao nhiêu", "dang-ky-tam-tru", "bhyt-ho-gia-dinh")]
    [InlineData("xin mã số thuế cá nhân, với xác nhận nơi cư trú cho cháu, nộp ở đâu", "ma-so-thue-ca-nhan", "xac-nhan-thong-tin-cu-tru")]
    public async Task Who_says_that_there_are_two_is_told_of_two(string question, params string[] procedures)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal(procedures, answer.AllProcedures);
    }

    [Theory]
    [InlineData("Con gái tôi đã 14 tuổi, tôi muốn làm thẻ căn cước lần đầu cho cháu. Còn bằng lái của tôi bị mất thì xin lại ở đâu?", "cap-the-can-cuoc", "cap-lai-giay-phep-lai-xe")]
    [InlineData("em cần đăng ký tạm trú ở chỗ mới, còn hộ chiếu hết trang thì đổi mất bao lâu ạ", "dang-ky-tam-tru", "cap-ho-chieu-pho-thong")]
    [InlineData("tách hộ với đổi tên hợp đồng điện, giấy tờ mỗi bên cần gì", "tach-ho", "thay-doi-chu-the-hop-dong-dien")]
    public async Task Who_wishes_one_thing_and_asks_about_another_is_told_of_both(string question, params string[] procedures)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal(procedures, answer.AllProcedures);
    }

    [Theory]
    [InlineData("khai sinh, nhập hộ khẩu với bảo hiểm cho bé mới sinh làm gộp một lần thì nộp ở đâu", "lien-thong-khai-sinh-thuong-tru-bhyt")]
    [InlineData("bà ngoại mất, nhà em muốn nộp một lần vừa khai tử vừa xóa thường trú vừa xin mai táng phí thì làm cách nào", "lien-thong-khai-tu-xoa-thuong-tru-mai-tang")]
    [InlineData("khai tử, xóa thường trú và nhận mai táng phí làm một lần thì nộp ở đâu", "lien-thong-khai-tu-xoa-thuong-tru-mai-tang")]
    public async Task What_is_done_in_one_go_is_one_wish(string question, string procedure) =>
        Assert.Equal([procedure], (await assistant.AskAsync(question)).AllProcedures);

    [Fact]
    public async Task A_destination_is_no_second_wish()
    {
        var answer = await assistant.AskAsync("lam ho chieu cho vo chong toi di thai lan choi thi can giay to gi, moi nguoi bao nhieu tien");

        Assert.Equal(["cap-ho-chieu-pho-thong"], answer.AllProcedures);
    }

    [Fact]
    public async Task What_comes_first_in_a_life_is_no_wish_before_the_one_that_is_asked()
    {
        var answer = await assistant.AskAsync("lấy chồng rồi nhập hộ khẩu về nhà chồng thì nộp ở đâu");

        Assert.Equal(["dang-ky-thuong-tru"], answer.AllProcedures);
    }

    [Fact]
    public async Task What_happened_before_is_no_second_wish()
    {
        var answer = await assistant.AskAsync("Em mới đăng ký kết hôn xong, giờ đăng ký tạm trú cần giấy tờ gì ạ?");

        Assert.Equal("dang-ky-tam-tru", answer.Procedure?.Id);
    }

    [Fact]
    public async Task One_matter_told_in_two_parts_stays_with_what_it_is_about()
    {
        var answer = await assistant.AskAsync("Bên tôi đã đăng ký thế chấp máy móc, nay đổi bên nhận thế chấp thì đăng ký thay đổi thế nào");

        Assert.Equal("dang-ky-bien-phap-bao-dam-dong-san", answer.Procedure?.Id);
    }

    [Fact]
    public async Task Two_questions_about_one_procedure_stay_with_it()
    {
        var answer = await assistant.AskAsync("đổi bằng lái hết hạn cần giấy gì và hết bao nhiêu tiền");

        Assert.Equal("doi-giay-phep-lai-xe", answer.Procedure?.Id);
        Assert.Contains("documents", answer.Sides);
        Assert.Contains("fee", answer.Sides);
    }
}
