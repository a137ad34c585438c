using Assistant.Bot.Channels.Page;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Limits;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Access.SignIn.Organisation;

/// <summary>
/// Signing in with the account of an organisation: OpenID Connect with code and PKCE. Its tokens are read once and not kept;
/// what stays is a session like any other.
/// </summary>
internal static partial class OrganisationSignIn
{
    public const string Path = "/sign-in/organisation";

    private const string Scheme = "organisation";
    private const string NoScheme = "none";
    private const string CallbackPath = Path + "/done";

    public static void AddOrganisationSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddCheckedOptions<OrganisationOptions>(OrganisationOptions.Section);
        services.AddSecretPlace<OrganisationOptions>($"{OrganisationOptions.Section}:{nameof(OrganisationOptions.ClientSecret)}");
        if (builder.Configuration.GetSection(OrganisationOptions.Section).Get<OrganisationOptions>() is not { IsOn: true } settings)
        {
            return;
        }

        services.AddSingleton<OrganisationRoles>();
        services.AddSingleton<OrganisationPeople>();
        services.AddSingleton<ICallerDirectory>(static provider => provider.GetRequiredService<OrganisationPeople>());
        services.AddDataProtection().SetApplicationName("assistant");
        services.AddOptions<KeyManagementOptions>().Configure<IOptions<StorageOptions>, ILoggerFactory>(static (keys, storage, loggers) =>
            keys.XmlRepository = new FileSystemXmlRepository(OwnFolder(storage.Value.Resolve("access", "keys")), loggers));
        // A second scheme, of which nothing is used: a lone one would be tried, in circles, for every request.
        services.AddAuthentication().AddCookie(NoScheme).AddOpenIdConnect(Scheme, openId => Configure(openId, settings));
    }

    /// <summary>Takes the answer of the issuer, before anything else looks at the request.</summary>
    public static void UseOrganisationSignIn(this WebApplication app)
    {
        if (app.Services.GetService<IAuthenticationSchemeProvider>() is not null)
        {
            app.UseAuthentication();
        }
    }

    public static void MapOrganisationSignIn(this WebApplication app) =>
        app.MapGet(Path, GoAsync).RequireRateLimiting(RequestLimits.Policy).ExcludeFromDescription();

    private static async Task GoAsync(HttpContext http, IOptions<OrganisationOptions> settings)
    {
        if (!settings.Value.IsOn)
        {
            await Results.NotFound().ExecuteAsync(http);
            return;
        }

        try
        {
            await http.ChallengeAsync(Scheme, new AuthenticationProperties { RedirectUri = "/" });
        }
        catch (InvalidOperationException fault) when (!http.Response.HasStarted)
        {
            // What the issuer says of itself could not be had.
            LogFailed(Logger(http), fault.GetType().Name);
            await Page(StatusCodes.Status502BadGateway, "Chưa đăng nhập được", "Nơi cấp tài khoản chưa trả lời. Anh/chị thử lại sau ít phút giúp em ạ.").ExecuteAsync(http);
        }
    }

    private static void Configure(OpenIdConnectOptions openId, OrganisationOptions settings)
    {
        openId.Authority = settings.Authority;
        openId.RequireHttpsMetadata = !new Uri(settings.Authority).IsLoopback;
        openId.ClientId = settings.ClientId;
        openId.ClientSecret = settings.ClientSecret.Length > 0 ? settings.ClientSecret : null;
        openId.CallbackPath = CallbackPath;
        openId.SignInScheme = NoScheme;
        openId.ResponseType = "code";
        openId.UsePkce = true;
        openId.MapInboundClaims = false;
        openId.SaveTokens = false;
        openId.GetClaimsFromUserInfoEndpoint = false;
        openId.Scope.Clear();
        foreach (var scope in settings.Scope.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            openId.Scope.Add(scope);
        }

        // The issuer sends the browser back with GET, so nothing needs to come along from another site.
        openId.ResponseMode = "query";
        foreach (var cookie in new[] { openId.CorrelationCookie, openId.NonceCookie })
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        }

        openId.Events.OnTicketReceived = SignInAsync;
        openId.Events.OnAccessDenied = static denied => EndAsync(denied, StatusCodes.Status403Forbidden, "Chưa đăng nhập", "Cơ quan cấp tài khoản không cho đăng nhập, hoặc anh/chị đã bấm hủy.");
        openId.Events.OnRemoteFailure = static failure =>
        {
            // The message of the fault may hold what the issuer said of a person.
            LogFailed(Logger(failure.HttpContext), failure.Failure?.GetType().Name ?? "");
            return EndAsync(failure, StatusCodes.Status502BadGateway, "Chưa đăng nhập được", "Việc đăng nhập bị ngắt giữa chừng, quá lâu, hoặc nơi cấp tài khoản đang có lỗi. Anh/chị thử lại giúp em ạ.");
        };
    }

    private static async Task SignInAsync(TicketReceivedContext ticket)
    {
        var services = ticket.HttpContext.RequestServices;
        if (services.GetRequiredService<OrganisationRoles>().CallerOf(ticket.Principal!) is not { } caller)
        {
            await EndAsync(ticket, StatusCodes.Status403Forbidden, "Chưa được cấp quyền", "Tài khoản này đúng nhưng chưa được cấp vai trò nào ở đây. Xin hỏi người quản trị của đơn vị.");
            return;
        }

        try
        {
            services.GetRequiredService<OrganisationPeople>().Remember(caller);
        }
        catch (SqliteException fault)
        {
            // Subscriptions will end with the session; that is no reason to keep somebody out.
            LogNotRemembered(Logger(ticket.HttpContext), fault);
        }

        SessionCookie.Write(ticket.HttpContext, services.GetRequiredService<SessionStore>().Open(caller));
        LogSignedIn(Logger(ticket.HttpContext), caller.Key!, caller.Role);
        ticket.HandleResponse();
        ticket.Response.Redirect(caller.Role switch
        {
            Role.Operator => "/operator",
            Role.Editor => "/editor",
            _ => "/",
        });
    }

    private static Task EndAsync(HandleRequestContext<RemoteAuthenticationOptions> context, int status, string title, string sentence)
    {
        context.HandleResponse();
        return Page(status, title, sentence).ExecuteAsync(context.HttpContext);
    }

    private static HtmlPage Page(int status, string title, string sentence) =>
        new(status, title, $"<p>{HtmlPage.Encode(sentence)}</p><p><a href=\"/\">Về trang trò chuyện</a></p>");

    private static DirectoryInfo OwnFolder(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    private static ILogger Logger(HttpContext http) => http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(OrganisationSignIn).FullName!);

    [LoggerMessage(LogLevel.Warning, "Signing in with an account of the organisation failed ({Fault})")]
    private static partial void LogFailed(ILogger logger, string fault);

    [LoggerMessage(LogLevel.Warning, "Who signed in is not remembered beyond the session")]
    private static partial void LogNotRemembered(ILogger logger, Exception fault);

    [LoggerMessage(LogLevel.Information, "{Person} signed in as {Role}")]
    private static partial void LogSignedIn(ILogger logger, string person, Role role);
}
