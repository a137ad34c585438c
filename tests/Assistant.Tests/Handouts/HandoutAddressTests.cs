using Assistant.Bot.Handouts;

namespace Assistant.Tests.Handouts;

public sealed class HandoutAddressTests
{
    [Theory]
    [InlineData("dang-ky-khai-sinh", null, null, null, "/handout/dang-ky-khai-sinh")]
    [InlineData("dang-ky-khai-sinh", "ho-chi-minh-34", "online", null, "/handout/dang-ky-khai-sinh?place=ho-chi-minh-34&channel=online")]
    [InlineData("1.001193", null, "in_person", "Lệ phí & bản sao", "/handout/1.001193?channel=in_person&item=L%E1%BB%87%20ph%C3%AD%20%26%20b%E1%BA%A3n%20sao")]
    [InlineData("a/b?c", "", "", "", "/handout/a%2Fb%3Fc")]
    public void An_address_names_the_procedure_and_the_case(string id, string? place, string? channel, string? item, string address) =>
        Assert.Equal(address, HandoutAddress.Of(id, place, channel, item));
}
