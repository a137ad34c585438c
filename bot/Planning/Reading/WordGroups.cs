namespace Assistant.Bot.Planning.Reading;

/// <summary>Wordings written as groups of words that follow each other: one word of each group, in every combination.</summary>
internal static class WordGroups
{
    /// <summary>"cô" + "cho" + "con" + "hỏi"; an empty word leaves its place out.</summary>
    public static IEnumerable<string> Spelled(IEnumerable<List<string>> groups) =>
        groups.Aggregate((IEnumerable<string>)[""], (spelled, group) => spelled.SelectMany(before => group.Select(word => $"{before} {word}".Trim())));
}
