using Assistant.Bot.Conversations;
using Assistant.Bot.Conversations.Generations;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Conversations;

/// <summary>What is made side by side at start must be what the assistant then uses; a name that fell out of use would only waste the time.</summary>
public sealed class PreparationTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Fact]
    public void What_is_made_beside_the_knowledge_exists_and_belongs_to_no_generation()
    {
        var parts = assistant.Services.GetRequiredService<GenerationBlueprint>().Parts;

        Assert.All(Preparation.Beside, type => Assert.NotNull(assistant.Services.GetService(type)));
        Assert.DoesNotContain(Preparation.Beside, parts.Contains);
        Assert.Distinct(Preparation.Beside);
    }

    [Fact]
    public void What_takes_long_in_a_generation_is_its_own() =>
        Assert.Subset(assistant.Services.GetRequiredService<GenerationBlueprint>().Parts.ToHashSet(), GenerationBoard.Long.ToHashSet());

    [Fact]
    public async Task What_is_prepared_is_what_answers()
    {
        await Preparation.RunAsync(assistant.Services);

        Assert.Equal("fee", (await assistant.AskAsync("đổi giấy phép lái xe hết bao nhiêu tiền")).Kind);
        foreach (var type in Preparation.Beside)
        {
            Assert.Same(assistant.Services.GetService(type), assistant.Services.GetService(type));
        }
    }
}
