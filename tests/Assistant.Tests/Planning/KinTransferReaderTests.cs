using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Planning;

/// <summary>Who gives what to whom in a family, as people tell it.</summary>
public sealed class KinTransferReaderTests
{
    private static readonly KinTransferReader Reader = KinTransferReader.Load(KnowledgeBase.ShippedDataPath);

    [Theory]
    [InlineData("má tui chia cho tui mẫu ruộng", "cha mẹ và con")]
    [InlineData("nhà được bố vợ tặng hồi năm ngoái", "cha mẹ và con")]
    [InlineData("sang tên sổ từ ba qua con gái", "cha mẹ và con")]
    [InlineData("bà nội để lại căn nhà cấp bốn", "ông bà và cháu")]
    [InlineData("ông cho cháu miếng vườn", "ông bà và cháu")]
    [InlineData("chị gái tặng em trai lô đất", "anh chị em ruột")]
    [InlineData("ông xã tặng tôi căn hộ", "vợ chồng")]
    [InlineData("nhận thừa kế mảnh đất", "thừa kế")]
    [InlineData("được tặng căn nhà", "quà tặng")]
    public void A_gift_in_the_family_is_read(string words, string relation) => Assert.Contains(relation, Reader.Read(Word.Split(words)));

    [Theory]
    [InlineData("mua nhà cho con trai đứng tên")]
    [InlineData("ba mẹ bán đất cho người ta")]
    [InlineData("cậu ruột tặng cháu miếng đất")]
    [InlineData("bạn thân tặng căn hộ")]
    [InlineData("cô ơi cho con hỏi mua đất đóng gì")]
    [InlineData("anh cho em hỏi trước bạ nhà đất")]
    [InlineData("làm giấy tờ nhà cho mẹ")]
    [InlineData("hai vợ chồng làm sổ đỏ")]
    [InlineData("anh rể cho tôi lô đất")]
    public void No_gift_or_one_of_somebody_else_is_none(string words) => Assert.Empty(Reader.Read(Word.Split(words)));
}
