using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Access.Rights;

/// <summary>The matrix of skill functions, roles and units, from rights.yaml. What is not in it is for nobody.</summary>
internal sealed class RightsMatrix
{
    private const string File = "rights.yaml";
    private const string Everyone = "everyone";

    private readonly Dictionary<string, Right> _rights = new(StringComparer.Ordinal);

    /// <exception cref="KnowledgeLoadException">An entry names no role, one that is not known, or a function for the second time.</exception>
    public RightsMatrix(RightsFile file)
    {
        var problems = new List<string>();
        foreach (var entry in file.Skills)
        {
            var roles = entry.Roles.Contains(Everyone) ? [.. Enum.GetValues<Role>()] : entry.Roles.Select(RoleNames.Find).ToList();
            if (roles.Count == 0 || roles.Contains(null))
            {
                problems.Add($"{File}: {entry.Skill} có vai trò không rõ ({string.Join(", ", entry.Roles)}).");
            }
            else if (entry.Bound is not { } bound)
            {
                problems.Add($"{File}: {entry.Skill} chưa nói cán bộ của một đơn vị được tới đâu (bound: none, own hoặc all).");
            }
            else if (!_rights.TryAdd(entry.Skill, new Right(roles.OfType<Role>().ToHashSet(), bound)))
            {
                problems.Add($"{File}: {entry.Skill} có hai lần.");
            }
        }

        if (problems.Count > 0)
        {
            throw new KnowledgeLoadException(problems);
        }
    }

    /// <summary>"metrics.rank" and the like.</summary>
    public IReadOnlyCollection<string> Functions => _rights.Keys;

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static RightsMatrix Load(string dataPath) => new(WordingFile.Read<RightsFile>(dataPath, File));

    /// <returns>That of nobody for a function that is not listed.</returns>
    public Right Of(string function) => _rights.GetValueOrDefault(function, Right.Nobody);
}

/// <summary>rights.yaml.</summary>
internal sealed class RightsFile
{
    public List<RightsEntry> Skills { get; set; } = [];
}

/// <summary>One line of it.</summary>
internal sealed class RightsEntry
{
    public string Skill { get; set; } = "";
    public List<string> Roles { get; set; } = [];
    public BoundReach? Bound { get; set; }
}
