using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Planning;

/// <summary>"Mất" of a person is a death, of a paper a loss: persons × papers × ways of saying it.</summary>
public sealed class DeathWordingTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly string[] Persons = ["ông nội", "bà ngoại em", "mẹ", "bố chồng", "chồng tôi", "vợ anh", "chú em", "anh trai", "người đứng tên", "cụ nhà em"];
    private static readonly string[] Ways = ["mất rồi", "mất năm ngoái", "đã mất", "mới mất", "mất hồi tháng 3", "qua đời"];
    private static readonly (string Owned, string Procedure)[] Things =
    [
        ("xe máy giờ sang tên cho tôi sao", "dang-ky-sang-ten-xe"), ("xe ô tô đứng tên người đó giờ sang tên sao", "dang-ky-sang-ten-xe"),
        ("sổ đỏ đứng tên người đó giờ sang tên sao", "dang-ky-bien-dong-chuyen-quyen"), ("miếng đất để lại, sang tên sao", "dang-ky-bien-dong-chuyen-quyen"),
    ];

    private static readonly string[] Lost = ["căn cước", "bằng lái", "hộ chiếu", "cà vẹt xe", "sổ đỏ", "thẻ bảo hiểm y tế"];

    private static readonly DeathWording Deaths = DeathWording.Load(KnowledgeBase.ShippedDataPath, new LikelyMarks(["cần giấy gì", "bao nhiêu", "làm sao", "ở đâu"]));

    public static TheoryData<string, string> Inherited
    {
        get
        {
            var messages = new TheoryData<string, string>();
            for (var at = 0; at < Persons.Length; at++)
            {
                for (var other = 0; other < Things.Length; other++)
                {
                    messages.Add($"{Persons[at]} {Ways[(at + other) % Ways.Length]}, {Things[other].Owned}", Things[other].Procedure);
                }
            }

            return messages;
        }
    }

    public static TheoryData<string> Losses => [.. Persons.Take(8).SelectMany(person => Lost.SelectMany(paper => new[] { $"{person} mất {paper}, làm lại sao", $"{person} bị mất {paper}, làm lại sao" }))];

    [Theory]
    [MemberData(nameof(Inherited))]
    public async Task What_somebody_who_died_owned_is_passed_on(string message, string procedure)
    {
        var answer = await assistant.AskAsync(message);

        Assert.Equal(procedure, answer.Procedure?.Id);
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public void A_paper_that_a_person_lost_is_lost(string message) => Assert.Same(message, Deaths.Rewrite(message));

    [Theory]
    [InlineData("em mới mất hôm qua, làm lại căn cước sao")]
    [InlineData("căn cước của mẹ mất rồi, làm lại sao")]
    [InlineData("bằng lái mất rồi đổi ở đâu")]
    [InlineData("chú mất cái ví hôm qua, có căn cước trong đó")]
    [InlineData("mẹ hỏi làm hộ chiếu mất bao lâu")]
    [InlineData("bố em sang tên xe mất bao nhiêu tiền")]
    [InlineData("bà ngoại làm mất sổ đỏ, giờ muốn sang tên")]
    public void A_loss_or_a_cost_is_no_death(string message) => Assert.Same(message, Deaths.Rewrite(message));

    [Theory]
    [InlineData("chú tôi mất, căn cước của chú nộp lại đâu")]
    [InlineData("vợ tôi mới mất, bằng lái của cô ấy có phải trả lại không")]
    [InlineData("má tui mất rồi, hộ chiếu của má phải làm gì")]
    public async Task Of_a_paper_of_the_dead_nothing_is_made_up(string message)
    {
        var answer = await assistant.AskAsync(message);

        Assert.Null(answer.Procedure);
        Assert.Contains("UBND cấp xã khi đăng ký khai tử", answer.Text, StringComparison.Ordinal);
    }
}
