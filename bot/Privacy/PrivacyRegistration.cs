using Assistant.Bot.Operations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Privacy;

internal static class PrivacyRegistration
{
    /// <summary>What leaves personal data out of wordings that are kept or sent on.</summary>
    public static void AddPrivacy(this IServiceCollection services)
    {
        services.AddSingleton(static provider => NameWords.Load(provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Resolve()));
        services.AddSingleton<KnownWordings>();
        services.AddSingleton<PlainMessages>();
        services.AddSingleton<SafeWording>();
    }
}
