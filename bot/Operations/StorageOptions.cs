using System.ComponentModel.DataAnnotations;

namespace Assistant.Bot.Operations;

/// <summary>Section "Storage": where the service keeps what it writes.</summary>
internal sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Folder for everything written by default; relative to the current directory. Default "var".</summary>
    [Required(ErrorMessage = "Cấu hình Storage:Path không được để trống.")]
    public string Path { get; set; } = "var";

    /// <summary>The full path of a file or folder inside <see cref="Path"/>.</summary>
    public string Resolve(params ReadOnlySpan<string> parts) =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine([Path, .. parts]));
}
