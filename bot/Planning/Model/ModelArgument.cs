namespace Assistant.Bot.Planning.Model;

/// <summary>An argument as a skill takes it, or what is wrong with what the model gave, told to the model.</summary>
internal readonly record struct ModelArgument(string? Value, string? Fault)
{
    public static ModelArgument Of(string? value) => new(value, null);

    public static ModelArgument Wrong(string fault) => new(null, fault);
}
