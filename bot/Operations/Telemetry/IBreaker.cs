namespace Assistant.Bot.Operations.Telemetry;

/// <summary>Something that is not asked for a while after it has failed.</summary>
internal interface IBreaker
{
    /// <summary>As it is named in measurements and in /health/ready.</summary>
    string Name { get; }

    /// <summary>It is left alone now.</summary>
    bool IsOpen { get; }
}
