using Assistant.Bot.Answers;

namespace Assistant.Tests.Answers;

public sealed class SourceLineTests
{
    [Theory]
    [InlineData("https://dichvucong.gov.vn/p/home/dvc.html", "dichvucong.gov.vn")]
    [InlineData("https://www.moha.gov.vn?trang=1", "moha.gov.vn")]
    [InlineData("https://a.gov.vn/1 https://b.gov.vn/2", "a.gov.vn")]
    [InlineData("https://VBPL.vn/x", "vbpl.vn")]
    [InlineData("https://gov.vn:8443/x", "gov.vn")]
    [InlineData("https://ai@gov.vn/x", "gov.vn")]
    [InlineData("http://gov.vn/x", "gov.vn")]
    [InlineData("https://gov..vn/x", null)]
    [InlineData("báo cáo giấy", null)]
    [InlineData(null, null)]
    public void A_site_is_named_by_its_host(string? address, string? name) => Assert.Equal(name, SiteName.Of(address));

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "Nguồn: Một (a.gov.vn, 05/2026).")]
    [InlineData(2, "Nguồn: Một (a.gov.vn, 05/2026); Trang b.gov.vn (15/07/2026).")]
    [InlineData(3, "Nguồn: Một (a.gov.vn, 05/2026); Trang b.gov.vn (15/07/2026) và nguồn khác.")]
    public void Two_sources_are_named_and_what_the_title_says_is_not_said_again(int cited, string? line)
    {
        AnswerSource[] sources =
        [
            new("Một", null, "2026-05", "https://a.gov.vn/1", null, "public"),
            new("Trang b.gov.vn", null, "2026-07-15", "https://b.gov.vn/2", null, "public"),
            new("Ba", null, null, null, null, "public"),
        ];

        Assert.Equal(line, SourceLine.Of(sources[..cited]));
    }

    [Theory]
    [InlineData("2026", "2026")]
    [InlineData("2026-05", "05/2026")]
    [InlineData("2026-07-15", "15/07/2026")]
    [InlineData("2026-07-15-x", "2026-07-15-x")]
    public void A_date_is_told_as_precisely_as_it_is_known(string date, string told) => Assert.Equal(told, VietnameseFormat.SourceDate(date));
}
