using Assistant.Bot.Answers;
using Assistant.Knowledge;
using Assistant.Knowledge.Procedures;

namespace Assistant.Tests.Answers;

/// <summary>Whether one must go home for it: what the record says of the offices that do it.</summary>
public sealed class FilingReachTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly FilingReaches Reaches = FilingReaches.Load(KnowledgeBase.ShippedDataPath);

    [Theory]
    [InlineData("cap-lai-the-can-cuoc", FilingReach.Anywhere)]
    [InlineData("chung-thuc-ban-sao-tu-ban-chinh", FilingReach.Anywhere)]
    [InlineData("cap-ban-sao-trich-luc-ho-tich", FilingReach.Anywhere)]
    [InlineData("cap-ho-chieu-pho-thong", FilingReach.Some)]
    [InlineData("dang-ky-ho-kinh-doanh", FilingReach.Province)]
    [InlineData("dang-ky-ket-hon", FilingReach.Unsaid)]
    [InlineData("dang-ky-khai-sinh", FilingReach.Unsaid)]
    [InlineData("chung-thuc-hop-dong-giao-dich", FilingReach.Unsaid)]
    public void A_record_is_read_as_it_is_in_force(string id, FilingReach reach)
    {
        var procedure = ShippedKnowledge.Base.Procedures.Find(id);

        Assert.NotNull(procedure);
        Assert.Equal(reach, Reaches.Of(procedure));
    }

    [Theory]
    [InlineData("sao y giấy tờ ở phường khác có được không", "**làm ở nơi nào cũng được**")]
    [InlineData("lam lai can cuoc bi mat co phai ve que khong", "**làm ở nơi nào cũng được**")]
    [InlineData("mở hộ kinh doanh ở xã khác trong tỉnh được không", "**làm ở xã, phường nào trong tỉnh cũng được**")]
    public async Task It_leads_the_answer(string question, string says)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal(AnswerKinds.Where, answer.Kind);
        Assert.Contains(says, answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_is_only_told_asks_for_no_reach() =>
        Assert.Equal(AnswerKinds.Fee, (await assistant.AskAsync("em quê ở tỉnh khác, làm lại căn cước bị mất hết bao nhiêu tiền")).Kind);
}
