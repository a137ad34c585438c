using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Search.Training;

namespace Assistant.Tests.Search;

/// <summary>Single words tell whether a message may be a turn of a talk about a procedure.</summary>
public sealed class TalkModelTests
{
    private static readonly AskingExample[] Examples =
        [.. Enumerable.Range(0, 20).Select(i => new AskingExample(Word.Split(i % 2 == 0 ? "ông nội đi nộp giùm" : "trời nóng ghê"), i % 2 == 0))];

    [Fact]
    public void What_is_counted_tells_both_kinds_apart()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "language"));
            File.WriteAllText(Path.Combine(folder.FullName, "language", "talk.yaml"), TalkTrainer.Train(Examples));
            var model = TalkModel.Load(folder.FullName);

            Assert.True(model.MayGoOn(Word.Split("ông đi nộp")));
            Assert.False(model.MayGoOn(Word.Split("nóng ghê trời")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Counting_twice_gives_the_same_file() => Assert.Equal(TalkTrainer.Train(Examples), TalkTrainer.Train(Examples));

    [Theory]
    [InlineData("nhờ chị em đi lấy giùm")]
    [InlineData("chồng em đang đi làm xa")]
    [InlineData("")]
    public void A_turn_about_papers_may_go_on(string text) => Assert.True(Shipped.MayGoOn(Word.Split(text)));

    [Theory]
    [InlineData("tối coi đá banh không em")]
    public void Chat_does_not(string text) => Assert.False(Shipped.MayGoOn(Word.Split(text)));

    [Fact]
    public void What_asks_for_a_side_is_stopped_later()
    {
        Assert.True(Shipped.MayAskOn(Word.Split("mấy hôm công an trả lời")));
        Assert.False(Shipped.MayAskOn(Word.Split("bóng đá tối nay chiếu kênh nào")));
    }

    private static TalkModel Shipped { get; } = TalkModel.Load(Path.Combine(AppContext.BaseDirectory, "data"));
}
