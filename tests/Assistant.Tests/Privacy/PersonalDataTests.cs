using Assistant.Knowledge.Privacy;

namespace Assistant.Tests.Privacy;

public sealed class PersonalDataTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("cccd của em là 048123456789 thì làm hộ chiếu ở đâu", PersonalKind.IdentityNumber, "cccd của em là thì làm hộ chiếu ở đâu")]
    [InlineData("so dinh danh 001 095 012345", PersonalKind.IdentityNumber, "so dinh danh")]
    [InlineData("cmnd 201 456 789 hết hạn đổi sao", PersonalKind.IdentityNumber, "cmnd hết hạn đổi sao")]
    [InlineData("chứng minh thư số 201456789", PersonalKind.IdentityNumber, "chứng minh thư số")]
    [InlineData("thẻ 4111 1111 1111 1111 đóng phí được không", PersonalKind.BankCard, "thẻ đóng phí được không")]
    [InlineData("mã OTP là 482913 nhập vô đâu", PersonalKind.OneTimeCode, "mã OTP là nhập vô đâu")]
    [InlineData("ma xac nhan cua em: 9981", PersonalKind.OneTimeCode, "ma xac nhan cua em:")]
    [InlineData("mật khẩu vneid là Abc@1234 sao không vô được", PersonalKind.Password, "mật khẩu vneid là sao không vô được")]
    [InlineData("hộ chiếu C1234567 mất rồi", PersonalKind.Passport, "hộ chiếu mất rồi")]
    [InlineData("gọi em 0905 123 456 nhé", PersonalKind.Phone, "gọi em nhé")]
    [InlineData("sdt +84905123456", PersonalKind.Phone, "sdt")]
    [InlineData("sdt +84.918.015.665", PersonalKind.Phone, "sdt")]
    [InlineData("gửi về keo.nguyen@thu.vn giúp em", PersonalKind.Email, "gửi về giúp em")]
    [InlineData("mã số thuế 8012345678 đổi thông tin", PersonalKind.OtherNumber, "mã số thuế đổi thông tin")]
    [InlineData("số bảo hiểm xã hội 7912345678", PersonalKind.OtherNumber, "số bảo hiểm xã hội")]
    [InlineData("thẻ bhyt DN 4 01 0112345678 mất", PersonalKind.OtherNumber, "thẻ bhyt mất")]
    [InlineData("gọi em số không chín không năm một hai ba bốn năm sáu", PersonalKind.Phone, "gọi em số")]
    [InlineData("sdt o905.123.456", PersonalKind.Phone, "sdt")]
    [InlineData("stk 19033456789012 vcb", PersonalKind.BankAccount, "stk vcb")]
    [InlineData("biển 29A-123.45 sang tên", PersonalKind.Plate, "biển sang tên")]
    [InlineData("xe 59x1-123.45 của em", PersonalKind.Plate, "xe của em")]
    [InlineData("em ở số 12 ngõ 5 đường Láng, phường Láng, Hà Nội", PersonalKind.Address, "em ở , phường Láng, Hà Nội")]
    [InlineData("thôn 3 xã Ea Tu làm khai sinh ở đâu", PersonalKind.Address, "xã Ea Tu làm khai sinh ở đâu")]
    [InlineData("mk vneid Abc@1234 sao sai", PersonalKind.Password, "mk vneid sao sai")]
    public void An_identifier_is_found_and_taken_out(string text, PersonalKind kind, string left)
    {
        var mentions = PersonalData.Find(text);

        Assert.Equal([kind], mentions.Select(mention => mention.Kind));
        Assert.Equal(left, PersonalData.Without(text, mentions));
    }

    // Forms are looked for only where a message has as many digits as each needs at least.
    [Theory]
    [InlineData("hồ sơ H29-181218-001 của tôi", PersonalKind.ReceiptCode)]
    [InlineData("9981 là mã otp", PersonalKind.OneTimeCode)]
    [InlineData("DN4010112345678", PersonalKind.OtherNumber)]
    [InlineData("mất C1234567", PersonalKind.Passport)]
    [InlineData("hộ chiếu của tôi ab 123456 hết hạn", PersonalKind.Passport)]
    [InlineData("stk abcdef1 vcb", PersonalKind.BankAccount)]
    [InlineData("đổi 29A-1234", PersonalKind.Plate)]
    [InlineData("xe 51h 1234 của em", PersonalKind.Plate)]
    [InlineData("sdt o9o5 123 456", PersonalKind.Phone)]
    [InlineData("số 5 ngõ Chợ đường Láng", PersonalKind.Address)]
    [InlineData("nhà ở xóm Chùa, xã Mỹ Đức", PersonalKind.Address)]
    [InlineData("nguyenlan a còng gmail . com", PersonalKind.Email)]
    [InlineData("nguyenlan a cong gmail cham com", PersonalKind.Email)]
    [InlineData("nguyenlan a cong gmail.com nha em", PersonalKind.Email)]
    public void The_shortest_form_of_each_kind_is_found(string text, PersonalKind kind) =>
        Assert.Equal(kind, Assert.Single(PersonalData.Find(text)).Kind);

    [Theory]
    [InlineData("lệ phí 1.200.000 đồng")]
    [InlineData("mua xe 1.250.000.000 đồng")]
    [InlineData("đất giá 12 000 000 000")]
    [InlineData("thủ tục 1.001193 và 2.000488")]
    [InlineData("Thông tư 63/2023/TT-BTC, Nghị quyết 66.22/2026/NQ-CP")]
    [InlineData("Quyết định 4245/QĐ-BCA-QLXNC ngày 01/07/2026")]
    [InlineData("quên mật khẩu VNeID thì làm sao")]
    [InlineData("không nhận được mã OTP")]
    [InlineData("căn cước 12 số khác gì chứng minh 9 số")]
    [InlineData("tổng đài 18001096 hay 1022")]
    [InlineData("58.519 hồ sơ, 7.123.456 lượt truy cập tuần 40/2022")]
    [InlineData("từ 01/06/2022 đến 31/08/2022")]
    [InlineData("1tr2, 200k, 500000")]
    [InlineData("hạng A1, B2, C1E; xe 29 chỗ")]
    [InlineData("thửa đất số 67 tờ bản đồ 9, thua 1023 to 17")]
    [InlineData("tổ công nghệ số, đường dây nóng, trưởng thôn, bản sao, tổ 3 người")]
    [InlineData("mật khẩu cấp 2 là gì, quên mk vneid mức 2")]
    [InlineData("một hai ba bốn lần đều không được")]
    [InlineData("chị a cong an. toi hoi lam can cuoc")]
    [InlineData("nghị định số 5 Bộ Tư pháp, 20k 50000, mẫu 01/HKD")]
    public void What_is_no_identifier_stays(string text) => Assert.Empty(PersonalData.Find(text));

    [Fact]
    public async Task The_question_beside_it_is_answered_and_the_number_comes_back_nowhere()
    {
        var answer = await assistant.AskAsync("em tên Kẹo 048123456789, làm hộ chiếu online hết bao nhiêu");

        Assert.Equal(("fee", "cap-ho-chieu-pho-thong"), (answer.Kind, answer.Procedure?.Id));
        Assert.DoesNotContain("048123456789", answer.Text, StringComparison.Ordinal);
        Assert.Contains("đừng gửi số giấy tờ", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_alone_is_met_with_a_kind_word()
    {
        var answer = await assistant.AskAsync("048123456789");

        Assert.Contains("chưa thấy câu hỏi", answer.Text, StringComparison.Ordinal);
        Assert.Contains("đừng gửi số giấy tờ", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Random_text_is_no_fault()
    {
        var random = new Random(20261126);
        for (var i = 0; i < 5000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(1, 300)).Select(_ => (char)random.Next(32, 0x2FF))]);

            Assert.True(PersonalData.Without(text, PersonalData.Find(text)).Length <= text.Length);
        }
    }
}
