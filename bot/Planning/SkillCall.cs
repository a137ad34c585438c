namespace Assistant.Bot.Planning;

/// <summary>
/// A skill and its arguments. Arguments are text in one fixed form (ISO days, ids, plain digits): the kernel
/// converts nothing, because its conversions read "01/12/2026" as 12 January and "200.000" as 200.
/// </summary>
internal sealed record SkillCall(string Plugin, string Function, IReadOnlyDictionary<string, string?> Arguments)
{
    public static SkillCall Of(string plugin, string function, params ReadOnlySpan<(string Name, string? Value)> arguments)
    {
        var given = 0;
        foreach (var (_, value) in arguments)
        {
            given += value is null ? 0 : 1;
        }

        var named = new Dictionary<string, string?>(given);
        foreach (var (name, value) in arguments)
        {
            if (value is not null)
            {
                named.Add(name, value);
            }
        }

        return new SkillCall(plugin, function, named);
    }
}
