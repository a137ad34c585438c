using Assistant.Tests.Channels;

namespace Assistant.Tests.Faults;

/// <summary>Names of other servers that no name server knows: ".invalid" never exists (RFC 6761).</summary>
public sealed class DeadHostTests
{
    [Fact]
    public async Task Citizens_are_answered_when_neither_the_model_nor_zalo_can_be_found()
    {
        using var app = new BotApp { RealAssistant = true }
            .With("Server:RequestsPerMinute", "0")
            .With("LanguageModel:Provider", "openai").With("LanguageModel:Url", "https://model.invalid/v1").With("LanguageModel:Model", "mo-hinh").With("LanguageModel:ApiKey", "khong-co-that").With("LanguageModel:AskBelow", "1")
            .With("Zalo:AppId", "1").With("Zalo:OaId", "2").With("Zalo:AppSecret", "a").With("Zalo:OaSecret", "b").With("Zalo:RefreshToken", "c")
            .With("Zalo:ApiUrl", "https://zalo.invalid/").With("Zalo:OAuthUrl", "https://zalo.invalid/");

        await Citizens.AreAnsweredAsync(app);

        Assert.Contains("\"zalo\"", await Citizens.HealthAsync(app), StringComparison.Ordinal);
    }
}
