using Assistant.Tests.Channels;

namespace Assistant.Tests.Faults;

/// <summary>The name of another server that no name server knows: ".invalid" never exists (RFC 6761).</summary>
public sealed class DeadHostTests
{
    [Fact]
    public async Task Citizens_are_answered_when_the_model_cannot_be_found()
    {
        using var app = new BotApp { RealAssistant = true }
            .With("Server:RequestsPerMinute", "0")
            .With("LanguageModel:Provider", "openai").With("LanguageModel:Url", "https://model.invalid/v1").With("LanguageModel:Model", "mo-hinh").With("LanguageModel:ApiKey", "khong-co-that").With("LanguageModel:AskBelow", "1")
            .With("LanguageModel:TimeoutSeconds", "2");

        await Citizens.AreAnsweredAsync(app);
    }
}
