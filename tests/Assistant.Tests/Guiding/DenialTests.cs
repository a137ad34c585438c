using Assistant.Bot.Answers;

namespace Assistant.Tests.Guiding;

/// <summary>What is denied is not recorded: no way of filing, case or exemption, in a walk-through or beside a question.</summary>
public sealed class DenialTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private const long InPerson = 15_000;
    private const long Online = 7_000;

    private readonly string _conversation = Guid.NewGuid().ToString();

    [Theory]
    [InlineData("lệ phí đăng ký tạm trú cho nhà không dùng VNeID", InPerson)]
    [InlineData("bác ấy chưa có tài khoản VNeID, làm tạm trú tốn bao nhiêu", InPerson)]
    [InlineData("khong co mang thi dang ky tam tru dong bao nhieu", InPerson)]
    [InlineData("không nộp trực tuyến được thì lệ phí tạm trú bao nhiêu", InPerson)]
    [InlineData("lệ phí đăng ký tạm trú qua VNeID", Online)]
    [InlineData("đăng ký tạm trú có mất phí không nộp online", Online)]
    [InlineData("không ra phường, nộp online tạm trú bao nhiêu tiền", Online)]
    public async Task The_fee_is_that_of_the_way_that_is_left(string question, long amount) =>
        Assert.Equal(amount, (await assistant.AskAsync(question)).Amounts![0].AmountVnd);

    [Theory]
    [InlineData("không qua mạng đâu em")]
    [InlineData("bà không có VNeID")]
    [InlineData("nhà chưa cài VNeID bao giờ")]
    public async Task Who_has_no_account_files_in_person(string said)
    {
        await ToAsync("đăng ký tạm trú", "Cá nhân, hộ gia đình", said);

        Assert.Equal(InPerson, (await SayAsync("lệ phí bao nhiêu")).Amounts![0].AmountVnd);
    }

    [Fact]
    public async Task Whether_somebody_has_an_account_changes_nothing()
    {
        await ToAsync("đăng ký tạm trú", "Cá nhân, hộ gia đình", "nộp trực tiếp", "bà có VNeID không thì sao");

        Assert.Equal(InPerson, (await SayAsync("lệ phí bao nhiêu")).Amounts![0].AmountVnd);
    }

    [Theory]
    [InlineData("đăng ký khai sinh", "Trong 60 ngày", "chưa quá hạn đâu em", true)]
    [InlineData("đăng ký khai sinh", "Trong 60 ngày", "không phải quá hạn", true)]
    [InlineData("đăng ký khai sinh", "không phải trong 60 ngày", "tiếp", false)]
    [InlineData("đăng ký khai tử", "chưa quá 15 ngày", "tiếp", true)]
    public async Task A_case_that_is_denied_is_not_chosen(string procedure, string first, string second, bool inTime)
    {
        await ToAsync(procedure, first, second);

        var fee = await SayAsync("lệ phí bao nhiêu");

        Assert.Equal(inTime, fee.Text.Split('\n')[0].Contains("đúng hạn", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_word_that_happens_to_be_in_a_label_changes_no_case()
    {
        await ToAsync("đăng ký tạm trú", "Cá nhân, hộ gia đình", "nộp trực tiếp");

        var noted = await SayAsync("bà chưa có số định danh");
        var fee = await SayAsync("lệ phí bao nhiêu");

        Assert.DoesNotContain("theo danh sách", noted.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Equal(InPerson, fee.Amounts![0].AmountVnd);
    }

    [Theory]
    [InlineData("không thuộc diện được miễn")]
    [InlineData("nhà không thuộc hộ nghèo")]
    [InlineData("hộ cận nghèo thôi, không phải hộ nghèo")]
    [InlineData("nhà em đâu phải hộ nghèo")]
    public async Task Who_is_not_exempt_is_not_told_to_be(string said)
    {
        await ToAsync("đăng ký tạm trú", "Cá nhân, hộ gia đình", "nộp trực tiếp", said);

        var fee = await SayAsync("bước 3");

        Assert.Equal(AnswerKinds.Fee, fee.Kind);
        Assert.DoesNotContain("diện anh/chị vừa nói", fee.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in tờ hướng dẫn tạm trú cho hộ không dùng VNeID", "channel=in_person")]
    [InlineData("tờ rơi cài VNeID mức 2 cho bà con", null)]
    [InlineData("in tờ hướng dẫn đăng ký tạm trú qua VNeID", "channel=online")]
    public async Task A_page_says_no_way_that_nobody_chose(string said, string? channel)
    {
        var url = Assert.Single((await SayAsync(said)).Attachments!).Url;

        Assert.Equal(channel ?? "", url.Contains('?', StringComparison.Ordinal) ? url[(url.IndexOf('?', StringComparison.Ordinal) + 1)..] : "");
    }

    private async Task<Answer> ToAsync(string procedure, params string[] answers)
    {
        var answer = await SayAsync($"hướng dẫn từng bước {procedure}");
        foreach (var said in answers)
        {
            answer = await SayAsync(said);
        }

        return answer;
    }

    private Task<Answer> SayAsync(string said) => assistant.AskAsync(said, conversation: _conversation);
}
