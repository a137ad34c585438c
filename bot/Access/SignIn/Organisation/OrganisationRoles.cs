using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Access.SignIn.Organisation;

/// <summary>What the issuer says of somebody, as a caller of ours. Deny by default.</summary>
internal sealed class OrganisationRoles(IOptions<OrganisationOptions> settings)
{
    private const int LongestName = 100;

    // Who is several things signs in as the first of these.
    private static readonly Role[] ByReach = [Role.Admin, Role.Operator, Role.Editor, Role.Official, Role.Helper];

    /// <returns>Null for who has no role here, or is not named by the issuer.</returns>
    public Caller? CallerOf(ClaimsPrincipal person)
    {
        var held = person.FindAll(settings.Value.RoleClaim)
            .Select(claim => settings.Value.Roles.GetValueOrDefault(claim.Value) is { } name ? RoleNames.Find(name) : null)
            .OfType<Role>().ToHashSet();
        return held.Count > 0 && person.FindFirst("sub") is { Value.Length: > 0 } subject
            ? new Caller(ByReach.First(held.Contains), Name(person)) { Key = $"{OrganisationPeople.KeyPrefix}:{Pseudonym(subject)}" }
            : null;
    }

    private static string? Name(ClaimsPrincipal person) => person.FindFirst("name")?.Value.Trim() is { Length: > 0 } name
        ? new string([.. name.Where(letter => !char.IsControl(letter)).Take(LongestName)])
        : null;

    // The same person is the same pseudonym at every sign-in; it says nothing to who reads a log.
    private static string Pseudonym(Claim subject) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{subject.Issuer}\n{subject.Value}")).AsSpan(0, 8));
}
