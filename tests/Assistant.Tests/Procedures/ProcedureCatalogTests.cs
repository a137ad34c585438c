using Assistant.Knowledge;

namespace Assistant.Tests.Procedures;

public sealed class ProcedureCatalogTests
{
    private static readonly KnowledgeBase Knowledge = ShippedKnowledge.Base;

    [Fact]
    public void All_curated_procedures_and_fee_rows_are_there()
    {
        Assert.Equal(95, Knowledge.Procedures.All.Count);
        Assert.Equal(512, Knowledge.Procedures.All.Sum(procedure => Knowledge.Fees.Rows(procedure.Id).Count));
    }

    [Fact]
    public void A_procedure_is_found_by_id_and_by_national_code()
    {
        Assert.Equal("1.001193", Knowledge.Procedures.Find("dang-ky-khai-sinh")!.Code);
        Assert.Equal("dang-ky-khai-sinh", Knowledge.Procedures.FindByCode("1.001193")!.Id);
        Assert.Null(Knowledge.Procedures.FindByCode("9.999999"));
        Assert.Equal(2, Knowledge.Procedures.WithCode("1.001456").Count());
    }

    [Fact]
    public void The_25_essential_services_name_their_procedures()
    {
        var services = Knowledge.Procedures.EssentialServices;

        Assert.Equal(Enumerable.Range(1, 25), services.Select(service => service.Number));
        Assert.Equal(["doi-giay-phep-lai-xe", "cap-lai-giay-phep-lai-xe"], services[19].Procedures.Select(procedure => procedure.Id).OrderDescending());
    }

    [Fact]
    public void An_abolished_procedure_says_why() =>
        Assert.Contains("1523/QĐ-BCA-C06", Knowledge.Procedures.Find("xac-nhan-so-cmnd-cccd")!.Abolished, StringComparison.Ordinal);

    [Fact]
    public void A_contradiction_between_sources_stands_with_the_procedure() =>
        Assert.Contains(
            Knowledge.Procedures.Find("cap-ho-chieu-pho-thong")!.Conflicts,
            conflict => conflict.Conclusion == "31/12/2026" && conflict.Question.Contains("31/12/2025", StringComparison.Ordinal));

    [Fact]
    public void Every_rule_says_how_it_is_asked() =>
        Assert.All(Knowledge.Procedures.All.SelectMany(procedure => procedure.Rules), rule => Assert.True(rule.Asked.Distinct().Count() >= 3, rule.Text));

    [Fact]
    public void No_question_is_answered_by_two_rules_of_a_record() =>
        Assert.All(Knowledge.Procedures.All, procedure => Assert.Distinct(procedure.Rules.SelectMany(rule => rule.Asked)));

    [Fact]
    public void Every_procedure_can_answer_the_everyday_questions() =>
        Assert.All(Knowledge.Procedures.All, procedure =>
        {
            Assert.NotEmpty(procedure.Aliases);
            Assert.NotEmpty(procedure.Documents);
            Assert.NotEmpty(procedure.Steps);
            Assert.NotEmpty(procedure.Sources);
            Assert.NotEmpty(Knowledge.Fees.Items(procedure.Id));
        });
}
