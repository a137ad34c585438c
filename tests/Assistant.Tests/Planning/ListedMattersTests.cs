namespace Assistant.Tests.Planning;

/// <summary>Messages of several matters: up to three are told of, what is not told of is named, and fees that are all known are added.</summary>
public sealed class ListedMattersTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly (string Name, string Procedure)[] Things =
    [
        ("đăng ký kết hôn", "dang-ky-ket-hon"), ("đổi bằng lái", "doi-giay-phep-lai-xe"), ("đăng ký tạm trú", "dang-ky-tam-tru"), ("xin giấy độc thân", "cap-giay-xac-nhan-tinh-trang-hon-nhan"),
        ("tách hộ", "tach-ho"), ("đăng ký khai tử", "dang-ky-khai-tu"), ("làm lý lịch tư pháp số 2", "cap-phieu-ly-lich-tu-phap-so-2"),
    ];

    private static readonly string[] Sides = ["cần giấy tờ gì", "nộp ở đâu", "mất bao lâu"];

    public static TheoryData<string, string> Lists
    {
        get
        {
            var lists = new TheoryData<string, string>();
            for (var first = 0; first < Things.Length; first++)
            {
                var three = new[] { Things[first], Things[(first + 2) % Things.Length], Things[(first + 3) % Things.Length] };
                lists.Add($"{three[0].Name}, {three[1].Name}, {three[2].Name} {Sides[first % Sides.Length]}", string.Join(',', three.Select(thing => thing.Procedure)));
                lists.Add($"em cần {three[0].Name}, {three[1].Name} và {three[2].Name}, {Sides[(first + 1) % Sides.Length]}", string.Join(',', three.Select(thing => thing.Procedure)));
            }

            return lists;
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Three_of_a_list_are_told_of(string message, string procedures)
    {
        var answer = await assistant.AskAsync(message);

        Assert.Equal(procedures.Split(',').Order(), (answer.AllProcedures ?? []).Order());
    }

    [Theory]
    [InlineData("mất giấy khai sinh, bằng lái xe máy, làm lại ở đâu", "giấy khai sinh")]
    [InlineData("đăng ký kết hôn, đổi bằng lái, đăng ký tạm trú, xin giấy độc thân cần giấy tờ gì", "xin giấy độc thân")]
    public async Task What_is_not_told_of_is_named(string message, string named)
    {
        var answer = await assistant.AskAsync(message);

        Assert.NotEmpty(answer.AllProcedures ?? []);
        Assert.Contains($"“{named}” thì anh/chị nhắn riêng", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mất cccd, bằng lái, thẻ bhyt, làm lại hết bao nhiêu")]
    [InlineData("cấp lại căn cước với bằng lái hết bao nhiêu")]
    public async Task Fees_that_are_all_known_are_added(string message)
    {
        var answer = await assistant.AskAsync(message);

        var parts = answer.Text.Split('(')[1].Split(')')[0].Split('+').Select(Money).ToList();
        Assert.StartsWith("Dạ, mỗi việc một lần thì cộng lại hết", answer.Text, StringComparison.Ordinal);
        Assert.Equal(parts.Sum(), Money(answer.Text.Split("**")[1]));
        Assert.All(parts, part => Assert.Contains(answer.Amounts!, amount => amount.AmountVnd == part));
    }

    [Theory]
    [InlineData("xin giấy độc thân với đổi bằng lái hết bao nhiêu")]
    public async Task What_is_unknown_makes_no_sum(string message) =>
        Assert.DoesNotContain("cộng lại", (await assistant.AskAsync(message)).Text, StringComparison.Ordinal);

    private static long Money(string text) => long.Parse(string.Concat(text.Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);
}
