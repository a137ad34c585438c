using Assistant.Bot.Answers;

namespace Assistant.Tests.Answers;

/// <summary>"Nộp online được không" is answered by yes, in part or no in the first line, by the level in the record.</summary>
public sealed class OnlineTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    public static TheoryData<string> Wordings { get; } =
    [
        "{0} online được không", "{0} nộp qua mạng được không ạ", "{0} trên vneid được hông", "{0} làm tại nhà được không hay phải ra phường",
    ];

    [Theory]
    [MemberData(nameof(Wordings))]
    public async Task The_level_of_the_record_leads(string wording)
    {
        (string Name, string Title)[] named = [("khai sinh cho con", "dang-ky-khai-sinh"), ("xin giấy xác nhận độc thân", "cap-giay-xac-nhan-tinh-trang-hon-nhan"), ("gia hạn bảo hiểm y tế hộ gia đình", "bhyt-ho-gia-dinh"), ("đăng ký tạm trú", "dang-ky-tam-tru")];
        foreach (var (name, id) in named)
        {
            var answer = await assistant.AskAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, wording, name));

            Assert.Equal((AnswerKinds.Where, id), (answer.Kind, answer.Procedure?.Id));
            var level = ShippedKnowledge.Base.Procedures.Find(id)!.OnlineLevel;
            Assert.Contains(level switch { "toàn trình" => "**được** ạ", "một phần" => "được **một phần**", _ => "**chưa có thông tin**" }, answer.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Cases_that_differ_are_told_case_by_case()
    {
        var answer = await assistant.AskAsync("làm căn cước online được không");

        Assert.Equal(AnswerKinds.Clarification, answer.Kind);
        Assert.Contains("- Bị mất, hỏng: **được, toàn trình**", answer.Text, StringComparison.Ordinal);
        Assert.Contains("- Lần đầu, từ đủ 14 tuổi: **được một phần", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("làm hộ chiếu online được miễn phí không", AnswerKinds.Fee)]
    [InlineData("đăng ký tạm trú online bao nhiêu tiền", AnswerKinds.Fee)]
    public async Task Money_online_is_another_question(string question, string kind) =>
        Assert.Equal(kind, (await assistant.AskAsync(question)).Kind);

    [Fact]
    public async Task An_address_is_no_level()
    {
        var answer = await assistant.AskAsync("chứng thực bản sao điện tử làm online được không");

        Assert.Equal("chung-thuc-ban-sao-dien-tu", answer.Procedure?.Id);
        Assert.Contains("**chưa có thông tin**", answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_done_in_person_only_is_a_no()
    {
        var answer = await assistant.AskAsync("chứng thực chữ ký online được không");

        Assert.Equal("chung-thuc-chu-ky", answer.Procedure?.Id);
        Assert.Contains("**chưa** được", answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }
}
