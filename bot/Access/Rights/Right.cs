namespace Assistant.Bot.Access.Rights;

/// <summary>Who may run one skill function.</summary>
/// <param name="Roles">In any of these roles.</param>
/// <param name="Bound">What of it is for officials who are bound to a unit.</param>
internal sealed record Right(IReadOnlySet<Role> Roles, BoundReach Bound)
{
    public static Right Nobody { get; } = new(new HashSet<Role>(), BoundReach.None);

    public bool Allows(Caller caller) => Roles.Contains(caller.Role) && (caller.Unit is null || Bound != BoundReach.None);
}
