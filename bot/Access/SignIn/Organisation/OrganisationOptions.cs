using System.ComponentModel.DataAnnotations;

namespace Assistant.Bot.Access.SignIn.Organisation;

/// <summary>
/// Section "Organisation": officials sign in with the account of their organisation, at any issuer of OpenID Connect. The
/// secret comes from the environment.
/// </summary>
internal sealed class OrganisationOptions : IValidatableObject
{
    public const string Section = "Organisation";

    /// <summary>Address of the issuer, before "/.well-known/openid-configuration"; https unless on this machine. Default empty: nobody signs in so.</summary>
    public string Authority { get; set; } = "";

    /// <summary>Name under which the issuer knows this assistant.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>Its secret there. Empty for a client without one, which PKCE protects.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>What the button says after "Đăng nhập bằng". Default "tài khoản cơ quan".</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "Cấu hình Organisation:Name không được để trống.")]
    public string Name { get; set; } = "tài khoản cơ quan";

    /// <summary>Scopes that are asked for, with blanks between. Default "openid profile".</summary>
    public string Scope { get; set; } = "openid profile";

    /// <summary>The claim that says what somebody is, once or several times. Default "roles".</summary>
    public string RoleClaim { get; set; } = "roles";

    /// <summary>Which value of that claim gives which role here. Who has none of these values does not get in.</summary>
    public Dictionary<string, string> Roles { get; set; } = [];

    /// <summary>
    /// The claim that says of which province or ministry an official is, by name or id; "*" for officials of none in particular. Who has
    /// neither does not get in. Default empty: it is not asked.
    /// </summary>
    public string UnitClaim { get; set; } = "";

    /// <summary>How long after the last sign-in somebody's subscriptions go on, in days. Default 30.</summary>
    [Range(1, 365, ErrorMessage = "Cấu hình Organisation:RememberDays phải từ 1 đến 365.")]
    public int RememberDays { get; set; } = 30;

    public bool IsOn => Authority.Length > 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsOn)
        {
            yield break;
        }

        if (!Uri.TryCreate(Authority, UriKind.Absolute, out var address) || !(address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
        {
            yield return new ValidationResult("Cấu hình Organisation:Authority phải là địa chỉ https.");
        }

        if (ClientId.Length == 0)
        {
            yield return new ValidationResult("Cấu hình Organisation:ClientId còn trống.");
        }

        if (Roles.Count == 0)
        {
            yield return new ValidationResult("Cấu hình Organisation:Roles còn trống: chưa ai được vai trò nào.");
        }

        // Machines have tokens.
        foreach (var role in Roles.Values.Where(role => !RoleNames.Grantable.Contains(role) || role == RoleNames.Of(Role.Feed)))
        {
            yield return new ValidationResult($"Cấu hình Organisation:Roles có vai trò \"{role}\"; dùng một trong: {string.Join(", ", RoleNames.Grantable.Where(name => name != RoleNames.Of(Role.Feed)))}.");
        }
    }
}
