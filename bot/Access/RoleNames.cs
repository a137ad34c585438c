namespace Assistant.Bot.Access;

/// <summary>Roles as they are written in files, on the command line and in JSON: lower case.</summary>
internal static class RoleNames
{
    private static readonly Dictionary<string, Role> ByName =
        Enum.GetValues<Role>().ToDictionary(Of, StringComparer.Ordinal);

    /// <summary>Roles that a token may carry: all but the one that needs none.</summary>
    public static string[] Grantable { get; } = [.. ByName.Where(entry => entry.Value != Role.Citizen).Select(entry => entry.Key)];

    public static string Of(Role role) => role.ToString().ToLowerInvariant();

    public static Role? Find(string name) => ByName.TryGetValue(name, out var role) ? role : null;
}
