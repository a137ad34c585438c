namespace Assistant.Bot.Planning.Reading;

/// <summary>One of several things that a message asks the same of.</summary>
/// <param name="Name">As typed.</param>
/// <param name="Message">The message as if it asked of this one only.</param>
internal readonly record struct ListedMatter(string Name, string Message);
