using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.Bot.Channels.BotFramework.Authentication;

/// <summary>
/// Published keys of an issuer. <paramref name="Endorsements"/> lists, for keys that carry such a list, the channels that
/// the key speaks for.
/// </summary>
internal sealed record SigningKeys(IReadOnlyList<SecurityKey> Keys, IReadOnlyDictionary<string, IReadOnlyList<string>> Endorsements)
{
    public bool Has(string keyId) => Keys.Any(key => key.KeyId == keyId);

    /// <exception cref="JsonException">It is no key set.</exception>
    public static SigningKeys Read(string keySet)
    {
        using var json = JsonDocument.Parse(keySet);
        var endorsements = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (!json.RootElement.TryGetProperty("keys", out var keys) || keys.ValueKind != JsonValueKind.Array)
        {
            throw new JsonException("No member \"keys\".");
        }

        foreach (var key in keys.EnumerateArray())
        {
            if (key.TryGetProperty("kid", out var id) && key.TryGetProperty("endorsements", out var list) && list.ValueKind == JsonValueKind.Array)
            {
                endorsements[id.GetString() ?? ""] = [.. list.EnumerateArray().Select(static channel => channel.GetString() ?? "")];
            }
        }

        return new SigningKeys([.. new JsonWebKeySet(keySet).GetSigningKeys()], endorsements);
    }
}
