namespace Assistant.Bot.Skills;

/// <summary>A language model may choose this function, for callers who may run it. One that changes anything never is.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfferedToModelAttribute : Attribute;
