using System.ComponentModel.DataAnnotations;

namespace Assistant.Bot.Editing;

/// <summary>Section "Editing": changes of the knowledge by editors, and the questions that they learn from.</summary>
internal sealed class EditingOptions
{
    public const string Section = "Editing";

    /// <summary>How often changes made by another process are looked for, in seconds. Default 2.</summary>
    [Range(1, 3600, ErrorMessage = "Cấu hình Editing:PollSeconds phải từ 1 đến 3600 (giây).")]
    public int PollSeconds { get; set; } = 2;

    /// <summary>Question sets to try changes on: a file or a folder, relative to the current directory. Default "tests/golden".</summary>
    [Required(ErrorMessage = "Cấu hình Editing:GoldenSets không được để trống.")]
    public string GoldenSets { get; set; } = "tests/golden";

    /// <summary>Questions of the sets that a quick trial asks. Default 200.</summary>
    [Range(10, 100_000, ErrorMessage = "Cấu hình Editing:TrialQuestions phải từ 10 đến 100.000 câu.")]
    public int TrialQuestions { get; set; } = 200;

    /// <summary>Keep what could not be answered well, without personal data. Default true.</summary>
    public bool CollectQuestions { get; set; } = true;

    /// <summary>Answers with less confidence than this are collected too, 0..1. Default 0.5.</summary>
    [Range(0, 1, ErrorMessage = "Cấu hình Editing:LowConfidence phải từ 0 đến 1.")]
    public double LowConfidence { get; set; } = 0.5;

    /// <summary>Days that a collected question is kept. Default 90.</summary>
    [Range(1, 3650, ErrorMessage = "Cấu hình Editing:KeepDays phải từ 1 đến 3650 ngày.")]
    public int KeepDays { get; set; } = 90;

    /// <summary>Collected wordings kept at most; the oldest go first. Default 5000.</summary>
    [Range(10, 50_000, ErrorMessage = "Cấu hình Editing:MaxQuestions phải từ 10 đến 50.000.")]
    public int MaxQuestions { get; set; } = 5000;
}
