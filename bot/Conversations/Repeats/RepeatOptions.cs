using System.ComponentModel.DataAnnotations;

namespace Assistant.Bot.Conversations.Repeats;

/// <summary>Section "Repeats": answers that are given again to whoever asks the same on the same day.</summary>
internal sealed class RepeatOptions
{
    public const string Section = "Repeats";

    /// <summary>Answers kept at most; 0: every answer is worked out anew. Default 8192.</summary>
    [Range(0, 1_000_000, ErrorMessage = "Cấu hình Repeats:Entries phải từ 0 (không giữ) đến 1.000.000.")]
    public int Entries { get; set; } = 8192;

    /// <summary>Memory for them, in megabytes, about. Default 48.</summary>
    [Range(1, 4096, ErrorMessage = "Cấu hình Repeats:Megabytes phải từ 1 đến 4096.")]
    public int Megabytes { get; set; } = 48;
}
