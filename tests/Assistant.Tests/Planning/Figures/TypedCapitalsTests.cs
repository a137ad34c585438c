using Assistant.Bot.Planning.Figures;

namespace Assistant.Tests.Planning.Figures;

/// <summary>"LA" is Long An, "la" and the head of a name are not.</summary>
public sealed class TypedCapitalsTests
{
    [Theory]
    [InlineData("LA đạt bao nhiêu", "la", true)]
    [InlineData("tỉnh nào la cao nhất", "la", false)]
    [InlineData("Lào Cai đạt bao nhiêu", "lao", false)]
    [InlineData("ĐN với QN", "dn", true)]
    public void Hold_what_was_typed_in_capitals(string message, string folded, bool held) => Assert.Equal(held, TypedCapitals.Hold(message, folded));
}
