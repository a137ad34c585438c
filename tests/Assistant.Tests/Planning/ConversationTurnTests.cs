namespace Assistant.Tests.Planning;

/// <summary>What a short message means after another one.</summary>
public sealed class ConversationTurnTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("đăng ký hộ kinh doanh ở đâu", "nhờ con trai nộp thay được không", "dang-ky-ho-kinh-doanh")]
    [InlineData("tách hộ khẩu ra riêng cần giấy gì", "có phải cha mẹ ký không", "tach-ho")]
    [InlineData("nộp phạt nguội qua mạng làm sao", "lỡ mất tờ quyết định rồi thì còn nộp được không", "nop-phat-vi-pham-giao-thong")]
    [InlineData("tôi cần chứng thực giấy bán xe ở xã", "cả hai bên phải có mặt hả cháu", "chung-thuc-hop-dong-giao-dich")]
    public async Task A_question_that_names_nothing_else_stays_with_the_procedure(string first, string then, string procedure) =>
        Assert.Equal(procedure, (await assistant.LastAsync(first, then)).Procedure?.Id);

    [Theory]
    [InlineData("cái thẻ căn cước của tôi bị mất thì làm lại ở đâu", "còn thẻ của ông xã tui hết hạn thì sao", "cap-doi-the-can-cuoc")]
    [InlineData("má tôi lên chơi ngủ lại một đêm có phải báo công an không", "nếu bà ở luôn ba tháng thì làm gì", "dang-ky-tam-tru")]
    public async Task The_other_side_turns_the_conversation(string first, string then, string procedure) =>
        Assert.Equal(procedure, (await assistant.LastAsync(first, then)).Procedure?.Id);

    [Theory]
    [InlineData("đăng ký xe máy mới mua ngoài tiệm thì đi đâu", "còn tiền trước bạ tính sao", "le-phi-truoc-ba-o-to-xe-may")]
    [InlineData("mẹ cho em miếng đất thì sang tên cần giấy gì", "có phải đóng trước bạ không", "le-phi-truoc-ba-nha-dat")]
    public async Task What_was_talked_about_settles_what_would_be_asked(string first, string then, string procedure) =>
        Assert.Equal(procedure, (await assistant.LastAsync(first, then)).Procedure?.Id);

    [Theory]
    [InlineData("hôm nay nóng quá trời")]
    [InlineData("giá vàng hôm nay")]
    public async Task What_has_nothing_to_do_with_it_does_not_stay(string then) =>
        Assert.Null((await assistant.LastAsync("làm hộ chiếu cần giấy tờ gì", then)).Procedure);

    [Theory]
    [InlineData("đổi căn cước bao nhiêu tiền", "còn chuyển phát tận nhà")]
    [InlineData("đăng ký kết hôn hết bao nhiêu", "thế còn thuê áo cưới")]
    [InlineData("lý lịch tư pháp số 1 hết bao nhiêu", "còn dịch thuật tiếng Nhật")]
    public async Task What_is_set_against_a_fee_and_not_read_is_asked_about(string first, string then) =>
        Assert.Empty((await assistant.LastAsync(first, then)).Amounts ?? []);

    [Theory]
    [InlineData("cấp biển tạm xe máy bao nhiêu", "còn bằng kim loại")]
    [InlineData("làm hộ chiếu hết bao nhiêu", "còn cho con nít")]
    [InlineData("làm hộ chiếu hết bao nhiêu", "còn của bà xã")]
    public async Task Another_person_or_item_set_against_a_fee_is_told(string first, string then) =>
        Assert.Equal("fee", (await assistant.LastAsync(first, then)).Kind);

    [Theory]
    [InlineData("đổi thẻ căn cước hết hạn nộp ở đâu", "còn nếu bị mất thì tiền có nhiều hơn không", "cap-lai-the-can-cuoc")]
    [InlineData("đổi giấy phép lái xe hết hạn nộp ở đâu", "lỡ làm mất thì tiền có tăng không", "cap-lai-giay-phep-lai-xe")]
    public async Task Money_of_the_other_case_is_told_of_that_case(string first, string then, string procedure)
    {
        var answer = await assistant.LastAsync(first, then);

        Assert.Equal((procedure, "fee"), (answer.Procedure?.Id, answer.Kind));
    }

    [Fact]
    public async Task Words_before_then_decide_no_turn_by_themselves()
    {
        var talk = Guid.NewGuid().ToString("N");
        await assistant.AskAsync("Bạn trai em là ba ruột đứa nhỏ mà tụi em chưa cưới, ảnh muốn làm thủ tục nhận con thì lấy gì làm bằng chứng?", conversation: talk);

        Assert.Equal("dang-ky-nhan-cha-me-con", (await assistant.AskAsync("ảnh đi công trường, vắng mặt bữa đó được không", conversation: talk)).Procedure?.Id);
    }
}
