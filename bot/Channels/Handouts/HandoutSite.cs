using Assistant.Bot.Answers.Files;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.Handouts;

/// <summary>Where a hand-out stands on the web, so that paper can lead back to it.</summary>
/// <param name="Base">"https://tro-ly.example.gov.vn" without a slash at the end; null when nobody could reach it.</param>
internal sealed record HandoutSite(string? Base)
{
    /// <summary>The configured public address, else the one that was asked at.</summary>
    public static HandoutSite Of(HttpRequest request, IOptions<FilesOptions> files) =>
        Configured(files) is { Base: not null } site ? site : new($"{request.Scheme}://{request.Host}{request.PathBase}");

    /// <summary>The configured public address only.</summary>
    public static HandoutSite Configured(IOptions<FilesOptions> files) =>
        new(files.Value.PublicUrl is { Length: > 0 } url ? url.TrimEnd('/') : null);

    public string? Whole(string relative) => Base is null ? null : Base + relative;
}
