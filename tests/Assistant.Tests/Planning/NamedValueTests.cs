using Assistant.Bot.Planning.Reading;

namespace Assistant.Tests.Planning;

public sealed class NamedValueTests
{
    [Theory]
    [InlineData("xe máy giá 30 triệu trước bạ bao nhiêu", "30000000")]
    [InlineData("nha dat 2 ty", "2000000000")]
    [InlineData("mua đất ba trăm triệu đồng", "300000000")]
    [InlineData("đóng 50 nghìn có đúng không", null)]
    [InlineData("xe 30 triệu hay 40 triệu", null)]
    [InlineData("trước bạ xe máy", null)]
    public void The_one_value_that_is_named_counts(string message, string? expected) => Assert.Equal(expected, NamedValue.In(message));
}
