using System.Text.RegularExpressions;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Handouts;

/// <summary>Where a procedure stands on the web: its own page of the national portal, else the site that its record names.</summary>
internal static partial class HandoutPortal
{
    private const string PortalHost = "dichvucong.gov.vn";

    private static readonly Uri Portal = new("https://" + PortalHost);

    /// <returns>Null for a procedure that can no longer be filed.</returns>
    public static Uri? Of(Procedure procedure)
    {
        if (procedure.Abolished is not null)
        {
            return null;
        }

        var pages = procedure.Sources.Where(source => Web(source.Url) is { } page && IsPortal(page) && page.AbsolutePath.Length > 1).ToList();
        var own = pages.Find(source => procedure.Code is { } code && source.Title.Contains(code, StringComparison.Ordinal)) ?? pages.FirstOrDefault();
        return Web(own?.Url) ?? Web(Address().Match(procedure.Where).Value) ?? Portal;
    }

    private static bool IsPortal(Uri page) => page.Host == PortalHost || page.Host.EndsWith("." + PortalHost, StringComparison.Ordinal);

    private static Uri? Web(string? address) =>
        Uri.TryCreate(address?.Split(' ')[0], UriKind.Absolute, out var page) && page.Scheme is "http" or "https" ? page : null;

    [GeneratedRegex(@"https?://[^\s,;()]+")]
    private static partial Regex Address();
}
