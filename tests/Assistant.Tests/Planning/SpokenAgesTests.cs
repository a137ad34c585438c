using Assistant.Bot.Planning.Reading;

namespace Assistant.Tests.Planning;

/// <summary>Ages are dictated in words; other numbers in words stay as they are.</summary>
public sealed class SpokenAgesTests
{
    [Theory]
    [InlineData("tôi bảy mươi sáu tuổi", "tôi 76 tuổi")]
    [InlineData("ba muoi tuoi lam can cuoc", "30 tuoi lam can cuoc")]
    [InlineData("bà năm nay tám mươi hai làm căn cước", "bà năm nay 82 tuổi làm căn cước")]
    [InlineData("bác năm nay bảy mươi lăm tuổi", "bác năm nay 75 tuổi")]
    [InlineData("con mười bốn tuổi", "con 14 tuổi")]
    [InlineData("bé năm tuổi", "bé 5 tuổi")]
    [InlineData("cháu sáu tháng tuổi", "cháu 6 tháng tuổi")]
    [InlineData("con hai ba tuổi", "con hai 3 tuổi")]
    [InlineData("sau tuoi nghi huu", "sau tuoi nghi huu")]
    [InlineData("năm nay hai mươi triệu", "năm nay hai mươi triệu")]
    [InlineData("đóng hai mươi năm", "đóng hai mươi năm")]
    public void Only_ages_become_digits(string typed, string written) => Assert.Equal(written, SpokenAges.WriteOut(typed));
}
