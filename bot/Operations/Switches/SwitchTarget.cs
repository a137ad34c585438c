namespace Assistant.Bot.Operations.Switches;

/// <summary>What can be turned off.</summary>
internal enum SwitchKind
{
    /// <summary>Everything: every question gets one plain sentence.</summary>
    All,
    Channel,
    Skill,
    Procedure,

    /// <summary>What a province has decided on its own.</summary>
    Place,
}

/// <summary>One thing that can be turned off, written "procedure:dang-ky-khai-sinh", "channel:zalo" or "all".</summary>
internal readonly record struct SwitchTarget(SwitchKind Kind, string Id)
{
    public static SwitchTarget All { get; } = new(SwitchKind.All, "");

    /// <returns>Null when the text is not of that form.</returns>
    public static SwitchTarget? Read(string text)
    {
        if (text.Equals("all", StringComparison.OrdinalIgnoreCase))
        {
            return All;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < text.Length - 1
            && Enum.TryParse<SwitchKind>(text[..colon], ignoreCase: true, out var kind) && Enum.IsDefined(kind) && kind != SwitchKind.All && !char.IsAsciiDigit(text[0])
                ? new SwitchTarget(kind, text[(colon + 1)..].ToLowerInvariant())
                : null;
    }

    public override string ToString() => Kind == SwitchKind.All ? "all" : $"{Kind.ToString().ToLowerInvariant()}:{Id}";
}
