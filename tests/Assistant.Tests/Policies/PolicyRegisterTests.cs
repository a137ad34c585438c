using Assistant.Knowledge;
using Assistant.Knowledge.Policies;

namespace Assistant.Tests.Policies;

public sealed class PolicyRegisterTests
{
    private static readonly KnowledgeBase Knowledge = ShippedKnowledge.Base;

    [Fact]
    public void Ho_Chi_Minh_city_waives_five_fees_online_since_september_2025()
    {
        var waivers = Knowledge.Policies.Of(Knowledge.Places.Find("ho-chi-minh-34")!, new DateOnly(2026, 11, 23));

        Assert.Contains("ho-tich", waivers[0].Topics);
        Assert.Equal("tp-hcm-2025", waivers[0].Id);
    }

    [Fact]
    public void A_policy_that_ended_is_not_told_for_a_later_day() =>
        Assert.DoesNotContain(
            Knowledge.Policies.Of(Knowledge.Places.Find("ha-noi-34")!, new DateOnly(2026, 1, 1)),
            waiver => waiver.Id == "ha-noi-2023");

    [Fact]
    public void A_draft_is_marked_as_one() =>
        Assert.Equal(WaiverStatus.Draft, Knowledge.Policies.Waivers.Single(waiver => waiver.Id == "lai-chau-du-thao").Status);

    [Theory]
    [InlineData("Đăng ký, quản lý cư trú", true)]
    [InlineData("Định danh và xác thực điện tử", true)]
    [InlineData("Thuế", false)]
    [InlineData(null, false)]
    public void A_number_is_told_for_its_own_fields_and_the_portals_for_all(string? field, bool isFor)
    {
        Assert.Equal(isFor, Knowledge.Policies.Hotlines.Single(hotline => hotline.Number == "1900 0368").IsFor(field));
        Assert.True(Knowledge.Policies.Hotlines.Single(hotline => hotline.Number == "18001096").IsFor(field));
    }

    [Fact]
    public void Fields_of_numbers_are_fields_of_procedures() =>
        Assert.All(Knowledge.Policies.Hotlines.SelectMany(hotline => hotline.Fields), word =>
            Assert.Contains(Knowledge.Procedures.All, procedure => procedure.Field.Contains(word, StringComparison.OrdinalIgnoreCase)));

    [Theory]
    [InlineData("42/2022")]
    [InlineData("42/2022/NĐ-CP")]
    [InlineData("42/2022/nđ-cp")]
    public void An_act_is_found_by_its_number(string number) =>
        Assert.Equal("42/2022/NĐ-CP", Assert.Single(Knowledge.Policies.FindActs(number)).Number);

    [Fact]
    public void Every_term_has_a_definition_and_a_source() =>
        Assert.All(Knowledge.Glossary.All, term =>
        {
            Assert.NotEmpty(term.Definition);
            Assert.NotEmpty(term.Sources);
        });
}
