namespace Assistant.Bot.Operations.Usage;

/// <summary>What is counted for the dashboard, by the hour. Keys under each name come from closed lists.</summary>
internal static class UsageNames
{
    /// <summary>Turns by channel.</summary>
    public const string Channels = "channel";

    /// <summary>Turns by outcome.</summary>
    public const string Outcomes = "outcome";

    /// <summary>Answers by kind.</summary>
    public const string Kinds = "kind";

    /// <summary>Answers about a procedure, by its id.</summary>
    public const string Procedures = "procedure";

    /// <summary>Turns by the class of their time: its upper bound in microseconds, or <see cref="Longer"/>.</summary>
    public const string Latency = "latency";

    /// <summary>Answers by who planned them.</summary>
    public const string Planners = "planner";

    /// <summary>Messages that a language model was asked about, by what came of it.</summary>
    public const string Model = "model";

    /// <summary>Tokens by direction.</summary>
    public const string Tokens = "tokens";

    /// <summary>Minutes in which the process ran and could write.</summary>
    public const string Minutes = "minute";

    /// <summary>Above the last bound.</summary>
    public const string Longer = "longer";
}
