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

    [Theory]
    [InlineData("mẹ sinh 1958", "người cao tuổi")]
    [InlineData("bà sinh năm 1950", "người cao tuổi")]
    [InlineData("ông sn 61", "người cao tuổi")]
    [InlineData("cháu sinh ngày 3/4/2015", "trẻ em")]
    [InlineData("con gái sinh tháng 12 năm 2010", "trẻ em")]
    [InlineData("ba tôi sinh ngày 20/11/1966", "người cao tuổi")]
    public void A_year_of_birth_is_an_age(string message, string expected) => Assert.Equal(expected, Read(message));

    [Theory]
    [InlineData("mẹ sinh 1966")]
    [InlineData("ba tôi sinh ngày 20/12/1966")]
    [InlineData("sinh 2 con")]
    [InlineData("em sinh con năm 2020")]
    [InlineData("xe đời 2015")]
    public void A_year_that_leaves_the_group_open_or_is_of_something_else_tells_none(string message) => Assert.Equal("", Read(message));

    private static string Read(string message) => string.Join(", ", Reader.Read(Word.Split(message), AssistantUnderTest.Today));
}
