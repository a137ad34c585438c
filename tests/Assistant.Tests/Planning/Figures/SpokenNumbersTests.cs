using Assistant.Bot.Planning.Figures;

namespace Assistant.Tests.Planning.Figures;

public sealed class SpokenNumbersTests
{
    [Theory]
    [InlineData("tuan bon muoi", "tuan 40")]
    [InlineData("tuan nam mot", "tuan 51")]
    [InlineData("tuan nam muoi mot", "tuan 51")]
    [InlineData("tuan bon muoi nam hai khong hai hai", "tuan 40 nam 2022")]
    [InlineData("tuan bon muoi nam hai nghin khong tram hai muoi hai", "tuan 40 nam 2022")]
    [InlineData("tuan bon muoi ba bo thap nhat", "tuan 40 ba bo thap nhat")]
    [InlineData("duoi ba muoi phan tram", "duoi 30 phan tram")]
    [InlineData("dat mot tram phan tram", "dat 100 phan tram")]
    [InlineData("khong noi mot phan tram", "khong noi 1 phan tram")]
    [InlineData("hang muoi hai", "hang 12")]
    [InlineData("top ba", "top 3")]
    [InlineData("tuan nam mot ba bo thap nhat", "tuan 51 ba bo thap nhat")]
    [InlineData("thang muoi hai hai hai", "thang 12 2022")]
    [InlineData("thang muoi hai hai", "thang 10 2022")]
    [InlineData("thang chin hai hai", "thang 9 2022")]
    [InlineData("bao cao muoi tam hai tam", "bao cao 18 den bao cao 28")]
    [InlineData("tuan bon muoi nam mot", "tuan 40 den tuan 51")]
    [InlineData("tuan bon muoi lam", "tuan 45")]
    public void Numbers_in_words_become_digits_where_a_number_is_expected(string said, string digits) =>
        Assert.Equal(digits, SpokenNumbers.ToDigits(said));

    [Theory]
    [InlineData("ba toi mat can giay gi")]
    [InlineData("nam ngoai ra sao")]
    [InlineData("hai tinh dau bang")]
    [InlineData("bao cao lam cho hoi nghi")]
    public void Words_that_only_look_like_numbers_stay(string said) => Assert.Equal(said, SpokenNumbers.ToDigits(said));
}
