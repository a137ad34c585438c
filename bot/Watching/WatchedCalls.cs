using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Bot.Answers.Files;
using Assistant.Bot.Planning;

namespace Assistant.Bot.Watching;

/// <summary>The question of a watch: skill calls with their arguments (ids and plain words), and the files wanted with the answer.</summary>
internal sealed record WatchedCalls
{
    public const string Indicators = "indicators";
    public const string Period = "period";

    public required IReadOnlyList<SkillCall> Calls { get; init; }
    public IReadOnlyList<FileKind> Wanted { get; init; } = [];

    [JsonIgnore]
    public SkillCall First => Calls[0];

    public static WatchedCalls Of(SkillPlan plan) => new() { Calls = [plan.Call, .. plan.Also], Wanted = plan.Wanted };

    /// <summary>An argument of the first call.</summary>
    public string? Argument(string name) => First.Arguments.GetValueOrDefault(name);

    /// <summary>Figures of a period that is over never change: only the newest can be watched.</summary>
    [JsonIgnore]
    public bool IsOfNewest => Calls.All(call => call.Arguments.GetValueOrDefault(Period) is null or "newest");

    /// <summary>Bound to one indicator, so that another definition never takes its place.</summary>
    public WatchedCalls About(string indicator) => this with { Calls = [First with { Arguments = With(First.Arguments, indicator) }, .. Calls.Skip(1)] };

    /// <summary>The same question gives the same text.</summary>
    public string ToText() => JsonSerializer.Serialize(
        this with { Calls = [.. Calls.Select(call => call with { Arguments = Sorted(call.Arguments) })] }, WatchJson.Default.WatchedCalls);

    /// <exception cref="JsonException">Not written by <see cref="ToText"/>.</exception>
    public static WatchedCalls Parse(string text) =>
        JsonSerializer.Deserialize(text, WatchJson.Default.WatchedCalls) is { Calls.Count: > 0 } calls ? calls : throw new JsonException("No call.");

    private static Dictionary<string, string?> With(IReadOnlyDictionary<string, string?> arguments, string indicator) =>
        new(arguments, StringComparer.Ordinal) { [Indicators] = indicator };

    private static Dictionary<string, string?> Sorted(IReadOnlyDictionary<string, string?> arguments) =>
        arguments.OrderBy(argument => argument.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(WatchedCalls))]
internal sealed partial class WatchJson : JsonSerializerContext;
