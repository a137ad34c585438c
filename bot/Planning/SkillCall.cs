namespace Assistant.Bot.Planning;

/// <summary>
/// A skill and its arguments. Arguments are text in one fixed form (ISO days, ids, plain digits): the kernel
/// converts nothing, because its conversions read "01/12/2026" as 12 January and "200.000" as 200.
/// </summary>
internal sealed record SkillCall(string Plugin, string Function, IReadOnlyDictionary<string, string?> Arguments)
{
    public static SkillCall Of(string plugin, string function, params (string Name, string? Value)[] arguments) =>
        new(plugin, function, arguments.Where(argument => argument.Value is not null)
            .ToDictionary(argument => argument.Name, argument => argument.Value));
}
