using Assistant.Bot.Answers;

namespace Assistant.Tests.Guiding;

/// <summary>What keeps a resident from filing as told is answered, though the helper only tells it.</summary>
public sealed class ObstacleTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private readonly string _conversation = Guid.NewGuid().ToString();

    [Theory]
    [InlineData("bà không có điện thoại", "Vẫn làm được")]
    [InlineData("bác ấy xài máy bàn phím thôi", "Vẫn làm được")]
    [InlineData("trong bản không có sóng", "không có mạng|nộp trực tiếp")]
    [InlineData("cụ chưa làm VNeID", "nộp trực tiếp")]
    [InlineData("sim của con trai đứng tên", "SIM không đứng tên mình")]
    [InlineData("cổng dịch vụ công lỗi hoài", "báo lỗi")]
    [InlineData("không nhận được mã OTP", "mã OTP không về")]
    [InlineData("bà quên mật khẩu", "Quên mật khẩu")]
    [InlineData("bà không đọc được chữ", "Vẫn làm được")]
    [InlineData("ông nằm liệt giường", "xin hẹn làm tại nhà")]
    [InlineData("ba mat can cuoc roi", "Làm lại được")]
    public async Task It_is_answered_in_the_first_line_and_the_walk_through_waits(string told, string answered)
    {
        await ToAsync("đăng ký tạm trú", "Cá nhân, hộ gia đình");

        var answer = await SayAsync(told);
        var on = await SayAsync("tiếp");

        Assert.Equal(AnswerKinds.Help, answer.Kind);
        Assert.Contains(answered.Split('|'), part => answer.Text.Split('\n')[0].Contains(part, StringComparison.OrdinalIgnoreCase));
        Assert.Equal("dang-ky-tam-tru", on.Procedure?.Id);
    }

    [Theory]
    [InlineData("bà không có điện thoại")]
    [InlineData("cụ chưa làm VNeID")]
    [InlineData("nhà mất mạng rồi")]
    public async Task Who_can_only_file_in_person_is_told_where_and_pays_for_that(string told)
    {
        await ToAsync("đăng ký tạm trú", "Cá nhân, hộ gia đình");

        var answer = await SayAsync(told);
        var fee = await SayAsync("lệ phí bao nhiêu");

        Assert.Contains("công an cấp xã nơi đến tạm trú", answer.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(15_000, fee.Amounts![0].AmountVnd);
    }

    [Fact]
    public async Task Who_may_act_for_somebody_is_told_by_the_record()
    {
        await ToAsync("cấp phiếu lý lịch tư pháp số 1");

        var answer = await SayAsync("ông không đi lại được");

        Assert.Contains("làm thay Phiếu số 1", answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("bà không có điện thoại")]
    [InlineData("ông nằm liệt giường")]
    public async Task It_is_answered_outside_of_a_walk_through_too(string told)
    {
        await SayAsync("đăng ký tạm trú cần giấy tờ gì");

        Assert.Equal(AnswerKinds.Help, (await SayAsync(told)).Kind);
    }

    [Theory]
    [InlineData("bà không có VNeID thì lệ phí bao nhiêu", AnswerKinds.Fee)]
    public async Task What_is_asked_of_the_record_beside_it_is_answered_by_the_record(string asked, string kind)
    {
        await ToAsync("đăng ký tạm trú", "Cá nhân, hộ gia đình");

        Assert.Equal(kind, (await SayAsync(asked)).Kind);
    }

    [Theory]
    [InlineData("đăng ký khai sinh", "bé mới 12 ngày", true)]
    [InlineData("đăng ký khai sinh", "cháu được 2 tháng rưỡi rồi", false)]
    [InlineData("đăng ký khai sinh", "cháu sinh ngày 1/10/2026", true)]
    [InlineData("đăng ký khai sinh", "cháu sinh ngày 1/9/2026", false)]
    [InlineData("đăng ký khai sinh", "bé hơn 3 tháng", false)]
    [InlineData("đăng ký khai tử", "cụ mất 3 tuần trước", false)]
    [InlineData("đăng ký khai tử", "ông mất hôm kia", true)]
    [InlineData("đăng ký khai tử", "bà mất hồi tháng 3", false)]
    [InlineData("đăng ký khai tử", "cụ mất năm ngoái", false)]
    public async Task A_day_or_an_age_says_whether_it_is_in_time(string procedure, string told, bool inTime)
    {
        await ToAsync(procedure, told);

        Assert.Equal(inTime, (await SayAsync("lệ phí bao nhiêu")).Text.Split('\n')[0].Contains("đúng hạn", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bé trễ 3 ngày rồi")]
    [InlineData("cháu được hai tháng")]
    public async Task What_may_be_either_is_asked_again(string told)
    {
        await ToAsync("đăng ký khai sinh");

        Assert.Contains(await SayOptionsAsync(told), option => option == "Đã quá 60 ngày");
    }

    private async Task<IEnumerable<string>> SayOptionsAsync(string said) => ((await SayAsync(said)).Options ?? []).Select(option => option.Label);

    private async Task ToAsync(string procedure, params string[] answers)
    {
        await SayAsync($"hướng dẫn từng bước {procedure}");
        foreach (var said in answers)
        {
            await SayAsync(said);
        }
    }

    private Task<Answer> SayAsync(string said) => assistant.AskAsync(said, conversation: _conversation);
}
