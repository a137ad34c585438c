namespace Assistant.Bot.Conversations.Memory;

/// <summary>What is kept, and as of when.</summary>
/// <param name="Value">Null: nothing.</param>
/// <param name="Version">Grows with every change; handed back when the next one is saved.</param>
internal readonly record struct Versioned<T>(T? Value, long Version)
    where T : class;

/// <summary>
/// Small texts that are kept for a while after they were last used. Whoever saves says which version was read: what was
/// changed meanwhile by somebody else stays. A place that cannot be reached costs what is kept there, never a fault.
/// </summary>
internal interface IRecords
{
    Task<Versioned<string>> LoadAsync(string key, TimeSpan keep, CancellationToken cancellationToken);

    /// <param name="key">Its name.</param>
    /// <param name="value">Null: nothing any more.</param>
    /// <param name="version">What <see cref="LoadAsync"/> or the last save said.</param>
    /// <param name="keep">How long after the last use.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The new version; null when there is a newer one, which stays.</returns>
    Task<long?> SaveAsync(string key, string? value, long version, TimeSpan keep, CancellationToken cancellationToken);
}

internal static class RecordVersion
{
    /// <summary>After the version before and, as clocks go, after what other replicas made earlier: copies that grew apart are told by it.</summary>
    public static long Next(long version, TimeProvider time) => Math.Max(version + 1, Now(time));

    public static long Now(TimeProvider time) => time.GetUtcNow().ToUnixTimeMilliseconds();
}
