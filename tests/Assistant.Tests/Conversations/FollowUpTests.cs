namespace Assistant.Tests.Conversations;

/// <summary>With a conversation, a follow-up is a whole question; without one, nothing is remembered.</summary>
public sealed class FollowUpTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Fact]
    public async Task A_follow_up_on_the_channel_keeps_the_procedure()
    {
        var conversation = Guid.NewGuid().ToString();
        await assistant.AskAsync("đăng ký thường trú nộp online hết bao nhiêu", conversation: conversation);

        var answer = await assistant.AskAsync("còn nộp trực tiếp thì sao?", conversation: conversation);

        Assert.Equal("dang-ky-thuong-tru", answer.Procedure?.Id);
        Assert.Contains("20.000 đồng", answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_follow_up_on_another_side_keeps_the_procedure()
    {
        var conversation = Guid.NewGuid().ToString();
        await assistant.AskAsync("làm hộ chiếu online hết bao nhiêu", conversation: conversation);

        var answer = await assistant.AskAsync("vậy mất bao lâu", conversation: conversation);

        Assert.Equal(("duration", "cap-ho-chieu-pho-thong"), (answer.Kind, answer.Procedure?.Id));
    }

    [Fact]
    public async Task A_follow_up_on_the_place_keeps_procedure_and_channel()
    {
        var conversation = Guid.NewGuid().ToString();
        await assistant.AskAsync("xin phép xây nhà ở Vĩnh Long nộp online bao nhiêu tiền", conversation: conversation);

        var answer = await assistant.AskAsync("thế ở Đắk Lắk?", conversation: conversation);

        Assert.Equal("cap-gpxd-nha-o-rieng-le", answer.Procedure?.Id);
        Assert.Equal(0, answer.Amounts?[0].AmountVnd);
        Assert.Equal("online", answer.Amounts?[0].Channel);
    }

    [Fact]
    public async Task A_follow_up_on_the_other_end_keeps_the_indicator()
    {
        var conversation = Guid.NewGuid().ToString();
        await assistant.AskAsync("3 tỉnh thấp nhất về tỷ lệ hồ sơ trực tuyến", role: "official", conversation: conversation);

        var answer = await assistant.AskAsync("còn cao nhất thì sao", role: "official", conversation: conversation);

        Assert.Equal("ranking", answer.Kind);
        Assert.Equal("hoa-binh-63", answer.Rows?[0].Entity);
        Assert.Equal(3, answer.Rows?.Count);
    }

    [Fact]
    public async Task A_place_alone_answers_the_question_for_the_place()
    {
        var conversation = Guid.NewGuid().ToString();
        Assert.Equal("clarification", (await assistant.AskAsync("lệ phí hộ tịch nộp online", conversation: conversation)).Kind);

        var answer = await assistant.AskAsync("TP.HCM", conversation: conversation);

        Assert.Contains("0 đồng", answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cái bị mất ấy", "cap-lai-giay-phep-lai-xe")]
    [InlineData("cái thứ hai", null)]
    public async Task A_short_answer_chooses_among_the_options(string choice, string? procedure)
    {
        var conversation = Guid.NewGuid().ToString();
        var asked = await assistant.AskAsync("bằng lái hết bao nhiêu", conversation: conversation);

        var answer = await assistant.AskAsync(choice, conversation: conversation);

        Assert.Equal(procedure ?? asked.Options![1].Procedure, answer.Procedure?.Id);
        Assert.Equal("fee", answer.Kind);
    }

    [Theory]
    [InlineData("giá vàng hôm nay")]
    [InlineData("trời mưa quá")]
    public async Task What_has_nothing_to_do_with_the_options_chooses_none(string aside)
    {
        var conversation = Guid.NewGuid().ToString();
        await assistant.AskAsync("bằng lái", conversation: conversation);

        Assert.Null((await assistant.AskAsync(aside, conversation: conversation)).Procedure);
    }

    [Theory]
    [InlineData("đổi bằng lái xe hết hạn hết bao nhiêu", "ý em là bị mất chứ không phải hết hạn", "cap-lai-giay-phep-lai-xe")]
    [InlineData("mở công ty hết bao nhiêu tiền", "à không phải công ty mà hộ kinh doanh", "dang-ky-ho-kinh-doanh")]
    public async Task A_correction_asks_the_same_of_the_procedure_that_was_meant(string question, string correction, string procedure)
    {
        var conversation = Guid.NewGuid().ToString();
        await assistant.AskAsync(question, conversation: conversation);

        var answer = await assistant.AskAsync(correction, conversation: conversation);

        Assert.Equal(procedure, answer.Procedure?.Id);
        Assert.Equal("fee", answer.Kind);
    }

    [Fact]
    public async Task Conversations_do_not_share_what_they_remember()
    {
        await assistant.AskAsync("làm hộ chiếu online hết bao nhiêu", conversation: "first");

        var answer = await assistant.AskAsync("vậy mất bao lâu", conversation: "second");

        Assert.Null(answer.Procedure);
    }

    [Fact]
    public async Task Without_a_conversation_nothing_is_remembered()
    {
        await assistant.AskAsync("làm hộ chiếu online hết bao nhiêu");

        Assert.Null((await assistant.AskAsync("vậy mất bao lâu")).Procedure);
    }

    [Fact]
    public async Task A_citizen_who_follows_up_on_an_officials_question_stays_a_citizen()
    {
        await assistant.AskAsync("3 tỉnh thấp nhất về tỷ lệ hồ sơ trực tuyến", role: "official", conversation: "shared");

        Assert.Equal("forbidden", (await assistant.AskAsync("còn cao nhất thì sao", conversation: "shared")).Kind);
    }
}
