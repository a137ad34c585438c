using Assistant.Bot.Planning.Reading;

namespace Assistant.Tests.Planning;

public sealed class SentencesTests
{
    [Fact]
    public void A_story_is_cut_at_its_ends()
    {
        var sentences = Sentences.Of("Đóng 1.000 đồng rồi. Hết bao nhiêu? Cảm ơn");

        Assert.Equal([false, true, false], sentences.Select(sentence => sentence.Asks));
        Assert.Equal("Đóng 1.000 đồng rồi.", sentences[0].Text);
    }

    [Fact]
    public void Nothing_is_lost() =>
        Assert.Equal("a.b ? c\nd", string.Concat(Sentences.Of("a.b ? c\nd").Select(sentence => sentence.Text)));
}
