using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Access.SignIn;

/// <summary>The answer to "who am I?".</summary>
/// <param name="Role">One of <see cref="RoleNames"/>.</param>
/// <param name="Name">Label of the token, or the name at the organisation.</param>
/// <param name="MaySeeInternal">Whether internal figures are told.</param>
/// <param name="Organisation">What one may sign in with beside a code; absent where there is nothing.</param>
internal sealed record Me(string Role, string? Name, bool MaySeeInternal, string? Organisation);

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
