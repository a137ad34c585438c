using SkiaSharp;

namespace Assistant.Bot.Answers.Charts;

/// <summary>
/// Dark text on light ground. Series colours are those of Okabe and Ito, which people with any common colour blindness tell
/// apart; steps of one quantity are shades of one blue, light enough for dark text on the darkest. No colour says anything
/// that a label does not say too.
/// </summary>
internal static class ChartColours
{
    public static readonly SKColor Ground = SKColors.White;
    public static readonly SKColor Ink = new(0x1A, 0x1A, 0x1A);
    public static readonly SKColor Soft = new(0x4A, 0x4A, 0x4A);
    public static readonly SKColor Grid = new(0xD9, 0xD9, 0xD9);
    public static readonly SKColor Faint = new(0x8C, 0x8C, 0x8C);
    public static readonly SKColor Up = new(0x00, 0x72, 0xB2);
    public static readonly SKColor Down = new(0xD5, 0x5E, 0x00);
    public static readonly SKColor InternalMark = new(0x9C, 0x1C, 0x1C);
    public static readonly SKColor PublicMark = new(0x1B, 0x5E, 0x20);
    public static readonly SKColor SimulatedGround = new(0xFF, 0xE0, 0x8A);

    public static readonly IReadOnlyList<SKColor> Series =
    [
        new(0x00, 0x72, 0xB2),
        new(0xD5, 0x5E, 0x00),
        new(0x00, 0x7A, 0x5A),
        new(0xA8, 0x4B, 0x86),
        new(0x6B, 0x5B, 0x00),
    ];

    /// <summary>From the lowest class of values to the highest.</summary>
    public static readonly IReadOnlyList<SKColor> Steps =
    [
        new(0xEF, 0xF6, 0xFC),
        new(0xCF, 0xE3, 0xF4),
        new(0xA6, 0xCC, 0xEA),
        new(0x74, 0xB0, 0xDD),
        new(0x4A, 0x96, 0xCF),
    ];
}
