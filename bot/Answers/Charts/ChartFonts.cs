using SkiaSharp;

namespace Assistant.Bot.Answers.Charts;

/// <summary>
/// The typefaces of all pictures. They ship inside the program, because a server or container often has no fonts at all
/// and a machine's own font may lack Vietnamese letters; and they make the picture the same everywhere. Read when first used.
/// </summary>
internal static class ChartFonts
{
    private static readonly Lazy<SKTypeface> RegularFace = new(() => Load("BeVietnamPro-Regular.ttf"));
    private static readonly Lazy<SKTypeface> BoldFace = new(() => Load("BeVietnamPro-SemiBold.ttf"));

    public static SKTypeface Regular => RegularFace.Value;

    public static SKTypeface Bold => BoldFace.Value;

    private static SKTypeface Load(string name)
    {
        using var file = typeof(ChartFonts).Assembly.GetManifestResourceStream($"fonts/{name}")
            ?? throw new InvalidOperationException($"The program was built without its font {name}.");
        using var data = SKData.Create(file);
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException($"The font {name} inside the program is damaged.");
    }
}
