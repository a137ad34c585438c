using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.HandOver;

/// <summary>What an operator learns of a conversation before anything is written to them: ids and codes, no word of the citizen's.</summary>
internal sealed record TicketSummary
{
    public string? ProcedureId { get; init; }
    public string? PlaceId { get; init; }

    /// <summary>"online" or "in_person"; null when not said.</summary>
    public string? Filing { get; init; }

    /// <summary>Which case of the procedure, from 0; null when not said.</summary>
    public int? Case { get; init; }

    /// <summary>Kinds of the last answers, the oldest first.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    public string ToText() => JsonSerializer.Serialize(this, SummaryJson.Default.TicketSummary);

    public static TicketSummary Parse(string text) => JsonSerializer.Deserialize(text, SummaryJson.Default.TicketSummary)!;
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TicketSummary))]
internal sealed partial class SummaryJson : JsonSerializerContext;
