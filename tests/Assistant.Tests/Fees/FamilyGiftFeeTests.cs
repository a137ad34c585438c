namespace Assistant.Tests.Fees;

/// <summary>A gift or an inheritance within the family is free of the transfer tax on houses and land: no sum as for a sale.</summary>
public sealed class FamilyGiftFeeTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly string[] Givers = ["mẹ cho con", "bố tặng con gái", "ba tôi chia cho tôi", "má chồng cho con dâu", "bố vợ tặng con rể", "bà nội cho cháu nội", "ông ngoại để lại cho cháu ngoại", "chồng tặng vợ", "vợ tặng cho chồng", "anh ruột tặng em ruột", "chị hai cho em út", "thừa kế của mẹ"];

    private static readonly string[] Things = ["căn nhà 2 tỷ", "miếng đất 900 triệu", "căn chung cư 1 tỷ 5"];

    private static readonly string[] Asking = ["thì lệ phí trước bạ nhà đất bao nhiêu", "đóng lệ phí trước bạ nhà hết bao nhiêu tiền", "thì thuế trước bạ nhà đất tính sao"];

    public static TheoryData<string, string> Gifts()
    {
        var gifts = new TheoryData<string, string>();
        foreach (var giver in Givers)
        {
            foreach (var asking in Asking)
            {
                gifts.Add(giver, asking);
            }
        }

        return gifts;
    }

    [Theory]
    [MemberData(nameof(Gifts))]
    public async Task However_a_gift_is_told_no_sum_as_for_a_sale_is(string giver, string asking)
    {
        foreach (var thing in Things)
        {
            var answer = await assistant.AskAsync($"{giver} {thing} {asking}");
            var first = answer.Text.Split('\n')[0];

            Assert.DoesNotContain(" hết **", first, StringComparison.Ordinal);
            if (answer.Kind == "fee")
            {
                Assert.Contains("**miễn lệ phí trước bạ", answer.Text, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("mua nhà của người quen 2 tỷ thì lệ phí trước bạ nhà đất bao nhiêu", 10_000_000)]
    [InlineData("cậu tặng cháu miếng đất 1 tỷ, lệ phí trước bạ nhà đất bao nhiêu", 5_000_000)]
    [InlineData("mua căn nhà 3 tỷ cho con gái đứng tên, lệ phí trước bạ nhà bao nhiêu", 15_000_000)]
    public async Task A_sale_and_a_gift_of_others_cost_what_they_cost(string question, long amount) =>
        Assert.Equal(amount, (await assistant.AskAsync(question)).Amounts![0].AmountVnd);

    [Fact]
    public async Task A_vehicle_is_not_free_because_a_house_would_be() =>
        Assert.Contains("hết **", (await assistant.AskAsync("ba cho con xe máy cũ 10 triệu, lệ phí trước bạ bao nhiêu")).Text.Split('\n')[0], StringComparison.Ordinal);
}
