namespace Assistant.Tests.Planning;

/// <summary>Who says that he is no "công dân số" is told the ordinary amount.</summary>
public sealed class DeniedAudienceTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Fact]
    public async Task A_denied_audience_pays_as_everybody()
    {
        var denied = await assistant.AskAsync("em không phải công dân số, đăng ký tạm trú online hết bao nhiêu tiền");
        var stated = await assistant.AskAsync("em là công dân số, đăng ký tạm trú online hết bao nhiêu tiền");

        Assert.Contains("7.000 đồng", denied.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain("7.000 đồng", stated.Text.Split('\n')[0], StringComparison.Ordinal);
    }
}
