namespace Assistant.Tests.Planning;

/// <summary>A shop to be opened, whatever it sells and however the question is worded: the household business, and no refusal.</summary>
public sealed class SaidOutrightTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly string[] Shops = ["mở quán cà phê", "mở tiệm bánh mì", "mở quán nước mía", "mở tiệm sửa điện thoại", "mở quán ăn sáng", "mở tiệm giặt ủi", "mở sạp rau", "mở shop mỹ phẩm"];
    private static readonly string[] Asked = ["cần thủ tục gì", "phải làm gì", "cần giấy tờ gì", "thủ tục sao"];

    public static TheoryData<string> Wishes => [.. Shops.SelectMany(shop => Asked.Select(asked => $"{shop} {asked}"))];

    [Theory]
    [MemberData(nameof(Wishes))]
    public async Task A_shop_is_a_household_business(string message)
    {
        var answer = await assistant.AskAsync(message);

        Assert.True(
            answer.Procedure?.Id == "dang-ky-ho-kinh-doanh" || answer.Options?.Any(option => option.Procedure == "dang-ky-ho-kinh-doanh") == true,
            answer.Text);
    }

    [Theory]
    [InlineData("mở quán ăn cạnh nhà gây ồn quá thì báo ai xử lý giúp em")]
    [InlineData("quán cà phê gần đây chỗ nào ngon")]
    public async Task What_only_names_a_shop_is_no_wish(string message) =>
        Assert.NotEqual("dang-ky-ho-kinh-doanh", (await assistant.AskAsync(message)).Procedure?.Id);
}
