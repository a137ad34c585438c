using Assistant.Knowledge.Agencies;

namespace Assistant.Tests.Agencies;

public sealed class AgencyDirectoryTests
{
    private static readonly AgencyDirectory Agencies = ShippedKnowledge.Base.Agencies;

    [Theory]
    [InlineData("Bộ TT&TT", "bo-khcn-2025", "bo-tttt-2021")]
    [InlineData("bo giao thong van tai", "bo-xay-dung-2025", "bo-gtvt-2021")]
    [InlineData("Bộ Tài chính", "bo-tai-chinh-2025", null)]
    [InlineData("BHXH", "bhxh-vn-2025", null)]
    [InlineData("Bộ Công an", "bo-cong-an", null)]
    public void A_name_leads_to_the_agency_of_today(string name, string agency, string? askedAs)
    {
        var resolution = Agencies.Resolve(name, new DateOnly(2026, 11, 23));

        Assert.Equal((agency, askedAs), (resolution.Agency?.Id, resolution.AskedAs?.Id));
    }

    [Theory]
    [InlineData("Bộ Tài chính", "bo-tai-chinh-2021")]
    [InlineData("Bộ Lao động - Thương Binh và Xã hội", "bo-ldtbxh-2021")]
    [InlineData("Bộ Văn hoá, Thể thao và Du lịch", "bo-vhttdl")]
    [InlineData("Ngân hàng nhà nước Việt Nam", "nhnn")]
    public void In_2022_a_name_means_the_agency_of_that_time(string name, string agency)
    {
        var resolution = Agencies.Resolve(name, new DateOnly(2022, 10, 7));

        Assert.Equal((agency, null), (resolution.Agency?.Id, resolution.AskedAs?.Id));
    }

    [Fact]
    public void An_unknown_name_is_unknown() =>
        Assert.Equal(AgencyResolution.Unknown, Agencies.Resolve("Bộ Hàng không vũ trụ", new DateOnly(2026, 1, 1)));
}
