namespace Assistant.Tests.Planning;

/// <summary>Where no record of a rarer matter has been imported, a curated record that shares a word with the message is not told for it.</summary>
public sealed class RareMatterTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("lỡ tay làm mất bằng thuyền trưởng hạng ba, cấp lại chỗ nào")]
    [InlineData("cty mới tậu chiếc du thuyền 12 chỗ, trước bạ du thuyền nộp mấy phần trăm")]
    [InlineData("miếng rẫy tiêu ghi hết hạn sử dụng tháng 10 năm nay, giờ phải gia hạn ra sao")]
    [InlineData("mất thẻ luật sư rồi xin lại ở đâu")]
    [InlineData("chở bầy vịt 500 con từ Đồng Tháp qua Tây Ninh bán, chốt kiểm dịch hỏi giấy, xin giấy đó mất mấy ngày")]
    public async Task No_curated_record_is_told(string question) => Assert.Null((await assistant.AskAsync(question)).Procedure);

    [Theory]
    [InlineData("ông nội em mất hôm qua, đăng ký khai tử mấy ngày có giấy", "dang-ky-khai-tu")]
    [InlineData("mất bằng lái xe máy xin cấp lại ở đâu", "cap-lai-giay-phep-lai-xe")]
    [InlineData("nộp lệ phí trước bạ ô tô mới mấy phần trăm", "le-phi-truoc-ba-o-to-xe-may")]
    [InlineData("hết hạn tạm trú, giờ gia hạn ra sao", "gia-han-tam-tru")]
    public async Task Curated_matters_are_told_as_before(string question, string id) => Assert.Equal(id, (await assistant.AskAsync(question)).Procedure?.Id);
}
