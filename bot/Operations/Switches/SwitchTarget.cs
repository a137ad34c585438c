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

    /// <summary>The language model: everybody is answered as where there is none.</summary>
    Model,
}

/// <summary>One thing that can be turned off, written "procedure:dang-ky-khai-sinh", "channel:zalo", "model" or "all".</summary>
internal readonly record struct SwitchTarget(SwitchKind Kind, string Id)
{
    public static SwitchTarget All { get; } = new(SwitchKind.All, "");

    public static SwitchTarget Model { get; } = new(SwitchKind.Model, "");

    // There is one of each, so they have no id.
    private static readonly SwitchTarget[] Whole = [All, Model];

    /// <returns>Null when the text is not of that form.</returns>
    public static SwitchTarget? Read(string text)
    {
        foreach (var whole in Whole.Where(whole => text.Equals(whole.ToString(), StringComparison.OrdinalIgnoreCase)))
        {
            return whole;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < text.Length - 1
            && Enum.TryParse<SwitchKind>(text[..colon], ignoreCase: true, out var kind) && Enum.IsDefined(kind) && !Whole.Any(whole => whole.Kind == kind) && !char.IsAsciiDigit(text[0])
                ? new SwitchTarget(kind, text[(colon + 1)..].ToLowerInvariant())
                : null;
    }

    public override string ToString() => Id is null or "" ? Kind.ToString().ToLowerInvariant() : $"{Kind.ToString().ToLowerInvariant()}:{Id}";
}
