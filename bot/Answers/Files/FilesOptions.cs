using System.ComponentModel.DataAnnotations;

namespace Assistant.Bot.Answers.Files;

/// <summary>Section "Files": pictures and documents that go with answers.</summary>
internal sealed class FilesOptions : IValidatableObject
{
    public const string Section = "Files";

    /// <summary>
    /// Address at which people and channels reach the service, for links that must be whole ("https://tro-ly.example.gov.vn").
    /// Empty: links are relative, and channels get Server:Url. Default empty.
    /// </summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>Minutes for which a file can be fetched. Default 30.</summary>
    [Range(1, 1440, ErrorMessage = "Cấu hình Files:KeepMinutes phải từ 1 đến 1440.")]
    public int KeepMinutes { get; set; } = 30;

    /// <summary>
    /// Files with internal figures go to whoever holds their link, without a role, for channels whose servers fetch pictures
    /// and cannot sign in. Default false: the role is asked for again.
    /// </summary>
    public bool InternalByLink { get; set; }

    /// <summary>Pictures go to Bot Framework channels inside the message (data URL) and not as a link. Default false.</summary>
    public bool InlineInActivities { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PublicUrl.Length > 0 && !(Uri.TryCreate(PublicUrl, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            yield return new ValidationResult($"Cấu hình Files:PublicUrl phải là địa chỉ http hoặc https, hiện là \"{PublicUrl}\".");
        }
    }
}
