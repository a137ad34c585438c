using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Planning;

/// <summary>A matter told by what has happened, in words that name other procedures.</summary>
public sealed class ToldMattersTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly string[] Abroad = ["ở Nhật", "bên Hàn Quốc", "tại Úc", "ở nước ngoài", "bên Đài Loan"];

    private ToldMatters Matters => assistant.Services.GetRequiredService<ToldMatters>();

    [Theory]
    [InlineData("đã ly hôn {0} giờ về Việt Nam muốn lấy vợ khác", "việc ly hôn")]
    [InlineData("ly dị {0} rồi, muốn ghi chú ở Việt Nam", "việc ly hôn")]
    [InlineData("hai vợ chồng kết hôn {0} rồi, giờ ghi vào sổ hộ tịch Việt Nam", "việc kết hôn")]
    [InlineData("con sinh {0} đã có giấy khai sinh bên đó, ghi vào sổ cần gì", "khai sinh")]
    [InlineData("ba em mất {0}, có giấy chứng tử, về ghi vào sổ hộ tịch", "khai tử")]
    public void What_was_settled_abroad_is_entered_here(string wording, string name)
    {
        foreach (var place in Abroad)
        {
            Assert.Contains(name, Matters.Read(Word.Split(wording.Replace("{0}", place, StringComparison.Ordinal))) ?? "", StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("muốn ly hôn với chồng đang ở Nhật")]
    [InlineData("ly hôn đơn phương với chồng ở nước ngoài")]
    [InlineData("xin giấy độc thân để kết hôn ở Hàn Quốc")]
    [InlineData("muốn kết hôn ở Úc cần giấy gì")]
    [InlineData("con sinh ở Mỹ chưa có giấy khai sinh")]
    [InlineData("con em sinh ở Nhật giờ về Việt Nam làm khai sinh cần gì")]
    [InlineData("mất hộ chiếu ở Đức")]
    [InlineData("mất giấy kết hôn")]
    public void What_is_still_to_be_done_is_none(string message) => Assert.Null(Matters.Read(Word.Split(message)));

    [Theory]
    [InlineData("mất giấy kết hôn năm 1998, xã không còn sổ")]
    [InlineData("giấy kết hôn mất mà sổ gốc không còn")]
    public void Without_the_book_it_is_registered_anew(string message) => Assert.Contains("đăng ký lại kết hôn", Matters.Read(Word.Split(message)), StringComparison.Ordinal);

    [Theory]
    [InlineData("đăng ký lại khai tử cho ông nội cần giấy tờ gì")]
    [InlineData("hủy đăng ký tạm trú làm sao")]
    public async Task Without_a_record_no_other_one_is_told(string question) => Assert.Equal("unknown", (await assistant.AskAsync(question)).Kind);

    [Fact]
    public async Task A_fine_that_is_overdue_is_no_statistic() =>
        Assert.DoesNotContain("báo cáo", (await assistant.AskAsync("phạt nguội nộp online ở đâu, quá hạn tính lãi không")).Text, StringComparison.Ordinal);
}
