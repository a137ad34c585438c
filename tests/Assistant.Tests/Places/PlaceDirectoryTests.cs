using Assistant.Knowledge.Places;

namespace Assistant.Tests.Places;

public sealed class PlaceDirectoryTests
{
    private static readonly DateOnly Now = new(2026, 11, 23);
    private static readonly DateOnly Week40 = new(2022, 10, 7);
    private static readonly PlaceDirectory Places = ShippedKnowledge.Base.Places;

    [Theory]
    [InlineData("2022-10-07", 63)]
    [InlineData("2025-01-01", 63)]
    [InlineData("2025-06-30", 63)]
    [InlineData("2025-07-01", 34)]
    [InlineData("2026-11-23", 34)]
    public void The_country_has_as_many_units_as_the_day_says(string day, int count) =>
        Assert.Equal(count, Places.All.Count(place => place.Validity.Contains(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("Bình Phước", "dong-nai-34", "binh-phuoc-63")]
    [InlineData("tinh binh phuoc", "dong-nai-34", "binh-phuoc-63")]
    [InlineData("Vĩnh Long", "vinh-long-34", null)]
    [InlineData("Vĩnh Long cũ", "vinh-long-34", "vinh-long-63")]
    [InlineData("TP.HCM cũ", "ho-chi-minh-34", "ho-chi-minh-63")]
    [InlineData("Trà Vinh (cũ)", "vinh-long-34", "tra-vinh-63")]
    [InlineData("Sài Gòn", "ho-chi-minh-34", null)]
    [InlineData("sg", "ho-chi-minh-34", null)]
    [InlineData("TPHCM", "ho-chi-minh-34", null)]
    [InlineData("tp hcm", "ho-chi-minh-34", null)]
    [InlineData("TP. Hồ Chí Minh", "ho-chi-minh-34", null)]
    [InlineData("thành phố hồ chí minh", "ho-chi-minh-34", null)]
    [InlineData("TP.HCM (sau sáp nhập)", "ho-chi-minh-34", null)]
    [InlineData("vungtau", "ho-chi-minh-34", "ba-ria-vung-tau-63")]
    [InlineData("BR-VT", "ho-chi-minh-34", "ba-ria-vung-tau-63")]
    [InlineData("Thừa Thiên – Huế", "hue-34", "thua-thien-hue-63")]
    [InlineData("huế", "hue-34", null)]
    [InlineData("Hà Nội", "ha-noi-34", null)]
    [InlineData("HN", "ha-noi-34", null)]
    [InlineData("BD", "ho-chi-minh-34", "binh-duong-63")]
    [InlineData("BĐ", "gia-lai-34", "binh-dinh-63")]
    [InlineData("ha-noi-63", "ha-noi-34", null)]
    [InlineData("binh-phuoc-63", "dong-nai-34", "binh-phuoc-63")]
    [InlineData("Thành phố Đồng Nai", "dong-nai-34", null)]
    public void A_name_leads_to_the_unit_that_serves_it_today(string name, string place, string? askedAs)
    {
        var resolution = Places.Resolve(name, Now);

        Assert.Equal((place, askedAs), (resolution.Place?.Id, resolution.AskedAs?.Id));
    }

    [Theory]
    [InlineData("Huế", "thua-thien-hue-63")]
    [InlineData("Vĩnh Long", "vinh-long-63")]
    [InlineData("dong-nai-34", "dong-nai-63")]
    [InlineData("ha-noi-34", "ha-noi-63")]
    [InlineData("Quảng Nam", "quang-nam-63")]
    public void On_an_old_day_a_name_means_the_unit_of_that_day(string name, string place)
    {
        var resolution = Places.Resolve(name, Week40);

        Assert.Equal((place, null), (resolution.Place?.Id, resolution.AskedAs?.Id));
    }

    [Fact]
    public void An_ambiguous_abbreviation_gives_candidates_not_a_guess()
    {
        var resolution = Places.Resolve("QN", Now);

        Assert.Null(resolution.Place);
        Assert.Equal(["quang-ninh-34", "quang-nam-63", "quang-ngai-34"], resolution.Candidates.Select(place => place.Id));
    }

    [Theory]
    [InlineData("Atlantis")]
    [InlineData("")]
    [InlineData("tỉnh")]
    public void An_unknown_name_is_unknown(string name) =>
        Assert.Equal(PlaceResolution.Unknown, Places.Resolve(name, Now));

    [Fact]
    public void Every_old_unit_is_served_by_a_new_one_and_every_name_of_every_unit_resolves()
    {
        Assert.All(Places.All.Where(place => place.IsOldSystem), old =>
        {
            var successor = Places.Successor(old);
            Assert.NotNull(successor);
            Assert.Contains(old, Places.Predecessors(successor));
            Assert.Equal(successor, Places.Counterpart(old, Now));
        });
        Assert.All(Places.All, place => Assert.All(
            place.Aliases.Concat(place.Abbreviations).Append(place.Name).Append(place.FullName),
            name => Assert.NotNull(Places.Resolve(name, Now).Place)));
    }

    [Fact]
    public void Only_the_eleven_unchanged_units_cover_the_same_territory()
    {
        var pairs = Places.All.Where(old => old.IsOldSystem && PlaceDirectory.CoversSameTerritory(old, Places.Successor(old)!)).ToList();

        Assert.Equal(11, pairs.Count);
        Assert.Contains("ha-noi-63", pairs.Select(place => place.Id));
        Assert.DoesNotContain("ho-chi-minh-63", pairs.Select(place => place.Id));
    }
}
