using Assistant.Knowledge.Details;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Details;

/// <summary>A rule for one case is no answer about another one, however many words they share.</summary>
public sealed class RuleCaseTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("tôi 50 tuổi chưa vợ có được nhận con nuôi không", "từ đủ 18 tuổi thì không được")]
    [InlineData("hai vợ chồng tôi 60 tuổi có được nhận con nuôi không", "từ đủ 18 tuổi thì không được")]
    [InlineData("cho đất con ruột có đóng thuế không", "không thuộc diện miễn")]
    [InlineData("vợ bỏ đi 3 năm tôi ly hôn được không", "khi vợ đang có thai")]
    [InlineData("bố em mất ở bệnh viện thì phải khai tử trong bao lâu", "người mất ở nhà")]
    [InlineData("đóng bảo hiểm 15 năm có được lĩnh lương hưu không", "ủy quyền")]
    [InlineData("con em bị tự kỷ có được hưởng trợ cấp khuyết tật không", "làm đơn thay")]
    [InlineData("em nghỉ sinh được mấy tháng", "sinh đôi")]
    [InlineData("em đã ly hôn rồi muốn cưới người mới được không", "chưa ly hôn xong")]
    public async Task A_rule_of_another_case_does_not_lead(string question, string rule) =>
        Assert.DoesNotContain(rule, (await assistant.AskAsync(question)).Text.Split('\n')[0], StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("sinh đôi được nghỉ mấy tháng", "sinh đôi")]
    [InlineData("cô ruột cho cháu miếng đất có phải đóng thuế thu nhập không", "không thuộc diện miễn")]
    [InlineData("vợ đang có bầu chồng ly hôn được không", "vợ đang có thai")]
    [InlineData("nhận người 20 tuổi làm con nuôi được không", "từ đủ 18 tuổi thì không được")]
    public async Task Of_its_own_case_it_does(string question, string rule) =>
        Assert.Contains(rule, (await assistant.AskAsync(question)).Text.Split('\n')[0], StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("dì cho cháu đất có đóng thuế không", true)]
    [InlineData("cho đất con ruột có đóng thuế không", false)]
    public void Without_a_word_of_its_case_a_rule_is_hardly_likely(string question, bool isOfCase)
    {
        var procedure = ShippedKnowledge.Base.Procedures.Find("dang-ky-bien-dong-chuyen-quyen")!;
        var rule = procedure.Rules.First(rule => rule.When.Contains("dì cho"));
        var words = Word.Split(question);
        var finder = new DetailFinder(
            ShippedKnowledge.Base.Procedures,
            DetailLexicon.Load(Knowledge.KnowledgeBase.ShippedDataPath, EverydayWords.Load(Knowledge.KnowledgeBase.ShippedDataPath)),
            DetailModel.Load(Knowledge.KnowledgeBase.ShippedDataPath));

        double Likelihood(params string[] when) =>
            finder.Find(procedure with { Rules = [rule with { When = when, Unless = [] }] }, words).First(hit => hit.Sentence.Text == rule.Text).Likelihood;

        Assert.Equal(isOfCase ? 1 : 0.2, Likelihood("dì") / Likelihood(), 2);
    }

    [Fact]
    public void Each_question_that_a_rule_is_known_to_answer_names_its_case()
    {
        var rules = ShippedKnowledge.Base.Procedures.All.SelectMany(procedure => procedure.Rules.Select(rule => (procedure.Id, Rule: rule, Case: RuleCase.Of(rule)))).Where(rule => rule.Case is not null).ToList();

        Assert.True(rules.Count > 200, $"{rules.Count}");
        Assert.Empty(rules.SelectMany(rule => rule.Rule.Asked.Where(asked => !rule.Case!.IsSaidIn(Word.Split(asked))).Select(asked => $"{rule.Id}: {asked}")));
    }
}
