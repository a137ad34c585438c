using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Operations;

/// <summary>A secret that stands in appsettings.json is in the repository, or in its copies: the start is refused.</summary>
/// <param name="configuration">All settings.</param>
/// <param name="key">Key of the secret, "FileStatus:Token".</param>
internal sealed class SecretPlace<TOptions>(IConfiguration configuration, string key) : IValidateOptions<TOptions>
    where TOptions : class
{
    public ValidateOptionsResult Validate(string? name, TOptions options) =>
        configuration is IConfigurationRoot root
        && root.Providers.OfType<JsonConfigurationProvider>().Any(file => Path.GetFileName(file.Source.Path ?? "").StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && file.TryGet(key, out var secret) && !string.IsNullOrEmpty(secret))
            ? ValidateOptionsResult.Fail($"Cấu hình {key} không được ghi trong appsettings.json; xin đặt bằng biến môi trường {key.Replace(":", "__", StringComparison.Ordinal)}.")
            : ValidateOptionsResult.Success;
}
