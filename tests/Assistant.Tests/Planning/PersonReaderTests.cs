using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Planning;

public sealed class PersonReaderTests
{
    private static readonly PersonReader Reader = new(SlotLexicon.Load(KnowledgeBase.ShippedDataPath));

    [Theory]
    [InlineData("má em khuyết tật nặng", "người khuyết tật")]
    [InlineData("bà nội 71 tuổi", "người cao tuổi")]
    [InlineData("ong em 60 tuoi", "người cao tuổi")]
    [InlineData("con 15 tuổi", "trẻ em")]
    [InlineData("bé 6 tháng tuổi", "trẻ em")]
    [InlineData("nha em co so ho ngheo, ba la thuong binh", "hộ nghèo, có công")]
    [InlineData("làm lại căn cước có mất tiền không, em bị khuyết tật", "người khuyết tật")]
    public void Who_is_exempt_is_read_from_words_and_ages(string message, string expected) => Assert.Equal(expected, Read(message));

    [Theory]
    [InlineData("em 16 tuổi")]
    [InlineData("ba tôi 59 tuổi")]
    [InlineData("nhà em không phải hộ nghèo")]
    [InlineData("nhà tôi không thuộc diện hộ nghèo")]
    [InlineData("hộ cận nghèo có được giảm không")]
    [InlineData("tuổi tuất làm nhà")]
    public void Others_are_not(string message) => Assert.Equal("", Read(message));

    private static string Read(string message) => string.Join(", ", Reader.Read(Word.Split(message)));
}
