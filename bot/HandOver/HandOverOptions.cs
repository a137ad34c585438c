using System.ComponentModel.DataAnnotations;

namespace Assistant.Bot.HandOver;

/// <summary>Section "HandOver": whether people answer behind the assistant, and when they are there.</summary>
internal sealed class HandOverOptions : IValidatableObject
{
    public const string Section = "HandOver";

    /// <summary>There are operators. Default false: then no ticket is promised to anybody.</summary>
    public bool Enabled { get; set; }

    /// <summary>
    /// When somebody is there, in Asia/Ho_Chi_Minh: days, then spans, spans of other days after a semicolon. Default
    /// "Mon-Fri 07:30-11:30 13:30-17:00".
    /// </summary>
    public string Hours { get; set; } = "Mon-Fri 07:30-11:30 13:30-17:00";

    /// <summary>Days on which nobody is there, ISO, with commas between them. Default empty.</summary>
    public string DaysOff { get; set; } = "";

    /// <summary>Tickets that may wait at the same time. Default 50.</summary>
    [Range(1, 10_000, ErrorMessage = "Cấu hình HandOver:MaxWaiting phải từ 1 đến 10.000 phiếu.")]
    public int MaxWaiting { get; set; } = 50;

    /// <summary>Hours without a word from either side after which a ticket is closed and what was written is wiped. Default 72.</summary>
    [Range(1, 720, ErrorMessage = "Cấu hình HandOver:IdleHours phải từ 1 đến 720 giờ.")]
    public int IdleHours { get; set; } = 72;

    /// <summary>Hours without a word from the operator who has a ticket after which another may take it over. Default 4.</summary>
    [Range(1, 720, ErrorMessage = "Cấu hình HandOver:TakeOverHours phải từ 1 đến 720 giờ.")]
    public int TakeOverHours { get; set; } = 4;

    /// <summary>Days for which a closed ticket (codes and times only) is kept. Default 30.</summary>
    [Range(1, 3650, ErrorMessage = "Cấu hình HandOver:RetentionDays phải từ 1 đến 3650 ngày.")]
    public int RetentionDays { get; set; } = 30;

    /// <summary>How often replies that wait are sent to channels, in seconds. Default 2.</summary>
    [Range(1, 60, ErrorMessage = "Cấu hình HandOver:PollSeconds phải từ 1 đến 60 giây.")]
    public int PollSeconds { get; set; } = 2;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (OpeningHours.Parse(Hours, DaysOff) is null)
        {
            yield return new ValidationResult("Cấu hình HandOver:Hours phải có dạng \"Mon-Fri 07:30-11:30 13:30-17:00; Sat 07:30-11:30\", HandOver:DaysOff là các ngày năm-tháng-ngày cách nhau bằng dấu phẩy.");
        }
    }
}
