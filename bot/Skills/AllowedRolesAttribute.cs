using Assistant.Bot.Access;

namespace Assistant.Bot.Skills;

/// <summary>Declares who may run a skill function. A function without it is refused to everybody.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AllowedRolesAttribute(params Role[] roles) : Attribute
{
    public IReadOnlyList<Role> Roles { get; } = roles;
}

/// <summary>Open to everybody, signed in or not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AllowedToEveryoneAttribute : Attribute;
