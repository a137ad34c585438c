namespace Assistant.Tests.Planning;

/// <summary>The law of another country is not told as if it were Viet Nam's; papers of Viet Nam made abroad, or from abroad, are.</summary>
public sealed class AbroadTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    public static TheoryData<string> There() => [.. from matter in (string[])["mở công ty", "đổi bằng lái", "mua nhà", "đóng thuế thu nhập", "đăng ký xe"]
        from place in (string[])["ở Singapore", "bên Canada", "ở California", "ở Lào", "bên Úc"]
        // A licence of that country may be meant that is to become one of Viet Nam.
        where matter != "đổi bằng lái" || place is not ("ở Lào" or "bên Úc")
        select $"{matter} {place} hết bao nhiêu tiền"];

    [Theory]
    [MemberData(nameof(There))]
    [InlineData("ly hôn ở tòa án Đài Loan mất bao lâu")]
    [InlineData("bên Thái Lan đăng ký tạm trú TM30 nộp ở đâu")]
    [InlineData("làm hộ chiếu Mỹ cho con ở tổng lãnh sự hết mấy đô")]
    [InlineData("làm khai sinh cho con ở bệnh viện Berlin nộp giấy gì cho tòa thị chính bên đó")]
    [InlineData("xin visa Hàn Quốc mất bao lâu")]
    public async Task The_law_there_is_not_known_here(string question) => Assert.Equal("foreign_law", (await assistant.AskAsync(question)).Outcome);

    [Theory]
    [InlineData("ly hôn bên Đức rồi, giờ ghi vào sổ ở Việt Nam")]
    [InlineData("con sinh ở Nhật về khai sinh ở Việt Nam cần gì")]
    [InlineData("đổi bằng lái nước ngoài sang Việt Nam")]
    [InlineData("làm hộ chiếu ở đại sứ quán bên Nhật")]
    [InlineData("em ở Hàn mất hộ chiếu giờ làm lại sao")]
    [InlineData("xin lý lịch tư pháp để xin visa Úc")]
    [InlineData("em đang ở Mỹ muốn bán nhà ở Sài Gòn")]
    [InlineData("em làm công ty Nhật ở Bình Dương, đóng thuế thu nhập thế nào")]
    [InlineData("chồng người Đài Loan đăng ký kết hôn ở đâu")]
    public async Task What_is_done_by_the_law_here_is_answered_as_before(string question) => Assert.NotEqual("foreign_law", (await assistant.AskAsync(question)).Outcome);
}
