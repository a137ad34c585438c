using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge;

namespace Assistant.Tests.Planning;

public sealed class SituationCatalogTests
{
    private static readonly SituationCatalog Situations = SituationCatalog.Load(KnowledgeBase.ShippedDataPath);

    [Fact]
    public void Every_procedure_named_is_there() =>
        Assert.All(Situations.ProcedureIds, id => Assert.NotNull(ShippedKnowledge.Base.Procedures.Find(id)));

    [Fact]
    public void The_other_cases_stand_beside_a_procedure() =>
        Assert.Contains("cap-lai-giay-phep-lai-xe", Situations.Beside("doi-giay-phep-lai-xe"));
}
