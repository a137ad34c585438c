using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Planning;

public sealed class QuantityReaderTests
{
    private static readonly QuantityReader Reader = new(MeasureCatalog.Load(KnowledgeBase.ShippedDataPath), SlotLexicon.Load(KnowledgeBase.ShippedDataPath));

    [Theory]
    [InlineData("nhà 4 người đóng bảo hiểm", "person:4")]
    [InlineData("hai cuốn hộ chiếu bao nhiêu", "passport:2")]
    [InlineData("chung thuc 5 trang moi thu 3 ban", "page:5 copy:3")]
    [InlineData("hai vợ chồng với 3 đứa con", "person:5")]
    [InlineData("em có 2 con, mẹ cháu đi làm", "person:2")]
    [InlineData("đóng bhyt ba người trong 6 tháng", "person:3 month:6")]
    [InlineData("bốn nguyện vọng", "wish:4")]
    [InlineData("làm hộ chiếu cho vợ chồng và 3 đứa con", "person:5")]
    [InlineData("vợ chồng tôi và 2 con mua bảo hiểm", "person:4")]
    [InlineData("nhà tôi 2 vợ chồng, 2 con", "person:4")]
    [InlineData("hộ chiếu cho mẹ và 2 con", "person:3")]
    [InlineData("tôi, vợ và 3 con", "person:5")]
    [InlineData("tôi với 2 bé đi thái", "person:3")]
    [InlineData("mẹ tôi với 2 bé", "person:3")]
    [InlineData("3 đứa nhỏ với bà ngoại", "person:4")]
    [InlineData("2 con và vợ chồng tôi", "person:4")]
    [InlineData("bốn người, hai vợ chồng với hai đứa nhỏ", "person:4")]
    [InlineData("em làm cho 2 con", "person:2")]
    [InlineData("đóng cho 3 người và nộp ở đâu", "person:3")]
    public void What_fees_are_charged_by_is_counted(string message, string expected) => Assert.Equal(expected, Read(message));

    [Theory]
    [InlineData("ba chị em, mỗi người 2 bản", true)]
    [InlineData("4 người, mỗi thứ 2 bản", false)]
    public void So_many_for_each_person_is_told_apart(string message, bool each) =>
        Assert.Equal(each, Reader.Read(Word.Split(message)).Single(quantity => quantity.Measure == "copy").Each);

    [Theory]
    [InlineData("con em 6 tháng tuổi")]
    [InlineData("bé 2 tuổi làm hộ chiếu")]
    [InlineData("con thứ 3 người ta nói miễn phí")]
    [InlineData("ba con em đi công tác")]
    [InlineData("xe 7 chỗ sang tên")]
    [InlineData("nhà có 4 người, làm cho 2 người thôi")]
    [InlineData("0 người")]
    [InlineData("1234 người")]
    public void What_counts_nothing_or_in_two_ways_is_left(string message) => Assert.Equal("", Read(message));

    private static string Read(string message) => string.Join(' ', Reader.Read(Word.Split(message)).Select(quantity => $"{quantity.Measure}:{quantity.Count}"));
}
