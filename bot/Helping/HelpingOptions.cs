using System.ComponentModel.DataAnnotations;

namespace Assistant.Bot.Helping;

/// <summary>Section "Helping": community digital teams, and the campaign whose progress they see.</summary>
internal sealed class HelpingOptions : IValidatableObject
{
    public const string Section = "Helping";

    /// <summary>Name of the campaign (Vietnamese); empty: none. Default empty.</summary>
    public string Campaign { get; set; } = "";

    /// <summary>Its first day, ISO. Needed with <see cref="Campaign"/>.</summary>
    public DateOnly? From { get; set; }

    /// <summary>How many days it lasts. Default 92.</summary>
    [Range(1, 1000, ErrorMessage = "Cấu hình Helping:Days phải từ 1 đến 1000 ngày.")]
    public int Days { get; set; } = 92;

    /// <summary>People that one ward means to help on one day of the campaign; 0: no goal. Default 0.</summary>
    [Range(0, 10_000, ErrorMessage = "Cấu hình Helping:GoalPerDay phải từ 0 đến 10.000 lượt.")]
    public int GoalPerDay { get; set; }

    /// <summary>
    /// CSV file with the goal of each ward ("Phường Hải Châu,12" per line), read anew when it changes; wards that it does not name have
    /// <see cref="GoalPerDay"/>. Empty: that one for all. Default empty.
    /// </summary>
    public string GoalsFile { get; set; } = "";

    /// <summary>The campaign's last day; null without a campaign.</summary>
    public DateOnly? To => Campaign.Length > 0 ? From?.AddDays(Days - 1) : null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Campaign.Length > 0 && From is null)
        {
            yield return new ValidationResult("Cấu hình Helping:From (ngày đầu của đợt cao điểm, dạng năm-tháng-ngày) không được để trống khi có Helping:Campaign.");
        }

        if (GoalsFile.Length > 0 && !File.Exists(GoalsFile))
        {
            yield return new ValidationResult($"Cấu hình Helping:GoalsFile phải là một tệp có sẵn, hiện là \"{GoalsFile}\".");
        }
    }
}
