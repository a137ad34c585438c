namespace Assistant.Knowledge.Search;

/// <summary>How telling a word is, 0..1: the fewer procedures use it, the more.</summary>
internal static class WordWeights
{
    public static Dictionary<string, double> Of(IReadOnlyList<NameEntry> names)
    {
        var users = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            foreach (var word in name.Words)
            {
                if (!users.TryGetValue(word.Folded, out var procedures))
                {
                    users[word.Folded] = procedures = new HashSet<string>(StringComparer.Ordinal);
                }

                procedures.Add(name.ProcedureId);
            }
        }

        var all = names.Select(name => name.ProcedureId).Distinct().Count();
        var rarest = Math.Log(1 + (all - 0.5) / 1.5);
        return users.ToDictionary(
            user => user.Key,
            user => Math.Clamp(Math.Log(1 + (all - user.Value.Count + 0.5) / (user.Value.Count + 0.5)) / rarest, 0.05, 1),
            StringComparer.Ordinal);
    }
}
