namespace Assistant.Tests.Planning;

/// <summary>Where one lives or is registered is told, not asked, wherever another matter is named.</summary>
public sealed class HomeWordingTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly (string Matter, string Id)[] Matters =
    [
        ("làm hộ chiếu mới", "cap-ho-chieu-pho-thong"), ("đăng ký khai sinh cho con", "dang-ky-khai-sinh"), ("xin giấy xác nhận độc thân", "cap-giay-xac-nhan-tinh-trang-hon-nhan"),
        ("cấp lại thẻ căn cước bị mất", "cap-lai-the-can-cuoc"), ("đổi bằng lái xe hết hạn", "doi-giay-phep-lai-xe"), ("sang tên xe máy cũ", "dang-ky-sang-ten-xe"),
    ];

    [Theory]
    [InlineData("{0} ở tỉnh khác nơi thường trú được không")]
    [InlineData("đang tạm trú ở Đà Nẵng muốn {0} thì nộp ở đâu")]
    [InlineData("hộ khẩu Nghệ An, muốn {0} ở Hà Nội thì nộp ở đâu")]
    public async Task The_matter_is_what_is_to_be_done(string wording)
    {
        foreach (var (matter, id) in Matters)
        {
            var answer = await assistant.AskAsync(wording.Replace("{0}", matter, StringComparison.Ordinal));

            Assert.True(answer.Procedure?.Id == id, $"{matter}: {answer.Text}");
        }
    }

    [Theory]
    [InlineData("đăng ký tạm trú ở Đồng Nai cần giấy gì", "dang-ky-tam-tru")]
    [InlineData("gia hạn tạm trú ở Hà Nội cần giấy gì", "gia-han-tam-tru")]
    [InlineData("nhập hộ khẩu Hà Nội cần giấy gì", "dang-ky-thuong-tru")]
    [InlineData("tạm trú ở Bình Dương cần giấy gì", "dang-ky-tam-tru")]
    public async Task The_residence_itself_is_a_matter_too(string question, string id) => Assert.Equal(id, (await assistant.AskAsync(question)).Procedure?.Id);
}
