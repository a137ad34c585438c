using Assistant.Knowledge.Reports;

namespace Assistant.Tests.Reports;

public class PrintedFractionTests
{
    private const string Prose = """
        BÁO CÁO
        Triển khai thử

        Đơn vị thử báo cáo kết quả triển khai đến tháng 3 năm 2023.

        """;

    [Theory]
    [InlineData("445.103/595.855", 74.70, "74,70%", true)]
    [InlineData("(445.103/595.855)", 74.7, "74,7%", true)]
    [InlineData("445.103/595.855", 74, "74%", true)]
    [InlineData("445.103/595.855", 75, "75%", true)]
    [InlineData("445.103/595.855", 74.72, "74,72%", false)]
    [InlineData("1/3", 33.33, "33,33%", true)]
    [InlineData("2/3", 66.66, "66,66%", true)]
    public void A_fraction_proves_the_rate_that_it_rounds_to(string fraction, decimal rate, string printed, bool proves) =>
        Assert.Equal(proves, PrintedFraction.Read(fraction)!.Value.Proves(rate, printed));

    [Theory]
    [InlineData("24/6/2022")]
    [InlineData("06/2022")]
    [InlineData("3/2022")]
    [InlineData("445.1O3/595.855")]
    [InlineData("445103/595855")]
    [InlineData("5/0")]
    public void Dates_and_unsound_counts_are_no_fractions(string text) => Assert.Null(PrintedFraction.Read(text));

    [Theory]
    [InlineData("74,70%", "Top quang-ninh-63 445103 595855")]
    [InlineData("74,90%", "")]
    public void A_table_that_prints_both_keeps_both_only_when_they_agree(string rate, string expected)
    {
        var reading = Shipped.Reader.Read("bang.md", $"""
            BÁO CÁO CHUYÊN ĐỀ
            Tuần 7/2023

            Số liệu thống kê từ 01/01/2023 đến 14/2/2023 cho thấy:

            Bảng 9 – Tỷ lệ hồ sơ trực tuyến của các địa phương

            CAO NHẤT
            Hồ sơ trực tuyến Tỷ lệ
            Hoà Bình 90,00%
            Quảng Ninh {rate} (445.103/595.855)
            Hà Nội 60,00%

            Ghi chú: Tỷ lệ hồ sơ trực tuyến được tính bằng số lượng hồ sơ nộp trực tuyến
            của các DVCTT mức độ 3, 4 so với tổng số hồ sơ giải quyết thủ tục hành chính.
            """);

        Assert.Equal(expected, string.Join("; ", reading.Observations.Where(item => item.Numerator is not null)
            .Select(item => $"{item.Side} {item.EntityId} {item.Numerator} {item.Denominator}")));
        Assert.Equal(expected.Length == 0, reading.Problems.Any(problem => problem.Reason.Contains("Tử số", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("(43.000/100.000 hồ sơ)", "43000/100000")]
    [InlineData("(47.000/100.000 hồ sơ)", "")]
    public void A_sentence_that_gives_both_is_read_only_when_they_agree(string fraction, string expected)
    {
        var reading = Shipped.Reader.Read("loi.md", $"{Prose}Tỷ lệ hồ sơ trực tuyến toàn trình của cả nước đạt 43% {fraction}.");

        Assert.Equal(expected, string.Join("; ", reading.Observations.Select(item => $"{item.Numerator}/{item.Denominator}")));
    }
}
