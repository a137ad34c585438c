using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.FileStatus;

/// <summary>A token that stands in appsettings.json is in the repository, or in its copies: the start is refused.</summary>
internal sealed class TokenPlace(IConfiguration configuration) : IValidateOptions<FileStatusOptions>
{
    private const string Key = $"{FileStatusOptions.Section}:{nameof(FileStatusOptions.Token)}";

    public ValidateOptionsResult Validate(string? name, FileStatusOptions options) =>
        configuration is IConfigurationRoot root
        && root.Providers.OfType<JsonConfigurationProvider>().Any(file => Path.GetFileName(file.Source.Path ?? "").StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && file.TryGet(Key, out var token) && !string.IsNullOrEmpty(token))
            ? ValidateOptionsResult.Fail("Cấu hình FileStatus:Token không được ghi trong appsettings.json; xin đặt bằng biến môi trường FileStatus__Token.")
            : ValidateOptionsResult.Success;
}
