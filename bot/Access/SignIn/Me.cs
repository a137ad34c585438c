using System.Text.Json.Serialization;

namespace Assistant.Bot.Access.SignIn;

/// <summary>The answer to "who am I?".</summary>
internal sealed record Me(string Role, string? Name, bool MaySeeInternal);

[JsonSerializable(typeof(Me))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class MeJson : JsonSerializerContext;
