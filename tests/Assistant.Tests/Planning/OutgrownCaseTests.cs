using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning;

/// <summary>Whoever is grown up has had an identity card: the first one is never guessed.</summary>
public sealed class OutgrownCaseTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private const string First = "cap-the-can-cuoc";

    public static TheoryData<string> Elders()
    {
        var messages = new TheoryData<string>();
        foreach (var who in (string[])["tôi 34 tuổi", "bà ngoại tôi 83 tuổi", "cha em 65 tuổi", "bà cụ già yếu"])
        {
            foreach (var asks in (string[])["làm căn cước", "làm cccd cần giấy tờ gì", "làm thẻ căn cước ở đâu"])
            {
                messages.Add($"{who} {asks}");
            }
        }

        messages.Add("toi 45 tuoi di lam the can cuoc o dau");
        messages.Add("cha em 65 tuoi lam can cuoc can gi");
        return messages;
    }

    [Theory]
    [MemberData(nameof(Elders))]
    public async Task The_first_card_is_not_told_of_who_has_had_one(string message)
    {
        var answer = await assistant.AskAsync(message);

        Assert.NotEqual(First, answer.Procedure?.Id);
        Assert.DoesNotContain(answer.Options ?? [], option => option.Procedure == First);
        Assert.True(answer.Procedure?.Id is "cap-doi-the-can-cuoc" or "cap-lai-the-can-cuoc" || answer.Options?.Count == 2, answer.Text);
    }

    [Theory]
    [InlineData("làm căn cước cho mẹ", "mẹ tôi 72 tuổi")]
    [InlineData("làm căn cước", "ông cụ 90 tuổi")]
    public async Task Nor_where_the_age_is_told_behind(string first, string then)
    {
        var answer = await assistant.LastAsync(first, then);

        Assert.NotEqual(First, answer.Procedure?.Id);
        Assert.Equal(2, answer.Options!.Count);
    }

    [Theory]
    [InlineData("giấy xác nhận tình trạng hôn nhân mất bao lâu", "em 52 tuổi", "cap-giay-xac-nhan-tinh-trang-hon-nhan")]
    [InlineData("làm lại căn cước bị mất nộp ở đâu", "em 74 tuổi", "cap-lai-the-can-cuoc")]
    public async Task An_age_names_no_card(string first, string then, string procedure) => Assert.Equal(procedure, (await assistant.LastAsync(first, then)).Procedure?.Id);

    [Theory]
    [InlineData("ba tôi 70 tuổi làm mất cccd rồi làm lại căn cước bao nhiêu tiền", "cap-lai-the-can-cuoc")]
    [InlineData("con tôi 15 tuổi làm căn cước cần gì", First)]
    [InlineData("tôi 30 tuổi chưa làm căn cước lần nào, làm ở đâu", First)]
    public async Task What_is_said_is_told(string message, string procedure) => Assert.Equal(procedure, (await assistant.AskAsync(message)).Procedure?.Id);
}
