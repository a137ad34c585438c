using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Access.SignIn;

/// <summary>The answer to "who am I?".</summary>
internal sealed record Me(string Role, string? Name, bool MaySeeInternal);

[JsonSerializable(typeof(Me))]
internal sealed partial class MeJson : JsonSerializerContext
{
    static MeJson() => Default = new MeJson(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Sent as application/json only, never inside a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
