namespace Assistant.Bot.Access;

/// <summary>Knows some callers by their <see cref="Caller.Key"/>: those whose keys begin with <see cref="Prefix"/> and a colon.</summary>
internal interface ICallerDirectory
{
    string Prefix { get; }

    /// <returns>The caller with the role held now; null for who is not known, or not any more.</returns>
    Caller? Find(string key);
}

/// <summary>Who stands behind a key at this moment, for what is done long after the caller has asked for it.</summary>
internal sealed class Callers(IEnumerable<ICallerDirectory> directories)
{
    private readonly Dictionary<string, ICallerDirectory> _directories = directories.ToDictionary(directory => directory.Prefix, StringComparer.Ordinal);

    /// <returns>The caller with the role held now; null when the right has been taken away or has run out.</returns>
    /// <exception cref="Tokens.TokenFileException">Tokens cannot be checked.</exception>
    public Caller? Find(string key)
    {
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && _directories.TryGetValue(key[..colon], out var directory) ? directory.Find(key) : null;
    }
}
