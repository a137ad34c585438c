using Assistant.Bot.Answers;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Places;

namespace Assistant.Tests.Answers;

/// <summary>Regions of a week of today's provinces: who is counted follows from the provinces of before and what became of them.</summary>
public sealed class RegionsOfTodayTests(WeeklyFeedTests.Feed feed) : IClassFixture<WeeklyFeedTests.Feed>
{
    private const string Digitised = "so-hoa-ho-so-ket-qua";

    private static readonly IReadOnlyList<Place> Places = ShippedKnowledge.Base.Places.All;

    [Fact]
    public async Task North_centre_and_south_hold_every_province_once()
    {
        var told = new List<string>();
        foreach (var part in new[] { "miền Bắc", "miền Trung", "miền Nam" })
        {
            told.AddRange(Told(await AskAsync($"các tỉnh {part} số hóa hồ sơ tuần này")));
        }

        Assert.Equal(feed.Newest(Digitised).Select(row => row.EntityId).Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("các tỉnh miền Trung số hóa hồ sơ tuần này")]
    [InlineData("mien trung tuan nay ai dung dau ve so hoa ho so")]
    [InlineData("duyên hải miền Trung số hóa hồ sơ tuần này")]
    public async Task The_centre_is_whoever_took_in_a_province_of_it(string question) =>
        Assert.Equal(Successors("Bắc Trung Bộ và duyên hải miền Trung"), Told(await AskAsync(question)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Tây Nguyên tuần này tỉnh nào cao nhất về số hóa hồ sơ")]
    [InlineData("tay nguyen so hoa ho so tuan nay")]
    public async Task The_highlands_are_those_that_bear_the_name_of_a_province_of_them(string question)
    {
        var names = Of("Tây Nguyên").Select(place => place.Name).ToHashSet(StringComparer.Ordinal);
        var answer = await AskAsync(question);

        Assert.Equal(Places.Where(place => place.Id.EndsWith("-34", StringComparison.Ordinal) && names.Contains(place.Name)).Select(place => place.Id).Order(StringComparer.Ordinal), Told(answer).Order(StringComparer.Ordinal));
        Assert.Contains("Kon Tum nay thuộc Quảng Ngãi", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_in_a_region_is_counted_among_its_provinces()
    {
        var members = Successors("Bắc Trung Bộ và duyên hải miền Trung").ToHashSet(StringComparer.Ordinal);
        var rows = feed.Newest(Digitised).Where(row => members.Contains(row.EntityId)).ToList();
        var own = rows.Single(row => row.EntityId == "da-nang-34");

        Assert.Contains($"thứ {rows.Count(row => row.Value > own.Value) + 1} trong {rows.Count} nơi có số của miền Trung", (await AskAsync("Đà Nẵng xếp thứ mấy trong miền Trung về số hóa hồ sơ")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_regions_are_both_told()
    {
        var told = Told(await AskAsync("so vùng Tây Nguyên với Đông Nam Bộ về số hóa hồ sơ")).ToList();
        var text = (await AskAsync("so vùng Tây Nguyên với Đông Nam Bộ về số hóa hồ sơ")).Text;

        Assert.Contains("Tây Nguyên", text, StringComparison.Ordinal);
        Assert.Contains("Đông Nam Bộ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("khanh-hoa-34", told);
    }

    [Fact]
    public async Task Who_is_printed_at_the_lower_end_is_not_called_the_highest_of_its_region() =>
        Assert.DoesNotContain("cao nhất Tây Nguyên", (await AskAsync("Tây Nguyên tuần 51/2022 tỷ lệ hồ sơ trực tuyến")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("vùng Tây Nguyên gồm những tỉnh nào", "3 tỉnh, thành phố")]
    [InlineData("tay nguyen gom nhung tinh nao tuan 51/2022", "5 tỉnh, thành phố")]
    [InlineData("Khánh Hòa có thuộc Tây Nguyên không", "không thuộc")]
    [InlineData("Bình Định có thuộc Tây Nguyên không", "Bình Định nay thuộc Gia Lai")]
    [InlineData("Lâm Đồng thuộc vùng nào", "thuộc vùng")]
    public async Task What_a_region_is_counted_as_is_told(string question, string says) =>
        Assert.Contains(says, (await AskAsync(question)).Text.Replace("**", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public async Task Of_two_that_are_one_province_now_nobody_is_ahead()
    {
        foreach (var old in Places.Where(place => place.IsOldSystem && place.SuccessorId is not null))
        {
            var now = Places.Single(place => place.Id == old.SuccessorId);
            if (now.Name == old.Name)
            {
                continue;
            }

            var text = (await AskAsync($"{old.FullName} với {now.FullName} ai hơn về số hóa hồ sơ tuần này")).Text;
            Assert.True(text.Contains("nay là một đơn vị", StringComparison.Ordinal) && !text.Contains("cao hơn", StringComparison.Ordinal), text);
        }
    }

    private static IEnumerable<Place> Of(string region) => Places.Where(place => place.IsOldSystem && place.Region == region);

    private static IEnumerable<string> Successors(string region) => Of(region).Select(place => place.SuccessorId!).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Told(Answer answer) => (answer.Rows ?? []).Select(row => row.Entity);

    private Task<Answer> AskAsync(string question) => feed.Assistant.AskAsync(question, role: "official");
}
