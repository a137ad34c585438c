using System.ComponentModel.DataAnnotations;

namespace Assistant.Bot.Operations;

/// <summary>Section "Knowledge": where the data files are.</summary>
internal sealed class KnowledgeOptions
{
    public const string Section = "Knowledge";

    /// <summary>Folder of the data files; relative to the program. Default "data".</summary>
    [Required(ErrorMessage = "Cấu hình Knowledge:DataPath không được để trống.")]
    public string DataPath { get; set; } = "data";

    public string Resolve() => Path.GetFullPath(DataPath, AppContext.BaseDirectory);
}
