namespace Assistant.Bot.Answers.Charts;

/// <summary>Large counts in thousands or millions, so that they fit into a tile: 13.051.569 is 13,05 with "triệu lượt" beside.</summary>
internal sealed record ScaledUnit(decimal Divisor, string Unit)
{
    private const decimal Million = 1_000_000m;
    private const decimal Thousand = 1_000m;

    public static ScaledUnit For(decimal highest, string unit) => highest switch
    {
        >= Million => new(Million, $"triệu {unit}, làm tròn"),
        >= 10 * Thousand => new(Thousand, $"nghìn {unit}, làm tròn"),
        _ => new(1, unit),
    };
}
