using Assistant.Bot.Access.SignIn;
using Assistant.Bot.Access.Tokens;

namespace Assistant.Bot.Access;

internal static class AccessRegistration
{
    public static void AddAccess(this IServiceCollection services)
    {
        services.AddSingleton<TokenRegister>();
        services.AddSingleton<SessionStore>();
        services.AddSingleton<SignInLinks>();
        services.AddSingleton<ICallerDirectory>(static provider => provider.GetRequiredService<TokenRegister>());
        services.AddSingleton<ICallerDirectory>(static provider => provider.GetRequiredService<SessionStore>());
        services.AddSingleton<Callers>();
        services.AddSingleton<SignInCode>();
    }
}
