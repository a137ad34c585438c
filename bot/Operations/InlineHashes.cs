namespace Assistant.Bot.Operations;

/// <summary>
/// Hashes of the scripts and styles that the page carries inside itself, as content policy sources: only these run,
/// and nothing that slipped into the page does.
/// </summary>
internal sealed record InlineHashes(string Scripts, string Styles);
