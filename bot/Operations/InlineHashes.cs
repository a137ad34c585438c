namespace Assistant.Bot.Operations;

/// <summary>
/// Hashes of the scripts and styles that a page carries inside itself, as content policy sources: only these run,
/// and nothing that slipped into a page does. Each kind of page registers its own.
/// </summary>
internal sealed record InlineHashes(string Scripts, string Styles);
