namespace Assistant.Bot.Skills;

/// <summary>
/// The result depends on nothing but the arguments, the role of the caller, the day and the knowledge: who asks the same on the same day
/// gets the same. Not so where it looks at figures, at a conversation, at a clock, or at another service.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AnswersAlikeAttribute : Attribute;
