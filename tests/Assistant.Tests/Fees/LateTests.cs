using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Fees;

/// <summary>What comes of being late: the term and the fine that the records tell, of a neighbour's too; silence is no all-clear.</summary>
public sealed class LateTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly string[] Asking = ["quá hạn có sao không", "trễ 2 tháng thì sao", "quên không làm thì bị gì", "trễ thì mất quyền gì", "để lâu chưa làm có bị phạt không"];

    public static TheoryData<string> Procedures() => [.. ShippedKnowledge.Base.Procedures.All.Select(procedure => procedure.Id)];

    // Every procedure by a name of its own, with every way of asking: that a record is silent is never told as if nothing followed.
    [Theory]
    [MemberData(nameof(Procedures))]
    public async Task Silence_is_no_promise(string id)
    {
        var procedure = ShippedKnowledge.Base.Procedures.Find(id)!;
        var name = procedure.Aliases.FirstOrDefault(alias => alias.Contains(' ', StringComparison.Ordinal)) ?? procedure.Title;
        foreach (var asking in Asking)
        {
            var text = (await assistant.AskAsync($"{name} {asking}")).Text;
            Assert.True(!text.Contains("không nói tới", StringComparison.Ordinal) || text.Contains("không có nghĩa là không bị phạt", StringComparison.Ordinal), $"{asking}: {text}");
        }
    }

    [Theory]
    [InlineData("nộp lại biển số khi bán xe trễ 40 ngày có sao không")]
    [InlineData("thu hồi đăng ký xe quên chưa làm thì bị gì")]
    [InlineData("bán xe mà chưa thu hồi biển số có bị phạt không")]
    public async Task The_seller_is_told_the_term_and_that_there_is_a_fine(string question)
    {
        var first = (await assistant.AskAsync(question)).Text.Split('\n')[0];

        Assert.Contains("bán hoặc tặng xe", first, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("trong 30 ngày", first, StringComparison.Ordinal);
        Assert.Contains("phạt", first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hộ chiếu mất 1 tuần chưa trình báo có sao không", "02 ngày làm việc")]
    [InlineData("nhận thừa kế đất 1 năm chưa sang tên có sao không", "30 ngày")]
    [InlineData("ông nội mất 2 tháng chưa khai tử thì sao", "15 ngày")]
    [InlineData("bé 5 tháng chưa khai sinh có sao không", "60 ngày")]
    public async Task The_term_or_the_fine_comes_first(string question, string expected) =>
        Assert.Contains(expected, (await assistant.AskAsync(question)).Text.Split('\n')[0], StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("thiếu hợp đồng thuê nhà thì có sao không", false)]
    [InlineData("làm căn cước cần chuẩn bị gì", false)]
    [InlineData("chưa có sổ hồng thì sao", false)]
    [InlineData("chưa khai báo tạm vắng có sao không", true)]
    [InlineData("2 tháng rồi chưa đổi căn cước thì sao", true)]
    [InlineData("không sang tên xe thì bị gì", true)]
    public void Only_what_is_late_is_asked_of_so(string question, bool isLate) =>
        Assert.Equal(isLate, IntentCatalog.Load(KnowledgeBase.ShippedDataPath).Read([.. Word.Split(question)]).Has(Intents.Late));
}
