using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning;

/// <summary>Turns that stay with what is talked about: questions of their own, circumstances, corrections of a person. Procedures × turns.</summary>
public sealed class StayingTurnTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly (string Name, string Id)[] Matters =
    [
        ("đăng ký tạm trú", "dang-ky-tam-tru"),
        ("cấp lại bằng lái bị mất", "cap-lai-giay-phep-lai-xe"),
        ("đổi thẻ căn cước hết hạn", "cap-doi-the-can-cuoc"),
        ("đăng ký khai tử", "dang-ky-khai-tu"),
        ("cấp hộ chiếu phổ thông", "cap-ho-chieu-pho-thong"),
    ];

    private static TheoryData<string, string, string> Over(params string[] turns)
    {
        var talks = new TheoryData<string, string, string>();
        foreach (var (name, id) in Matters)
        {
            foreach (var turn in turns)
            {
                talks.Add(name, id, turn);
            }
        }

        return talks;
    }

    public static TheoryData<string, string, string> Questions() =>
        Over("hôm đó mang giày dép gì mới được vào", "ai ngồi trực quầy ấy vậy", "nhà có chó dữ thì sao");

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_of_its_own_repeats_no_amount(string name, string id, string turn)
    {
        var answers = await assistant.TalkAsync($"{name} hết bao nhiêu tiền", turn);

        Assert.Equal(AnswerKinds.Fee, answers[0].Kind);
        Assert.True(answers[1].Procedure is null || answers[1].Procedure!.Id == id);
        Assert.NotEqual(AnswerKinds.Fee, answers[1].Kind);
    }

    public static TheoryData<string, string, string> Circumstances() =>
        Over("vợ tôi người dân tộc Lào nhưng quốc tịch Việt Nam mà", "chú tôi chưa kết hôn, không con cái", "tôi đang có thai 6 tháng", "nhà tôi ở xa, đi xe ôm");

    [Theory]
    [MemberData(nameof(Circumstances))]
    public async Task What_is_told_of_persons_names_no_other_matter(string name, string id, string turn)
    {
        var answers = await assistant.TalkAsync($"{name} cần giấy tờ gì", turn, "hết bao nhiêu tiền");

        Assert.Equal([id, id, id], answers.Select(answer => answer.Procedure?.Id));
    }

    public static TheoryData<string, string, string> Cases() => Over("em 24 tuổi", "tôi ở Đà Nẵng", "tôi với 2 con");

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_is_told_is_told_back_and_the_card_is_not_told_again(string name, string id, string turn)
    {
        var answers = await assistant.TalkAsync(name, turn);

        Assert.Equal(id, answers[1].Procedure?.Id);
        Assert.Contains("ghi nhận", answers[1].Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Nơi giải quyết:", answers[1].Text, StringComparison.Ordinal);
        Assert.True(answers[1].Text.Length < answers[0].Text.Length);
    }

    public static TheoryData<string, string, string> People() => Over("à không phải bố đẻ đâu, bố vợ", "à cháu ngoại chứ không phải con trai");

    [Theory]
    [MemberData(nameof(People))]
    public async Task A_corrected_person_changes_no_matter(string name, string id, string turn) =>
        Assert.Equal(id, (await assistant.TalkAsync($"{name} cho bố tôi", turn, "hết bao nhiêu tiền"))[2].Procedure?.Id);

    public static TheoryData<string, string, string> Penalties() => Over("nếu không làm thì bị phạt bao nhiêu", "trễ có bị phạt không");

    [Theory]
    [MemberData(nameof(Penalties))]
    public async Task A_penalty_shifts_no_matter(string name, string id, string turn)
    {
        var answers = await assistant.TalkAsync(name, turn, "nhà tôi có 4 người, đóng bao nhiêu");

        Assert.Equal((id, AnswerKinds.Fee), (answers[2].Procedure?.Id, answers[2].Kind));
    }

    [Fact]
    public async Task Two_cases_are_compared_and_neither_is_turned_to()
    {
        var answers = await assistant.TalkAsync("làm lý lịch tư pháp số 1", "hết bao nhiêu", "số 1 với số 2 khác gì nhau");

        Assert.Equal("cap-phieu-ly-lich-tu-phap-so-1", answers[2].Procedure?.Id);
        Assert.Contains("số 2", answers[2].Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_licence_is_told_before_the_tests_of_a_class() =>
        Assert.Equal(115000, (await assistant.TalkAsync("cấp lại bằng lái xe máy", "lệ phí bao nhiêu"))[1].Amounts?[0].AmountVnd);
}
