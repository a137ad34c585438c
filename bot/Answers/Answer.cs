using System.Text.Json.Serialization;

namespace Assistant.Bot.Answers;

/// <summary>
/// What a person or a program gets for one question: the contract of POST /api/ask, and the model from which every
/// channel renders. Fields that do not apply are null and absent in JSON.
/// </summary>
public sealed record Answer
{
    public required string Text { get; init; }

    /// <summary>One of <see cref="AnswerKinds"/>.</summary>
    public required string Kind { get; init; }
    public AnswerProcedure? Procedure { get; init; }
    public IReadOnlyList<AnswerAmount>? Amounts { get; init; }
    public string? Indicator { get; init; }
    public AnswerPeriod? Period { get; init; }
    public IReadOnlyList<AnswerRow>? Rows { get; init; }
    public AnswerCoverage? Coverage { get; init; }
    public IReadOnlyList<AnswerOption>? Options { get; init; }
    public IReadOnlyList<string>? Suggestions { get; init; }
    public IReadOnlyList<AnswerSource>? Sources { get; init; }
    public IReadOnlyList<AnswerAttachment>? Attachments { get; init; }

    /// <summary>What a voice reads at once, because the person asked to have it read out: plain sentences, without marks or addresses. Null: nobody asked.</summary>
    public string? Spoken { get; init; }
    public double Confidence { get; init; }
    public string Planner { get; init; } = "offline";

    /// <summary>Every kind of thing that the answer tells: one, or several when several were asked; not part of the contract.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Sides { get; init; } = [];

    /// <summary>Every procedure that the answer tells of, when several were asked about; not part of the contract.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> AllProcedures { get; init; } = [];

    /// <summary>The period of the rows' earlier figures; not part of the contract.</summary>
    [JsonIgnore]
    internal AnswerPeriod? Before { get; init; }

    /// <summary>Files that the person asked for, by <see cref="Files.FileKind"/>; the attachments are made from them. Not part of the contract.</summary>
    [JsonIgnore]
    internal IReadOnlyList<Files.FileKind> Wanted { get; init; } = [];

    /// <summary>Of an answer to a helper: which resident of the day stands at the desk now, from 1. Not part of the contract.</summary>
    [JsonIgnore]
    public int? Resident { get; init; }

    /// <summary>Channels that can stay silent send nothing; the others show the text. Not part of the contract.</summary>
    [JsonIgnore]
    public bool IsSilent { get; init; }

    /// <summary>How the conversation stands with a person: "waiting", "taken", or "passed" for a message that went to them; null: not at all. Not part of the contract.</summary>
    [JsonIgnore]
    public string? HandOver { get; init; }

    /// <summary>
    /// What of the question may be kept for editors, should the answer be called wrong; null: nothing, or nobody collects. Only what the
    /// assistant itself answered has it. Not part of the contract.
    /// </summary>
    [JsonIgnore]
    internal string? Asked { get; init; }

    /// <summary>The forms in which channels send it, where it is given again and again. Not part of the contract.</summary>
    [JsonIgnore]
    internal AnswerForms? Forms { get; init; }

    /// <summary>Named outcome of the turn (listed in replies.yaml), for logs and tests; not part of the contract.</summary>
    [JsonIgnore]
    public string Outcome { get; init; } = "answered";
}

public static class AnswerKinds
{
    public const string Fee = "fee";
    public const string Procedure = "procedure";
    public const string Documents = "documents";
    public const string Steps = "steps";
    public const string Where = "where";
    public const string Duration = "duration";
    public const string Policy = "policy";
    public const string Ranking = "ranking";
    public const string Value = "value";
    public const string Trend = "trend";
    public const string Comparison = "comparison";
    public const string Targets = "targets";
    public const string Definition = "definition";
    public const string Place = "place";
    public const string Report = "report";
    public const string SmallTalk = "smalltalk";
    public const string Clarification = "clarification";
    public const string OutOfScope = "out_of_scope";
    public const string Unknown = "unknown";
    public const string Forbidden = "forbidden";
    public const string Help = "help";
}

public sealed record AnswerProcedure(string Id, string? Code, string Title, string? Level, string Kind, string AsOf);

/// <summary><paramref name="AmountVnd"/> in đồng, null when set locally; days are ISO, null when open or not known.</summary>
public sealed record AnswerAmount(
    string Item,
    string Channel,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? AmountVnd,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? ValidFrom,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? ValidTo,
    string Basis,
    string? Condition = null);

public sealed record AnswerPeriod(string? From, string To, string Label);

/// <param name="Rank">1 is the best; null when the sources do not tell.</param>
/// <param name="Entity">Id of the place or agency.</param>
/// <param name="Name">Its name as a person reads it.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">"%", "lượt", "điểm" ….</param>
/// <param name="Numerator">What was counted, where it is known.</param>
/// <param name="Denominator">Of how many, where it is known.</param>
/// <param name="Previous">The figure of the period before.</param>
/// <param name="Change">The figure less the one before.</param>
/// <param name="Period">The row's own period, where rows are of several: a trend.</param>
public sealed record AnswerRow(
    int? Rank,
    string Entity,
    string Name,
    decimal Value,
    string Unit,
    decimal? Numerator = null,
    decimal? Denominator = null,
    decimal? Previous = null,
    decimal? Change = null,
    AnswerPeriod? Period = null)
{
    /// <summary>At which end the report prints it; null: at none, or it ranks nobody.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Side { get; init; }
}

public sealed record AnswerCoverage(int Have, int? Of);

/// <summary><paramref name="Question"/> is a whole question that, sent as it is, gets this option's answer.</summary>
public sealed record AnswerOption(string Label, string Question, string? Procedure = null, string? Code = null);

public sealed record AnswerSource(string Title, string? Number, string? Date, string? Url, string? Location, string Circulation);

/// <param name="ContentType">What the file is, as in HTTP.</param>
/// <param name="Url">Where it is fetched, for a while only; relative to the service unless Files:PublicUrl is set.</param>
/// <param name="Name">File name.</param>
/// <param name="Alt">What a picture shows, for those who do not see it.</param>
public sealed record AnswerAttachment(string ContentType, string Url, string Name, string? Alt = null);
