namespace Assistant.Tests.Places;

/// <summary>Districts ended on 2025-06-30; people go on naming them.</summary>
public sealed class FormerDistrictTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Theory]
    [InlineData("huyện Hóc Môn", "ho-chi-minh-34")]
    [InlineData("Hóc Môn", "ho-chi-minh-34")]
    [InlineData("Quận 9", "ho-chi-minh-34")]
    [InlineData("Q1", "ho-chi-minh-34")]
    [InlineData("Biên Hòa", "dong-nai-34")]
    [InlineData("tx Dĩ An", "ho-chi-minh-34")]
    [InlineData("thanh pho Vinh", "nghe-an-34")]
    public void A_district_leads_to_the_unit_that_serves_it_now(string name, string serving)
    {
        var resolution = ShippedKnowledge.Base.Places.Resolve(name, Today);

        Assert.Equal(serving, resolution.Place?.Id);
        Assert.True(resolution.AskedAs?.IsDistrict);
    }

    [Fact]
    public void Before_the_level_ended_a_district_belongs_to_its_old_province() =>
        Assert.Equal("binh-duong-63", ShippedKnowledge.Base.Places.Resolve("thành phố Dĩ An", new DateOnly(2025, 5, 1)).Place?.Id);

    [Fact]
    public void A_district_name_of_many_provinces_is_not_guessed() =>
        Assert.Null(ShippedKnowledge.Base.Places.Resolve("huyện Châu Thành", Today).Place);

    [Fact]
    public void A_province_named_like_its_city_stays_the_province() =>
        Assert.Equal("ha-giang-63", ShippedKnowledge.Base.Places.Resolve("thành phố Hà Giang", Today).AskedAs?.Id);

    [Fact]
    public async Task An_answer_says_once_where_the_district_belongs_now()
    {
        var first = await assistant.AskAsync("quận 9 đăng ký tạm trú hết bao nhiêu", conversation: "district");
        var second = await assistant.AskAsync("còn nộp trực tiếp thì sao", conversation: "district");

        Assert.Contains("nay thuộc Thành phố Hồ Chí Minh", first.Text, StringComparison.Ordinal);
        Assert.Contains("01/07/2025", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("nay thuộc", second.Text, StringComparison.Ordinal);
    }
}
