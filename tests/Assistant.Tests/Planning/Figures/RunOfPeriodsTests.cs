using Assistant.Bot.Planning.Figures;

namespace Assistant.Tests.Planning.Figures;

public sealed class RunOfPeriodsTests
{
    [Theory]
    [InlineData("8 tuan qua len hay xuong", 8)]
    [InlineData("tang 3 tuan lien tiep", 3)]
    [InlineData("4 tuan gan day", 4)]
    [InlineData("muoi hai tuan qua the nao", 12)]
    [InlineData("ba ky gan nhat", 3)]
    [InlineData("may tuan lien tut roi", 0)]
    [InlineData("may thang nay ra sao", 0)]
    public void A_run_up_to_now_is_so_many_periods(string text, int periods) => Assert.Equal(periods, PeriodWording.LastPeriods(text));

    [Theory]
    [InlineData("tuan qua ai dung dau")]
    [InlineData("hai tuan 40 va 51")]
    [InlineData("1 tuan qua")]
    public void One_week_or_named_weeks_are_no_run(string text) => Assert.Null(PeriodWording.LastPeriods(text));
}
