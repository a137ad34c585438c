using System.Text;
using Assistant.Bot.Answers.Charts;
using SkiaSharp;

namespace Assistant.Tests.Answers.Charts;

public sealed class ChartFontTests
{
    private const string Vowels = "aăâeêioôơuưy";
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";
    private const string Signs = "0123456789.,%:;/()–-−+“”\"…&·'°\u00A0";

    public static TheoryData<string> Faces => ["regular", "bold"];

    [Theory]
    [MemberData(nameof(Faces))]
    public void Every_Vietnamese_letter_has_a_shape_of_its_own(string face)
    {
        using var font = new SKFont(face == "bold" ? ChartFonts.Bold : ChartFonts.Regular);
        var letters = Vowels.SelectMany(vowel => Tones.Select(tone => $"{vowel}{tone}".Normalize(NormalizationForm.FormC)).Append($"{vowel}"))
            .Concat("bcdđghklmnpqrstvxfjwz".Select(letter => $"{letter}"))
            .SelectMany(letter => new[] { letter, letter.ToUpperInvariant() })
            .Concat(Signs.Select(sign => $"{sign}"))
            .ToList();

        Assert.All(letters, letter => Assert.Single(letter));
        Assert.All(letters, letter => Assert.True(font.ContainsGlyphs(letter), $"no glyph for {letter} (U+{(int)letter[0]:X4})"));
    }

    [Fact]
    public void The_fonts_are_small_enough_to_ship()
    {
        var assembly = typeof(ChartFonts).Assembly;
        var sizes = assembly.GetManifestResourceNames().Where(name => name.StartsWith("fonts/", StringComparison.Ordinal))
            .Select(name => assembly.GetManifestResourceStream(name)!.Length).ToList();

        Assert.Equal(2, sizes.Count);
        Assert.InRange(sizes.Sum(), 1, 300 * 1024);
    }

    [Fact]
    public void Text_typed_in_pieces_is_drawn_as_whole_letters()
    {
        using var pen = new ChartPen();
        var style = new TextStyle(27, SKColors.Black);

        Assert.Equal(pen.Width("Đắk Lắk, Huế", style), pen.Width("Đắk Lắk, Huế".Normalize(NormalizationForm.FormD), style));
    }
}
