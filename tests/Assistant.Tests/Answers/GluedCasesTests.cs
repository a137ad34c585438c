using Assistant.Bot.Answers.Composing;

namespace Assistant.Tests.Answers;

public sealed class GluedCasesTests
{
    [Fact]
    public void A_list_with_headings_is_told_case_by_case()
    {
        var cases = GluedCases.Of(["a) Trường hợp cá nhân nộp, gồm:", "Đơn", "Ảnh", "b) Trường hợp công ty nộp, gồm:", "Đơn của công ty"]);

        Assert.Equal([2, 1], cases.Select(one => one.Items.Count));
        Assert.Equal("b) Trường hợp công ty nộp, gồm", cases[1].Heading);
    }

    [Theory]
    [InlineData("Đơn đề nghị", "Đối với trường hợp cá nhân:", "Ảnh", "Đối với công ty:", "Dấu")]
    [InlineData("Đơn", "Ảnh", "Bản sao", "Hợp đồng", "Dấu")]
    public void A_list_of_one_case_stays_a_list(params string[] items) => Assert.Empty(GluedCases.Of(items));
}
