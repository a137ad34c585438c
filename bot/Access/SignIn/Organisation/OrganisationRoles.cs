using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Calendar;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Access.SignIn.Organisation;

/// <summary>What the issuer says of somebody, as a caller of ours. Deny by default.</summary>
internal sealed class OrganisationRoles(IOptions<OrganisationOptions> settings, UnitNames units, TimeProvider time)
{
    private const int LongestName = 100;
    private const string NoUnit = "*";

    // Who is several things signs in as the first of these.
    private static readonly Role[] ByReach = [Role.Admin, Role.Operator, Role.Editor, Role.Official, Role.Helper];

    /// <returns>Null for who has no role here, or is not named by the issuer.</returns>
    public Caller? CallerOf(ClaimsPrincipal person)
    {
        var held = person.FindAll(settings.Value.RoleClaim)
            .Select(claim => settings.Value.Roles.GetValueOrDefault(claim.Value) is { } name ? RoleNames.Find(name) : null)
            .OfType<Role>().ToHashSet();
        return held.Count > 0 && person.FindFirst("sub") is { Value.Length: > 0 } subject
            ? Bound(new Caller(ByReach.First(held.Contains), Name(person)) { Key = $"{OrganisationPeople.KeyPrefix}:{Pseudonym(subject)}" }, person)
            : null;
    }

    /// <returns>Null for an official whose unit the issuer does not name, or names as one that is not known.</returns>
    private Caller? Bound(Caller caller, ClaimsPrincipal person)
    {
        if (settings.Value.UnitClaim is not { Length: > 0 } claim || caller.Role != Role.Official)
        {
            return caller;
        }

        var named = person.FindFirst(claim)?.Value.Trim();
        return named == NoUnit ? caller
            : named is { Length: > 0 } && units.Find(named, VietnamClock.Today(time)) is { } unit ? caller with { Unit = unit }
            : null;
    }

    private static string? Name(ClaimsPrincipal person) => person.FindFirst("name")?.Value.Trim() is { Length: > 0 } name
        ? new string([.. name.Where(letter => !char.IsControl(letter)).Take(LongestName)])
        : null;

    // The same person is the same pseudonym at every sign-in; it says nothing to who reads a log.
    private static string Pseudonym(Claim subject) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{subject.Issuer}\n{subject.Value}")).AsSpan(0, 8));
}
