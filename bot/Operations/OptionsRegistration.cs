using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Operations;

internal static class OptionsRegistration
{
    /// <summary>Binds a section and checks it at start, so that a wrong value stops the start with a sentence that names its key.</summary>
    public static void AddCheckedOptions<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TOptions>(
        this IServiceCollection services, string section)
        where TOptions : class =>
        services.AddOptions<TOptions>().BindConfiguration(section).ValidateDataAnnotations().ValidateOnStart();

    /// <summary>Refuses the start where this secret stands in appsettings.json.</summary>
    public static void AddSecretPlace<TOptions>(this IServiceCollection services, string key)
        where TOptions : class =>
        services.AddSingleton<IValidateOptions<TOptions>>(provider => new SecretPlace<TOptions>(provider.GetRequiredService<IConfiguration>(), key));
}
