using System.Globalization;
using Assistant.Bot.Planning.Figures;

namespace Assistant.Tests.Planning.Figures;

public sealed class FigureBoundTests
{
    [Theory]
    [InlineData("tỉnh nào dưới 30%", "<", "30")]
    [InlineData("ai trên 70 phần trăm", ">", "70")]
    [InlineData("bo nao dat 100%", ">=", "100")]
    [InlineData("chưa tới 2,5%", "<", "2.5")]
    [InlineData("tỉnh nào không nổi một phần trăm", "<", "1")]
    [InlineData("cổng nào trên 11 triệu lượt", ">", "11000000")]
    [InlineData("từ 90% trở lên", ">=", "90")]
    [InlineData("lượt truy cập dưới 400.000 lượt", "<", "400000")]
    [InlineData("mấy tỉnh không qua nổi mức 3%", "<", "3")]
    [InlineData("tỉnh nào quá nửa", ">", "50")]
    [InlineData("ai chua toi nua", "<", "50")]
    [InlineData("bộ nào dưới 1/3", "<", "33.33")]
    [InlineData("ai hơn 3/4", ">", "75")]
    public void A_limit_is_read_in_the_unit_of_the_figures(string question, string comparison, string value)
    {
        var bound = FigureBound.Read(question);

        Assert.Equal((comparison, decimal.Parse(value, CultureInfo.InvariantCulture)), (bound?.Comparison, bound?.Value));
    }

    [Theory]
    [InlineData("ai dưới 50 điểm 766", "<", "50")]
    [InlineData("90 đến 100 điểm", "-", "90")]
    public void Points_are_a_limit_of_what_is_counted_in_points(string question, string comparison, string value)
    {
        var bound = FigureBound.Read(question, inPoints: true);

        Assert.Equal((comparison, decimal.Parse(value, CultureInfo.InvariantCulture)), (bound?.Comparison, bound?.Value));
        Assert.Null(FigureBound.Read("ai dưới 50 điểm"));
    }

    [Fact]
    public void A_range_has_two_ends() => Assert.Equal(new FigureBound(30, "-", 50) { Unit = "%" }, FigureBound.Read("những tỉnh từ 30 đến 50 phần trăm"));

    [Theory]
    [InlineData("5 tỉnh thấp nhất")]
    [InlineData("tuần 40 tỉnh nào bét")]
    [InlineData("dưới quê em nộp ở đâu")]
    [InlineData("hết nửa đầu năm tỉnh nào dẫn đầu")]
    [InlineData("báo cáo đến 1/9")]
    public void Other_numbers_are_no_limits(string question) => Assert.Null(FigureBound.Read(question));
}
