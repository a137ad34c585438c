using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning;

/// <summary>What a talk keeps over its turns: a matter that no record holds, counts, what was said of a vehicle, an open choice.</summary>
public sealed class TalkKeepsTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("em hỏi về thôi quốc tịch", "nam 61 tuổi")]
    [InlineData("em hỏi về nhà ở xã hội", "nam, 57 tuổi, lương 12 triệu")]
    [InlineData("đi xuất khẩu lao động", "em 21 tuổi")]
    [InlineData("tranh chấp đất đai", "nhà 5 người")]
    [InlineData("em hỏi về nhà ở xã hội", "thế nộp ở đâu")]
    [InlineData("em hỏi về nhà ở xã hội", "mỗi tháng bao nhiêu")]
    [InlineData("nghĩa vụ quân sự", "ở Cần Thơ")]
    public async Task What_no_record_holds_stays_what_is_talked_about(string first, string then)
    {
        var answers = await assistant.TalkAsync(first, then);
        var (before, answer) = (answers[0], answers[1]);

        Assert.Equal("unknown_matter", before.Outcome);
        Assert.Equal("unknown_still", answer.Outcome);
        Assert.Null(answer.Procedure);
    }

    [Theory]
    [InlineData("em hỏi về nhà ở xã hội", "làm lại căn cước bị mất bao nhiêu tiền", "cap-lai-the-can-cuoc")]
    [InlineData("em hỏi về thôi quốc tịch", "thôi, đăng ký tạm trú cần giấy gì", "dang-ky-tam-tru")]
    [InlineData("nghĩa vụ quân sự", "con em 15 tuổi làm căn cước lần đầu nộp ở đâu", "cap-the-can-cuoc")]
    public async Task What_is_named_behind_it_is_answered(string first, string then, string procedure) =>
        Assert.Equal(procedure, (await assistant.LastAsync(first, then)).Procedure?.Id);

    [Fact]
    public async Task Thanks_behind_it_are_thanks() => Assert.Equal(AnswerKinds.SmallTalk, (await assistant.LastAsync("nghĩa vụ quân sự", "cảm ơn em")).Kind);

    [Theory]
    [InlineData("làm giấy xác nhận", "em 24 tuổi")]
    [InlineData("làm sổ đỏ", "ba tôi 68 tuổi")]
    [InlineData("làm sổ đỏ", "có mất tiền không")]
    [InlineData("đăng ký xe", "mất mấy ngày")]
    [InlineData("lý lịch tư pháp", "xin 2 tờ")]
    [InlineData("lý lịch tư pháp", "cho 2 vợ chồng")]
    [InlineData("sổ đỏ", "2 thửa")]
    [InlineData("bảo hiểm y tế", "có mất tiền không em")]
    public async Task What_chooses_no_option_leaves_the_choice_open(string first, string then)
    {
        var answers = await assistant.TalkAsync(first, then);
        var (before, answer) = (answers[0], answers[1]);

        Assert.Equal((AnswerKinds.Clarification, AnswerKinds.Clarification), (before.Kind, answer.Kind));
        Assert.Equal(before.Options?.Select(option => option.Procedure), answer.Options?.Select(option => option.Procedure));
    }

    [Theory]
    [InlineData("làm lại hộ chiếu", "bị mất em ơi", "cap-lai-ho-chieu-mat-hong")]
    [InlineData("lý lịch tư pháp", "số 2", "cap-phieu-ly-lich-tu-phap-so-2")]
    [InlineData("lý lịch tư pháp", "cái thứ nhất", "cap-phieu-ly-lich-tu-phap-so-1")]
    [InlineData("làm sổ đỏ", "sang tên", "dang-ky-bien-dong-chuyen-quyen")]
    public async Task What_chooses_one_chooses_it(string first, string then, string procedure) =>
        Assert.Equal(procedure, (await assistant.LastAsync(first, then)).Procedure?.Id);

    [Theory]
    [InlineData("làm hộ chiếu cho 2 người hết bao nhiêu", "thêm 1 đứa nữa", 300_000)]
    [InlineData("làm hộ chiếu cho 2 con hết bao nhiêu", "tính luôn tôi", 300_000)]
    [InlineData("trích lục khai sinh 2 bản bao nhiêu tiền", "thêm 3 bản nữa", 40_000)]
    [InlineData("làm hộ chiếu cho 4 người hết bao nhiêu", "bớt đi một người thì sao", 300_000)]
    [InlineData("làm hộ chiếu cho 4 người hết bao nhiêu", "bớt 1 người", 300_000)]
    [InlineData("chứng thực chữ ký 3 tờ bao nhiêu tiền", "thêm 2 tờ nữa", 50_000)]
    [InlineData("làm hộ chiếu cho 2 người hết bao nhiêu", "thêm ba má nữa là 4", 400_000)]
    [InlineData("làm hộ chiếu cho 3 người hết bao nhiêu", "nộp online thì sao", 300_000)]
    [InlineData("làm hộ chiếu cho 3 người hết bao nhiêu", "5 người thì sao", 500_000)]
    public async Task Counts_are_kept_and_changed(string first, string then, long total) =>
        Assert.Equal(total, (await assistant.LastAsync(first, then)).Amounts?[0].AmountVnd);

    [Fact]
    public async Task A_count_is_kept_until_the_fee_is_asked()
    {
        var talk = Guid.NewGuid().ToString("N");
        await assistant.AskAsync("xin trích lục khai tử 4 bản cần giấy tờ gì", conversation: talk);
        await assistant.AskAsync("nộp ở đâu", conversation: talk);

        Assert.Equal(32_000, (await assistant.AskAsync("bao nhiêu tiền", conversation: talk)).Amounts?[0].AmountVnd);
    }
}
