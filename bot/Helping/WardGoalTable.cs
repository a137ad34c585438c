namespace Assistant.Bot.Helping;

/// <summary>The goals of one reading.</summary>
/// <param name="Named">People per day, by ward as it is written.</param>
/// <param name="Others">People per day of every other ward; 0: no goal.</param>
/// <param name="Problems">Vietnamese: lines that could not be read.</param>
internal sealed record WardGoalTable(IReadOnlyDictionary<string, int> Named, int Others, IReadOnlyList<string> Problems)
{
    public static WardGoalTable Empty { get; } = new WardGoalTable([], 0, []);

    public WardGoalTable(IEnumerable<KeyValuePair<string, int>> named, int others, IReadOnlyList<string> problems)
        : this(new Dictionary<string, int>(named, StringComparer.OrdinalIgnoreCase), others, problems)
    {
    }

    public bool IsAny => Others > 0 || Named.Count > 0;

    /// <summary>People per day; 0: no goal. Who has not said where they work has none.</summary>
    public int PerDay(string? ward) => ward is null ? 0 : Named.TryGetValue(ward, out var goal) ? goal : Others;
}
