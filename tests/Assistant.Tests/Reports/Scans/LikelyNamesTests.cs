using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Reports.Scans;

namespace Assistant.Tests.Reports.Scans;

public class LikelyNamesTests
{
    private static readonly DateOnly Of2022 = new(2022, 9, 27);
    private static readonly DateOnly Of2025 = new(2025, 7, 1);

    private static readonly LikelyNames Names2022 = On(Of2022);

    [Fact]
    public void Every_name_of_the_day_means_its_own_unit_with_and_without_marks()
    {
        foreach (var day in new[] { Of2022, new DateOnly(2025, 6, 30), Of2025 })
        {
            var names = On(day);
            Assert.All(ShippedKnowledge.Base.Places.All.Where(place => place.Validity.Contains(day) && place.Name != "Huế"),
                place => Assert.Equal(place.Id, names.Guess(ScanLetters.Of(place.Name), EntityKind.Province).Entity?.Id));
        }
    }

    [Theory]
    [InlineData("Pik Lik", "dak-lak-63")]
    [InlineData("DPik Nong", "dak-nong-63")]
    [InlineData("TP.PaNéng", "da-nang-63")]
    [InlineData("Thira Thién - Hué", "thua-thien-hue-63")]
    [InlineData("Séc Tring", "soc-trang-63")]
    [InlineData("Quiéng Ngai", "quang-ngai-63")]
    [InlineData("8inh Ðinh", "binh-dinh-63")]
    [InlineData("Ba R1a —Viing Tau", "ba-ria-vung-tau-63")]
    public void Garbled_provinces_are_recognised(string seen, string id) =>
        Assert.Equal(id, Names2022.Guess(ScanLetters.Of(seen), EntityKind.Province).Entity?.Id);

    [Theory]
    [InlineData("Bo lainguyenva MOo1 truong", "bo-tnmt-2021")]
    [InlineData("B6 Lao dong — Thuongbinh va Xa hoi", "bo-ldtbxh-2021")]
    [InlineData("Bo Y i€", "bo-y-te")]
    [InlineData("B Vin hoa, Thé thao va Du lich", "bo-vhttdl")]
    public void Garbled_ministries_are_recognised(string seen, string id) =>
        Assert.Equal(id, Names2022.Guess(ScanLetters.Of(seen), EntityKind.Ministry).Entity?.Id);

    [Theory]
    [InlineData("Hu Giang")]
    [InlineData("Linh Thuan")]
    [InlineData("Quang")]
    [InlineData("Binh")]
    [InlineData("Nam")]
    [InlineData("Barig")]
    [InlineData("Binh Hai Phong")]
    [InlineData("Phép Thuat")]
    [InlineData("")]
    public void A_name_that_two_units_could_bear_or_none_is_not_guessed(string seen) =>
        Assert.Null(Names2022.Guess(ScanLetters.Of(seen), EntityKind.Province).Entity);

    [Theory]
    [InlineData("Moi truong")]
    [InlineData("Bo Tai nguyen va")]
    [InlineData("Viet Nam")]
    [InlineData("Bo Cong")]
    public void A_piece_of_a_name_is_not_the_name(string seen) =>
        Assert.Null(Names2022.Guess(ScanLetters.Of(seen), EntityKind.Ministry).Entity);

    [Fact]
    public void Names_mean_the_units_of_the_reports_own_days()
    {
        var names2025 = On(Of2025);

        Assert.Equal("ha-nam-63", Names2022.Guess("hanam", EntityKind.Province).Entity?.Id);
        Assert.Null(names2025.Guess("hanam", EntityKind.Province).Entity);
        Assert.Equal("ninh-binh-34", names2025.Guess("ninhbinh", EntityKind.Province).Entity?.Id);
        Assert.Equal("bo-nnmt-2025", names2025.Guess(ScanLetters.Of("B6 Néng nghiép va Moi trudng"), EntityKind.Ministry).Entity?.Id);
        Assert.Null(Names2022.Guess(ScanLetters.Of("B6 Néng nghiép va Moi trudng"), EntityKind.Ministry).Entity);
    }

    [Fact]
    public void Only_a_piece_that_no_other_name_holds_proves_its_unit()
    {
        var ministry = Names2022.Guess(ScanLetters.Of("Bo Tai nguyen va Moi truong"), EntityKind.Ministry).Entity!.Value;
        var bank = Names2022.Guess(ScanLetters.Of("Ngan hang Nha nuoc Viet Nam"), EntityKind.Ministry).Entity!.Value;

        Assert.True(Names2022.IsOnlyIn(ministry, ScanLetters.Of("Moi trucng")));
        Assert.True(Names2022.IsOnlyIn(bank, ScanLetters.Of("Ngan hang Nha nuéc")));
        Assert.False(Names2022.IsOnlyIn(bank, ScanLetters.Of("Viét Nam")));
        Assert.False(Names2022.IsOnlyIn(ministry, "bo"));
    }

    private static LikelyNames On(DateOnly day) => new(ShippedKnowledge.Base.Places.All, ShippedKnowledge.Base.Agencies.All, day);
}
