using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Assistant.Tests.Architecture;

/// <summary>The shape of the assistant, kept: knowledge knows nothing of the bot, channels and skills do not know each other.</summary>
public sealed class LayerTests
{
    private static readonly ArchUnitNET.Domain.Architecture Assistant = new ArchLoader()
        .LoadAssemblies(typeof(Bot.Answers.Answer).Assembly, typeof(Knowledge.Places.Place).Assembly)
        .Build();

    private static readonly IObjectProvider<IType> Knowledge_ = Types().That().ResideInNamespaceMatching(@"^Assistant\.Knowledge(\..*)?$").As("knowledge");
    private static readonly IObjectProvider<IType> Bot_ = Types().That().ResideInNamespaceMatching(@"^Assistant\.Bot(\..*)?$").As("bot");
    private static readonly IObjectProvider<IType> Channels = Types().That().ResideInNamespaceMatching(@"^Assistant\.Bot\.Channels(\..*)?$").As("channels");
    private static readonly IObjectProvider<IType> Skills = Types().That().ResideInNamespaceMatching(@"^Assistant\.Bot\.Skills(\..*)?$").As("skills");
    private static readonly IObjectProvider<IType> Planning = Types().That().ResideInNamespaceMatching(@"^Assistant\.Bot\.Planning(\..*)?$").As("planning");

    [Fact]
    public void Knowledge_does_not_depend_on_the_bot() =>
        Types().That().Are(Knowledge_).Should().NotDependOnAny(Bot_).Check(Assistant);

    [Fact]
    public void Knowledge_knows_no_web_and_no_semantic_kernel() =>
        Types().That().Are(Knowledge_).Should()
            .NotDependOnAnyTypesThat().ResideInNamespaceMatching(@"^(Microsoft\.AspNetCore|Microsoft\.SemanticKernel)(\..*)?$")
            .Check(Assistant);

    [Fact]
    public void A_channel_knows_no_skill_and_no_planner()
    {
        Types().That().Are(Channels).Should().NotDependOnAny(Skills).Check(Assistant);
        Types().That().Are(Channels).Should().NotDependOnAny(Planning).Check(Assistant);
    }

    [Fact]
    public void A_skill_knows_no_channel() =>
        Types().That().Are(Skills).Should().NotDependOnAny(Channels).Check(Assistant);
}
