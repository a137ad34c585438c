namespace Assistant.Bot.Planning;

/// <summary>What a message asks of several things.</summary>
/// <param name="Parts">Those that are answered, in their order.</param>
/// <param name="Apart">The names of others, as typed: nobody understands them, or they are more than one answer holds.</param>
internal sealed record AskedParts(IReadOnlyList<AskedPart> Parts, IReadOnlyList<string> Apart);
