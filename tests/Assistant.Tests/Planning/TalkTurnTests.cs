namespace Assistant.Tests.Planning;

/// <summary>What a later turn is about: the talk says what is likely, its own words what speaks against it.</summary>
public sealed class TalkTurnTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("tách hộ khẩu nộp trực tiếp mấy đồng", "còn bên nhà anh hai", "tach-ho")]
    [InlineData("đăng ký tạm trú nộp ở đâu", "thế chạy thẳng ra công an luôn?", "dang-ky-tam-tru")]
    [InlineData("đăng ký thường trú cần giấy tờ gì", "nha di muon thoi", "dang-ky-thuong-tru")]
    public async Task What_speaks_for_nothing_else_stays(string first, string then, string procedure) =>
        Assert.Equal(procedure, (await assistant.LastAsync(first, then)).Procedure?.Id);

    [Theory]
    [InlineData("tách hộ khẩu ra riêng cần giấy gì", "sáng giờ mưa dầm dề chán ghê")]
    [InlineData("đăng ký kết hôn ở đâu", "tối nay có phim gì coi không")]
    [InlineData("làm lại thẻ căn cước ở đâu", "mà trận bóng đá tối nay chiếu kênh nào")]
    public async Task What_is_off_the_matter_does_not(string first, string then) =>
        Assert.Null((await assistant.LastAsync(first, then)).Procedure);

    [Theory]
    [InlineData("đăng ký thường trú cần giấy tờ gì", "nhưng xe em đang đứng tên ba", "dang-ky-thuong-tru")]
    [InlineData("cải chính khai sinh ở đâu", "cháu mới 4 tuổi, ra xã nộp mấy nghìn", "thay-doi-cai-chinh-ho-tich")]
    [InlineData("đổi bằng lái cần giấy tờ gì", "giấy khám sức khỏe khám ở đâu cũng được hả", "doi-giay-phep-lai-xe")]
    public async Task A_circumstance_told_in_the_words_of_another_procedure_stays(string first, string then, string procedure) =>
        Assert.Equal(procedure, (await assistant.LastAsync(first, then)).Procedure?.Id);

    [Theory]
    [InlineData("đăng ký xe máy mới mua cần giấy gì", "à quên, trước bạ mấy phần trăm", "le-phi-truoc-ba-o-to-xe-may")]
    [InlineData("mua bảo hiểm y tế hộ gia đình người thứ nhất đóng bao nhiêu", "thẻ mất thì làm lại mấy tiền", "cap-lai-the-bhyt-so-bhxh")]
    [InlineData("mở tiệm tạp hóa đăng ký hộ kinh doanh cần giấy gì", "rồi thuế má thì khai sao", "khai-thue-ho-kinh-doanh")]
    public async Task Few_words_are_enough_for_what_belongs_to_the_same_thing(string first, string then, string procedure) =>
        Assert.Equal(procedure, (await assistant.LastAsync(first, then)).Procedure?.Id);

    // The record of the first one holds words of the second, and nothing says that another matter follows.
    [Theory]
    [InlineData("đăng ký kết hôn cần giấy tờ gì", "con em 3 tuổi làm căn cước thì sao", "cap-the-can-cuoc-tre-em")]
    [InlineData("xin phép xây nhà cần giấy tờ gì", "em làm mất sổ đỏ giờ xin lại sao", "cap-doi-cap-lai-gcn")]
    public async Task What_a_turn_would_mean_without_any_talk_is_meant(string first, string then, string procedure) =>
        Assert.Equal(procedure, (await assistant.LastAsync(first, then)).Procedure?.Id);

    // Papers of the first one are named by the second, and nothing says that another matter follows.
    [Theory]
    [InlineData("Làm hộ chiếu cần giấy tờ gì", "Đăng ký khai sinh cần giấy tờ gì", "dang-ky-khai-sinh")]
    [InlineData("đăng ký thường trú cần giấy tờ gì", "sổ đỏ bị rách mất bao lâu", "cap-doi-cap-lai-gcn")]
    [InlineData("chứng thực chữ ký cần giấy tờ gì", "cấp lại sổ hồng nộp ở đâu", "cap-doi-cap-lai-gcn")]
    [InlineData("cấp lại bằng lái cần giấy tờ gì", "cấp phép xây dựng mất bao lâu", "cap-gpxd-nha-o-rieng-le")]
    [InlineData("đăng ký kết hôn cần giấy tờ gì", "lam ho chieu nộp ở đâu", "cap-ho-chieu-pho-thong")]
    public async Task A_question_that_is_whole_by_itself_is_about_what_it_names(string first, string then, string procedure) =>
        Assert.Equal(procedure, (await assistant.LastAsync(first, then)).Procedure?.Id);

    [Theory]
    [InlineData("tách hộ khẩu ra riêng cần giấy gì", "thôi cho hỏi đổi tên hợp đồng điện", "thay-doi-chu-the-hop-dong-dien")]
    [InlineData("nộp phạt nguội qua mạng làm sao", "nộp xong rồi đem bằng lái đi đổi được chưa", "doi-giay-phep-lai-xe")]
    [InlineData("làm hộ chiếu cần giấy tờ gì", "con tôi đủ 14 tuổi muốn làm căn cước", "cap-the-can-cuoc")]
    public async Task Another_procedure_that_is_said_outright_is_meant(string first, string then, string procedure) =>
        Assert.Equal(procedure, (await assistant.LastAsync(first, then)).Procedure?.Id);

    [Fact]
    public async Task What_was_talked_about_earlier_settles_what_would_be_asked()
    {
        var conversation = Guid.NewGuid().ToString("N");
        await assistant.AskAsync("đăng ký xe máy mới mua cần giấy gì", conversation: conversation);
        await assistant.AskAsync("à quên, trước bạ mấy phần trăm", conversation: conversation);

        var answer = await assistant.AskAsync("rồi biển với cà vẹt bữa nào lấy được", conversation: conversation);

        Assert.Equal(("duration", "dang-ky-xe-lan-dau"), (answer.Kind, answer.Procedure?.Id));
    }

    [Fact]
    public async Task A_special_case_goes_on_without_being_said_again() =>
        Assert.Equal("cap-lai-ho-chieu-mat-hong", (await assistant.LastAsync("làm lại hộ chiếu mất cần giấy tờ gì", "mấy ngày thì có cuốn mới")).Procedure?.Id);

    [Theory]
    [InlineData("đăng ký khai sinh cần giấy tờ gì", "ba mẹ chưa đăng ký kết hôn thì có sao không", "dang-ky-khai-sinh")]
    public async Task What_is_told_as_done_or_not_is_no_procedure_that_is_named(string first, string then, string procedure) =>
        Assert.Equal(procedure, (await assistant.LastAsync(first, then)).Procedure?.Id);

    [Fact]
    public async Task What_the_record_holds_is_asked_of_it() =>
        Assert.Equal("giay-phep-lao-dong-nguoi-nuoc-ngoai", (await assistant.LastAsync("giấy phép lao động cho người Nhật nộp ở đâu", "có cần lý lịch tư pháp không")).Procedure?.Id);

    [Theory]
    [InlineData("mua bảo hiểm y tế hộ gia đình người thứ nhất đóng bao nhiêu", "người thứ tư thì sao")]
    [InlineData("xin trích lục khai tử nộp online bao nhiêu tiền", "ra thẳng xã thì sao")]
    public async Task The_same_is_asked_of_somebody_or_somewhere_else(string first, string then) =>
        Assert.Equal("fee", (await assistant.LastAsync(first, then)).Kind);

    [Fact]
    public async Task Trouble_asks_whether_it_is_possible() =>
        Assert.NotEqual("fee", (await assistant.LastAsync("tách hộ khẩu nộp trực tiếp mấy đồng", "ba mẹ không chịu ký thì sao")).Kind);

    [Fact]
    public async Task The_case_that_is_insisted_on_is_kept() =>
        Assert.Equal("tam-ngung-cham-dut-ho-kinh-doanh", (await assistant.LastAsync("tạm ngừng quán ăn hộ kinh doanh nộp ở đâu", "quán tôi là hộ kinh doanh chứ không phải công ty nha")).Procedure?.Id);

    [Theory]
    [InlineData("sang tên thì làm ở đâu", "cái công tơ điện", "thay-doi-chu-the-hop-dong-dien")]
    [InlineData("tôi muốn làm lại hộ chiếu", "cái thứ hai nha em, tại đi biển nước cuốn trôi đâu mất tiêu rồi", "cap-lai-ho-chieu-mat-hong")]
    public async Task An_answer_names_one_of_the_options(string first, string then, string procedure) =>
        Assert.Equal(procedure, (await assistant.LastAsync(first, then)).Procedure?.Id);
}
