using System.Reflection;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.Operations.Usage;
using Assistant.Knowledge;

namespace Assistant.Tests.Operations.Usage;

/// <summary>language/usage.yaml names everything that can be counted.</summary>
public sealed class UsageWordingTests
{
    private readonly UsageWording _wording = UsageWording.Load(KnowledgeBase.ShippedDataPath);

    [Fact]
    public void Every_outcome_is_in_one_group() => Assert.Equal(
        ReplyCatalog.Load(KnowledgeBase.ShippedDataPath).OutcomeIds.Order(StringComparer.Ordinal),
        _wording.Groups.SelectMany(group => group.Outcomes).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_outcome_that_helped_nobody_has_a_name() => Assert.Equal(
        _wording.Groups.Single(group => group.Id == UsageWording.Unanswered).Outcomes.Order(StringComparer.Ordinal), _wording.Outcomes.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_kind_of_answer_and_every_channel_has_a_name()
    {
        var kinds = typeof(AnswerKinds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(kinds.Order(StringComparer.Ordinal), _wording.Kinds.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(ChannelNames.All.Order(StringComparer.Ordinal), _wording.Channels.Keys.Order(StringComparer.Ordinal));
    }
}
