namespace Assistant.Bot.Planning.Model;

/// <summary>What a model decided about a message, as it is kept for the same message of somebody else: ids and days, and no word of the message.</summary>
/// <param name="Calls">Skill calls that records answered, without the wording; possibly none.</param>
/// <param name="AskedBack">Procedures to ask about; null: none.</param>
/// <param name="Declined">Nothing fits.</param>
/// <param name="Text">What it wrote beside; never kept.</param>
internal sealed record ModelDecision(IReadOnlyList<SkillCall> Calls, IReadOnlyList<string>? AskedBack, bool Declined, string? Text);
