using Assistant.Bot.Planning.Figures;

namespace Assistant.Tests.Planning.Figures;

public sealed class PeriodMentionsTests
{
    [Theory]
    [InlineData("5 tinh thap nhat tuan 40 2022", "week:40/2022", null)]
    [InlineData("top 5 t51", "week:51", null)]
    [InlineData("theo bao cao so 28 bc ubqgcds", "report:28", null)]
    [InlineData("tinh den ngay 20 12 2022", "day:2022-12-20", null)]
    [InlineData("8 thang dau nam 2024", "to:2024-08-31", null)]
    [InlineData("so lieu thang 9 nam 2025", "month:9/2025", null)]
    [InlineData("quy 3 nam 2023", "quarter:3/2023", null)]
    [InlineData("toan trinh 2024", "year:2024", null)]
    [InlineData("tinh nao thap nhat ky nay", "newest", null)]
    [InlineData("tang bao nhieu so voi tuan 40", null, "week:40")]
    [InlineData("tuan 51 so voi tuan 40", "week:51", "week:40")]
    [InlineData("tu tuan 40 den tuan 51", "week:51", "week:40")]
    [InlineData("tuan 40 den 51", "week:51", "week:40")]
    [InlineData("so voi ky truoc", null, "previous")]
    [InlineData("ty le ho so tuan 40", "week:40", null)]
    [InlineData("cong nao dong hon tuan 51", "week:51", null)]
    [InlineData("kem ky truoc bao nhieu", null, "previous")]
    [InlineData("cong dien tu tuan 40", "week:40", null)]
    [InlineData("cong them may 27 9 20 12 2022", "day:2022-12-20", "day:2022-09-27")]
    [InlineData("nam 2024 bo nao dat theo bao cao hoi nghi", "title:hoi nghi", null)]
    [InlineData("tuan 51 neu khong co thi lay tuan 40", "week:51", null)]
    [InlineData("bc18 bang 5 co ai", "report:18", null)]
    [InlineData("ky thang 12 2022 moi co ky thang 10 chua co", "month:12/2022", "month:10/2022")]
    [InlineData("tinh nao cao nhat", null, null)]
    public void Periods_and_what_they_are_set_against_are_read(string folded, string? period, string? baseline)
    {
        var read = PeriodMentions.Read(folded);

        Assert.Equal((period, baseline), (read.Period, read.Baseline));
    }
}
