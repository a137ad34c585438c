using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning;

/// <summary>What a turn asks to be needed is needed for what is talked about, though it is the name of another procedure.</summary>
public sealed class NeededTurnTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("làm hộ chiếu cần giấy tờ gì", "có cần ảnh không", "cap-ho-chieu-pho-thong", "có nêu** ạ: **Ảnh")]
    [InlineData("làm hộ chiếu cần giấy tờ gì", "có phải nộp hình không em", "cap-ho-chieu-pho-thong", "có nêu** ạ: **Ảnh")]
    [InlineData("xin giấy phép xây dựng cần gì", "có cần bản vẽ không", "cap-gpxd-nha-o-rieng-le", "có nêu** ạ: **Bản vẽ")]
    [InlineData("đăng ký kết hôn cần giấy gì", "có cần giấy độc thân không", "dang-ky-ket-hon", "không phải nộp giấy xác nhận độc thân")]
    [InlineData("đổi bằng lái hết bao nhiêu", "có cần khám sức khỏe không", "doi-giay-phep-lai-xe", "khám sức khỏe")]
    [InlineData("đăng ký kết hôn cần giấy gì", "có cần khám sức khỏe không", "dang-ky-ket-hon", "hai công dân Việt Nam")]
    [InlineData("mở quán cafe cần giấy gì", "có cần giấy an toàn thực phẩm không", "dang-ky-ho-kinh-doanh", "không nêu riêng")]
    [InlineData("làm khai sinh cần gì", "thế có cần mang căn cước không", "dang-ky-khai-sinh", "không nêu riêng")]
    public async Task A_paper_is_asked_of_the_matter_talked_about(string matter, string asked, string procedure, string told)
    {
        var answer = await assistant.LastAsync(matter, asked);

        Assert.Equal(procedure, answer.Procedure?.Id);
        Assert.Contains(told, answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("làm hộ chiếu cần gì", "có phải lên công an không", "không nhất thiết")]
    [InlineData("làm hộ chiếu hết bao nhiêu tiền", "bà 70 tuổi có phải đi tận nơi không", "không nhất thiết")]
    [InlineData("đăng ký tạm trú cần gì", "có cần ra phường không", "vẫn phải đến")]
    public async Task Whether_one_must_come_is_answered_by_the_level(string matter, string asked, string told)
    {
        var answer = await assistant.LastAsync(matter, asked);

        Assert.Equal(AnswerKinds.Where, answer.Kind);
        Assert.Contains(told, answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("đổi bằng lái cần gì", "xe máy thì sao", "doi-giay-phep-lai-xe")]
    [InlineData("sang tên xe cần gì", "còn xe máy thì sao", "dang-ky-sang-ten-xe")]
    [InlineData("đăng ký thường trú cần gì", "nhà thuê thì sao", "dang-ky-thuong-tru")]
    public async Task Another_kind_of_the_thing_is_no_other_matter(string matter, string asked, string procedure) =>
        Assert.Equal(procedure, (await assistant.LastAsync(matter, asked)).Procedure?.Id);

    [Theory]
    [InlineData("đăng ký kết hôn cần giấy gì", "còn đăng ký tạm trú thì sao", "dang-ky-tam-tru")]
    [InlineData("làm khai sinh cần gì", "có cần làm hộ chiếu không", "cap-ho-chieu-pho-thong")]
    public async Task What_is_to_be_done_is_a_matter_of_its_own(string matter, string asked, string procedure) =>
        Assert.Equal(procedure, (await assistant.LastAsync(matter, asked)).Procedure?.Id);

    [Theory]
    [InlineData("sang tên xe với đổi bằng lái", "cái đầu cần giấy gì", "dang-ky-sang-ten-xe")]
    [InlineData("sang tên xe với đổi bằng lái", "cái thứ hai bao nhiêu tiền", "doi-giay-phep-lai-xe")]
    [InlineData("bảo hiểm thất nghiệp với rút bhxh một lần", "cái sau cần gì", "huong-bhxh-mot-lan")]
    public async Task Two_matters_that_are_named_are_both_said_back(string named, string chosen, string procedure)
    {
        var answers = await assistant.TalkAsync(named, chosen);

        Assert.Equal(AnswerKinds.Clarification, answers[0].Kind);
        Assert.Equal(2, answers[0].Options!.Count);
        Assert.Equal(procedure, answers[1].Procedure?.Id);
    }
}
