using Assistant.Bot.Planning.Figures;

namespace Assistant.Tests.Planning.Figures;

public sealed class CrossedEndsTests
{
    [Theory]
    [InlineData("bo bet voi tinh bet ai te hon", "Ministry/last:1", "Province/last:1")]
    [InlineData("quan quan khoi tinh hon quan quan khoi bo", "Province/first:1", "Ministry/first:1")]
    [InlineData("tinh dung dau thua bo dung dau bao nhieu", "Province/first:1", "Ministry/first:1")]
    [InlineData("a quan bo voi a quan tinh", "Ministry/first:2", "Province/first:2")]
    [InlineData("bo dung thu 3 voi tinh dung thu 3 lech may", "Ministry/first:3", "Province/first:3")]
    [InlineData("bo voi tinh tuan 51 dau bang ben nao cao hon", "Ministry/first:1", "Province/first:1")]
    public void Places_of_two_rankings_are_read_in_the_order_of_the_message(string folded, string one, string other)
    {
        Assert.Equal(new CrossedEnds(one, other), CrossedEnds.Read(folded));
    }

    [Theory]
    [InlineData("tinh cao nhat va tinh thap nhat")]
    [InlineData("bo nao cao nhat")]
    [InlineData("bo cao hon tinh bao nhieu")]
    public void Places_of_one_ranking_are_none(string folded)
    {
        Assert.Null(CrossedEnds.Read(folded));
    }
}
