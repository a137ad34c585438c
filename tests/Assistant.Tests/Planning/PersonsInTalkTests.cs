using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning;

/// <summary>
/// What a talk tells of a person before the fee is asked: procedures whose records exempt groups × ways to tell a group × where in the talk it
/// is told. Then another person, for whom nothing of it holds.
/// </summary>
public sealed class PersonsInTalkTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly string[] Procedures = ["đăng ký thường trú", "đăng ký tạm trú", "cấp lại căn cước bị mất", "đổi thẻ căn cước hết hạn", "xin phiếu lý lịch tư pháp số 1"];

    private static readonly (string Told, string Group)[] Persons =
    [
        ("mẹ tôi 68 tuổi", "người cao tuổi"),
        ("bà nội sinh năm 1950", "người cao tuổi"),
        ("con tôi 9 tuổi", "trẻ em"),
        ("chồng tôi bị khuyết tật", "người khuyết tật"),
    ];

    private static readonly string[] Asks = ["hết bao nhiêu tiền", "phí nhiêu", "lệ phí sao"];

    public static TheoryData<string, string, string, string> Talks()
    {
        var talks = new TheoryData<string, string, string, string>();
        for (var at = 0; at < Procedures.Length * Persons.Length; at++)
        {
            var (procedure, (told, group)) = (Procedures[at % Procedures.Length], Persons[at / Procedures.Length]);
            talks.Add(procedure, told, Asks[at % Asks.Length], group);
        }

        return talks;
    }

    [Theory]
    [MemberData(nameof(Talks))]
    public async Task What_is_told_of_a_person_holds_when_the_fee_is_asked(string procedure, string told, string ask, string group)
    {
        // In one message with the procedure, or in a turn of its own behind it.
        foreach (string[] turns in new string[][] { [$"{procedure}, {told}", ask], [procedure, told, ask], [procedure, told, "nộp ở đâu", ask] })
        {
            if ((await assistant.LastAsync(turns[0])).Procedure is null)
            {
                // Not understood on its own: no matter of what a talk keeps.
                continue;
            }

            var answer = await assistant.LastAsync(turns);

            Assert.Equal(AnswerKinds.Fee, answer.Kind);
            Assert.Contains(group, answer.Text.Split('\n')[0], StringComparison.OrdinalIgnoreCase);
            Assert.Contains("miễn", answer.Text.Split('\n')[0], StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Talks))]
    public async Task Of_another_person_nothing_of_it_is_told(string procedure, string told, string ask, string group)
    {
        var answer = await assistant.LastAsync(procedure, told, ask, "còn em trai tôi thì sao");

        Assert.Equal(AnswerKinds.Fee, answer.Kind);
        Assert.DoesNotContain(group, answer.Text.Split('\n')[0], StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("cấp lại căn cước bị mất, mẹ tôi 68 tuổi", "giờ tôi muốn đăng ký thường trú, lệ phí bao nhiêu", false)]
    [InlineData("tôi là thương binh muốn làm lại căn cước bị mất", "còn đăng ký thường trú hết bao nhiêu", true)]
    [InlineData("ba tôi sinh năm 1955 cần đăng ký tạm trú", "em nộp thay cho ba được không, phí bao nhiêu", true)]
    public async Task Another_matter_is_of_the_same_person_only_where_it_is_their_own(string first, string then, bool exempt) =>
        Assert.Equal(exempt, (await assistant.LastAsync(first, then)).Text.Split('\n')[0].Contains("miễn", StringComparison.Ordinal));

    [Fact]
    public async Task A_student_pays_less_two_turns_later() =>
        Assert.Contains("100.000 đồng", (await assistant.LastAsync("xin lý lịch tư pháp số 1, em đang là sinh viên", "nộp ở đâu", "tổng bao nhiêu")).Text.Split('\n')[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("xin trích lục khai sinh cho ba chị em, mỗi người 2 bản", "tổng bao nhiêu tiền", 48000)]
    [InlineData("trích lục kết hôn hai vợ chồng tôi", "mỗi người 3 bản hết bao nhiêu", 48000)]
    [InlineData("hai anh em tôi đều mất bằng lái", "vậy tốn bao nhiêu cả hai", 230000)]
    [InlineData("3 chị em đổi bằng lái xe", "hết bao nhiêu cả thảy", 345000)]
    [InlineData("tôi mua xe máy mới giá 35 triệu", "đóng trước bạ bao nhiêu", 700000)]
    public async Task Counts_and_a_value_told_before_make_the_sum(string first, string then, int total) =>
        Assert.Equal(total, (await assistant.LastAsync(first, then)).Amounts?[0].AmountVnd);
}
