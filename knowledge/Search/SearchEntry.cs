namespace Assistant.Knowledge.Search;

/// <summary>What the index knows of one procedure.</summary>
/// <param name="Id">What a hit names.</param>
/// <param name="Title">Official title.</param>
/// <param name="Names">Everyday names and phrasings.</param>
/// <param name="Field">Field of work ("Hộ tịch"); helps a little.</param>
/// <param name="Agency">Who decides; helps a little.</param>
/// <param name="IsCurated">Curated procedures are asked for far more often than imported ones.</param>
/// <param name="IsAbolished">No longer in force: found, but after those in force.</param>
public sealed record SearchEntry(
    string Id,
    string Title,
    IReadOnlyList<string> Names,
    string Field,
    string Agency,
    bool IsCurated,
    bool IsAbolished)
{
    /// <summary>Words for what it is, which nobody asks like this: how other procedures are told apart from it.</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    /// <summary>The entry of what is no procedure at all: it competes with the procedures, but is never a hit.</summary>
    public const string OffTopicId = "";

    public static SearchEntry OffTopic(IReadOnlyList<string> messages) =>
        new(OffTopicId, "", messages, "", "", IsCurated: true, IsAbolished: false);
}
