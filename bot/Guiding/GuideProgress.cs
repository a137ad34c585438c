using System.Text.Json.Serialization;

namespace Assistant.Bot.Guiding;

/// <summary>
/// How far one conversation is in the walk-through of a procedure. Ids, codes and numbers only: nothing that a person typed.
/// </summary>
internal sealed record GuideProgress
{
    public required string ProcedureId { get; init; }
    public GuideStage Stage { get; init; }
    public string? PlaceId { get; init; }

    /// <summary>The old unit that the person named, when <see cref="PlaceId"/> is its successor.</summary>
    public string? AskedAsId { get; init; }

    /// <summary>"online" or "in_person"; null when not said.</summary>
    public string? Channel { get; init; }

    /// <summary>Which case, from 0; null when not said.</summary>
    public int? Case { get; init; }

    /// <summary>What the person belongs to, by <see cref="GuidePerson.Id"/>; empty when not said.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Whether each step is read aloud.</summary>
    public bool Aloud { get; init; }

    /// <summary>Questions that were answered or passed over, in their order: none is asked twice.</summary>
    public IReadOnlyList<GuideStage> Settled { get; init; } = [];

    /// <summary>Documents that the person has, from 0.</summary>
    public IReadOnlyList<int> Have { get; init; } = [];

    /// <summary>Told to stop: until told to go on, messages are read as if there were no walk-through.</summary>
    public bool IsStopped { get; init; }

    /// <summary>Turns in a row that were about something else.</summary>
    public int Asides { get; init; }

    /// <summary>Another procedure of which the turn before asked by its name; null: none.</summary>
    public string? AsideId { get; init; }

    /// <summary>Walk-throughs that were left for this one, the last first: who comes back to one goes on where it was left.</summary>
    public IReadOnlyList<GuideProgress> Left { get; init; } = [];
}

[JsonSerializable(typeof(GuideProgress))]
internal sealed partial class GuideJson : JsonSerializerContext;
