using System.ComponentModel.DataAnnotations;

namespace Assistant.Bot.Watching;

/// <summary>Section "Watching": messages that officials have asked to be sent by themselves.</summary>
internal sealed class WatchingOptions
{
    public const string Section = "Watching";

    /// <summary>How often new figures, appointed days and waiting messages are looked for, in seconds. Default 10.</summary>
    [Range(1, 3600, ErrorMessage = "Cấu hình Watching:PollSeconds phải từ 1 đến 3600 (giây).")]
    public int PollSeconds { get; set; } = 10;

    /// <summary>
    /// New figures are told of when so long no others came, in seconds: a period often comes in several files. Default 30.
    /// </summary>
    [Range(0, 3600, ErrorMessage = "Cấu hình Watching:SettleSeconds phải từ 0 đến 3600 (giây).")]
    public int SettleSeconds { get; set; } = 30;

    /// <summary>Hour in Asia/Ho_Chi_Minh from which on the message of an appointed day is sent, 0..23. Default 8.</summary>
    [Range(0, 23, ErrorMessage = "Cấu hình Watching:Hour phải từ 0 đến 23 (giờ Việt Nam).")]
    public int Hour { get; set; } = 8;

    /// <summary>Watches that one official may have. Default 20.</summary>
    [Range(1, 1000, ErrorMessage = "Cấu hình Watching:MaxPerPerson phải từ 1 đến 1000.")]
    public int MaxPerPerson { get; set; } = 20;

    /// <summary>Days without any right or sign of its owner after which a watch is erased. Default 180.</summary>
    [Range(1, 3650, ErrorMessage = "Cấu hình Watching:KeepDays phải từ 1 đến 3650 ngày.")]
    public int KeepDays { get; set; } = 180;
}
