namespace Assistant.Tests.Planning;

/// <summary>Of several places that a message names, the one where the papers are filed counts.</summary>
public sealed class PlaceOfFilingTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("vợ em quê Nghệ An, giờ ở Vĩnh Long làm giấy phép xây dựng nhà nộp online hết bao nhiêu tiền")]
    [InlineData("ở Vĩnh Long xin giấy phép xây dựng nhà nộp online hết bao nhiêu, vợ em quê ở Nghệ An")]
    public async Task Where_somebody_comes_from_is_not_where_they_file(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Contains("Vĩnh Long", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nghệ An", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_somebody_comes_from_counts_when_nothing_else_is_named() =>
        Assert.Contains("Vĩnh Long", (await assistant.AskAsync("em quê Vĩnh Long xin giấy phép xây dựng nhà nộp online hết bao nhiêu tiền")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("hộ khẩu Nghệ An mà xin giấy phép xây dựng nhà ở Vĩnh Long nộp online hết bao nhiêu tiền")]
    [InlineData("thường trú Nghệ An, xin giấy phép xây dựng nhà ở Vĩnh Long nộp online hết bao nhiêu tiền")]
    [InlineData("chuyển từ Nghệ An vào Vĩnh Long, giấy phép xây dựng nhà nộp online hết bao nhiêu tiền")]
    [InlineData("mua đất ở Nghệ An nhưng xin giấy phép xây dựng nhà ở Vĩnh Long nộp online hết bao nhiêu tiền")]
    public async Task Nor_is_where_they_are_registered_or_something_happened(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal("cap-gpxd-nha-o-rieng-le", answer.Procedure?.Id);
        Assert.Contains("Vĩnh Long", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nghệ An", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hộ khẩu tỉnh khác chứng thực chữ ký ở phường được không", "chung-thuc-chu-ky")]
    [InlineData("nhập hộ khẩu Đà Nẵng cần giấy tờ gì", "dang-ky-thuong-tru")]
    public async Task Where_somebody_is_registered_is_a_matter_only_when_it_is_to_be_done(string question, string procedure) =>
        Assert.Equal(procedure, (await assistant.AskAsync(question)).Procedure?.Id);
}
