using System.Text.Json.Serialization;

namespace Assistant.Bot.Answers.Files;

/// <summary>A file that can be fetched for a while: what to make and from which figures. It is made when it is fetched.</summary>
internal sealed record FileOrder
{
    public required FileKind Kind { get; init; }

    /// <summary>The figures of the answer.</summary>
    public required FigureSheet Sheet { get; init; }

    /// <summary>Everything known of the same indicator and period, a sheet for each kind of unit; empty when only the answer counts.</summary>
    public IReadOnlyList<FigureSheet> Whole { get; init; } = [];

    /// <summary>The day on which the answer was given, in Viet Nam.</summary>
    public required DateOnly Day { get; init; }

    public required DateTimeOffset Expires { get; init; }

    [JsonIgnore]
    public bool IsInternal => Sheet.IsInternal || Whole.Any(sheet => sheet.IsInternal);
}

/// <summary>A file as it is sent.</summary>
internal sealed record ProducedFile(byte[] Content, string ContentType, string Name);
