using Assistant.Knowledge.Reports;

namespace Assistant.Tests.Reports;

public class ProseReaderTests
{
    private const string Head = """
        BÁO CÁO
        Triển khai thử

        Đơn vị thử báo cáo kết quả triển khai đến tháng 3 năm 2023.

        II. KẾT QUẢ

        3. Số liệu chung

        c) Về số lượng


        """;

    [Theory]
    [InlineData("Tỷ lệ hồ sơ trực tuyến toàn trình của cả nước đạt 12,5%.", "ca-nuoc 12,5%")]
    [InlineData("Tỉ lệ DVCTT toàn trình toàn quốc đạt **20%**; khối bộ, ngành đạt 30%, khối địa phương mới chỉ đạt 10,1%.",
        "ca-nuoc 20%; khoi-bo 30%; khoi-dia-phuong 10,1%")]
    [InlineData("Nhiều nơi làm tốt dịch vụ công trực tuyến toàn trình như TP. Hải Phòng đạt 40%; tỉnh Hoà Bình đạt 39,5%; Bà Rịa - Vũng Tàu: 38%.",
        "hai-phong-63 40%; hoa-binh-63 39,5%; ba-ria-vung-tau-63 38%")]
    [InlineData("Một số bộ đạt 90% DVCTT toàn trình như Bộ Y tế; Văn hóa, Thể thao và Du lịch; Tư pháp.",
        "bo-y-te 90%; bo-vhttdl 90%; bo-tu-phap 90%")]
    [InlineData("Hiện nay, Lào Cai dẫn đầu với tỷ lệ hồ sơ trực tuyến toàn trình cao đạt 44% tổng hồ sơ; còn nhiều việc phải làm.", "lao-cai-63 44%")]
    [InlineData("Tỷ lệ DVCTT toàn trình đạt khoảng 21%. Số này tính trên toàn quốc.", "ca-nuoc 21%")]
    public void Clear_sentences_are_read(string sentence, string figures)
    {
        var reading = Read(sentence);

        Assert.Equal(figures, string.Join("; ", reading.Observations.Select(item => $"{item.EntityId} {item.Printed}")));
        Assert.All(reading.Observations, item => Assert.Equal(("II.3.c", null), (item.Location, item.Side)));
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("Mục tiêu đặt ra là tỷ lệ hồ sơ trực tuyến toàn trình của cả nước đạt 70%.")]
    [InlineData("Phấn đấu tỷ lệ DVCTT toàn trình toàn quốc đạt 80%.")]
    [InlineData("Tỷ lệ hồ sơ trực tuyến toàn trình của cả nước đạt tối thiểu 70%.")]
    [InlineData("Tỷ lệ hồ sơ trực tuyến toàn trình của cả nước phải đạt 70%.")]
    [InlineData("Đến hết năm 2019, tỷ lệ hồ sơ trực tuyến toàn trình của cả nước đạt 11%.")]
    [InlineData("Tỷ lệ hồ sơ trực tuyến toàn trình của cả nước đạt dưới 5%.")]
    [InlineData("Tỷ lệ hồ sơ trực tuyến toàn trình của cả nước tăng 5%.")]
    [InlineData("Tỷ lệ hồ sơ trực tuyến của tỉnh Hà Nam đạt 62%.")]
    [InlineData("Tỷ lệ hồ sơ trực tuyến toàn trình của cả nước đạt 5% số tài khoản đã mở.")]
    [InlineData("Tỷ lệ hồ sơ trực tuyến toàn trình của cả nước đạt 105%.")]
    [InlineData("Tỷ lệ hồ sơ trực tuyến toàn trình của cả nước đạt 5.5%.")]
    [InlineData("Tỷ lệ hồ sơ trực tuyến toàn trình đạt 43%.")]
    [InlineData("Nam Định và Hà Nam dẫn đầu với tỷ lệ hồ sơ trực tuyến toàn trình đạt 44%.")]
    [InlineData("Tỷ lệ hồ sơ trực tuyến toàn trình tăng; số tài khoản của Hà Nam đạt 44%.")]
    [InlineData("Dịch vụ công trực tuyến toàn trình được Hà Nam triển khai, Nam Định đạt 44%.")]
    public void Goals_other_years_bounds_and_unclear_sentences_are_not_read(string sentence) =>
        Assert.Empty(Read(sentence).Observations);

    [Fact]
    public void Under_a_heading_of_goals_nothing_is_a_result()
    {
        var text = Head.Replace("3. Số liệu chung", "3. Mục tiêu đến 2025", StringComparison.Ordinal);

        Assert.Empty(Shipped.Reader.Read("thu.md", text + "Tỷ lệ hồ sơ trực tuyến toàn trình của cả nước đạt 70%.").Observations);
    }

    [Fact]
    public void An_unknown_name_in_a_list_is_reported_and_the_others_are_read()
    {
        var reading = Read("Một số bộ đạt 90% DVCTT toàn trình như Bộ Y tế; Phép thuật; Bộ Tư pháp.");

        Assert.Equal(["bo-y-te", "bo-tu-phap"], reading.Observations.Select(item => item.EntityId));
        Assert.Contains("đơn vị nào", Assert.Single(reading.Problems).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_different_figures_for_one_thing_cancel_each_other()
    {
        var reading = Read("Tỷ lệ DVCTT toàn trình toàn quốc đạt 20%.\n\nTỷ lệ DVCTT toàn trình của cả nước đạt 21%.");

        Assert.Empty(reading.Observations);
        Assert.Equal(2, reading.Problems.Count);
    }

    [Fact]
    public void A_figure_that_is_repeated_counts_once() =>
        Assert.Single(Read("Tỷ lệ DVCTT toàn trình toàn quốc đạt 20%.\n\nTỷ lệ DVCTT toàn trình của cả nước đạt 20,0%.").Observations);

    private static ReportReading Read(string sentence) => Shipped.Reader.Read("thu.md", Head + sentence);
}
