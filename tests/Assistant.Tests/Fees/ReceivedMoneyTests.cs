namespace Assistant.Tests.Fees;

/// <summary>Money that a person would receive is no figure of a report, no fee and no procedure: the answer says that no amount is held.</summary>
public sealed class ReceivedMoneyTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly string[] Places = ["TP HCM", "Hải Phòng", "Nghệ An", "Bắc Ninh"];

    private static readonly string[] Asking =
    [
        "sinh con thứ hai ở {0} trước 35 tuổi được thưởng mấy triệu",
        "{0} thưởng học sinh giỏi quốc gia bao nhiêu",
        "nhà sập vì bão ở {0} được đền bao nhiêu",
        "cụ 100 tuổi ở {0} được mừng thọ bao nhiêu",
        "ở {0} con mồ côi được trợ cấp bao nhiêu một tháng",
        "xóm em ngập, {0} hỗ trợ mỗi nhà mấy triệu",
        "đất bị thu hồi làm đường ở {0} được đền mấy triệu một mét",
    ];

    public static TheoryData<string> Questions() => [.. Asking.SelectMany(asking => Places.Select(place => asking.Replace("{0}", place, StringComparison.Ordinal))).Append("sinh con ở Nghệ An được bao nhiêu")];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task No_amount_is_held_and_an_office_is_named(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal("unknown_received", answer.Outcome);
        Assert.Contains("chưa có mức tiền được nhận", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Ủy ban nhân dân cấp xã", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Huế thưởng sinh hai con bao nhiêu")]
    [InlineData("sinh con ở Nghệ An được thưởng bao nhiêu")]
    public async Task Who_pays_no_fee_is_no_answer_either(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Contains("chưa có mức tiền được nhận", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("0 đồng", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("miễn", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_office_is_named_for_a_matter_that_has_one() =>
        Assert.Contains("bảo hiểm xã hội", (await assistant.AskAsync("chồng tôi bị tai nạn lao động được đền bù mấy tháng lương")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("ở Hải Phòng tỷ lệ hồ sơ trực tuyến bao nhiêu")]
    [InlineData("lượt truy cập ở Cần Thơ bao nhiêu")]
    public async Task A_measure_that_is_named_is_still_asked_of_the_reports(string question) => Assert.Equal("forbidden", (await assistant.AskAsync(question)).Kind);

    [Theory]
    [InlineData("phường cho em hỏi làm hộ chiếu hết bao nhiêu tiền")]
    [InlineData("nhờ hỗ trợ em làm hộ chiếu bao nhiêu tiền")]
    [InlineData("dang ky thuong tru bao nhieu tien")]
    public async Task What_one_pays_is_still_told(string question) => Assert.Contains("đồng", (await assistant.AskAsync(question)).Text.Split('\n')[0], StringComparison.Ordinal);
}
