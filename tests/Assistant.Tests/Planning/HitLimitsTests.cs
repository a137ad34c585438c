using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Search;

namespace Assistant.Tests.Planning;

public sealed class HitLimitsTests
{
    [Theory]
    [InlineData(0.52, 0.9, 0.3)]
    [InlineData(0.12, 0.2, 0.03)]
    [InlineData(0.35, 0.9, 0.1)]
    public void One_that_is_likely_or_stands_out_is_meant(double confidence, double known, double next) =>
        Assert.True(HitLimits.Imported.IsMeant([new("1.000001", confidence, known), new("1.000002", next, known)], isStory: false));

    [Theory]
    [InlineData(0.4, 0.9, 0.3)]
    [InlineData(0.06, 0.1, 0.01)]
    public void Neighbours_and_what_is_hardly_thinkable_are_not(double confidence, double known, double next) =>
        Assert.False(HitLimits.Imported.IsMeant([new("1.000001", confidence, known), new("1.000002", next, known)], isStory: false));

    [Fact]
    public void Faint_neighbours_are_offered_too() =>
        Assert.Equal(
            ["1.000001", "1.000002"],
            HitLimits.Imported.Options([new ProcedureHit("1.000001", 0.4, 0.9), new ProcedureHit("1.000002", 0.02, 0.9), new ProcedureHit("1.000003", 0.005, 0.9)]).Select(hit => hit.ProcedureId));

    [Fact]
    public void A_story_may_be_less_like_a_curated_procedure_and_still_mean_it()
    {
        ProcedureHit[] hits = [new("khai-sinh", 0.07, 0.1), new("khai-tu", 0.01, 0.1)];

        Assert.True(HitLimits.Curated.IsMeant(hits, isStory: true));
        Assert.False(HitLimits.Curated.IsMeant(hits, isStory: false));
    }
}
