using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Charts;
using Assistant.Bot.Answers.Files;
using Assistant.Bot.Commands;
using Assistant.Knowledge;
using Assistant.Tests.Answers.Files;
using SkiaSharp;

namespace Assistant.Tests.Answers.Charts;

/// <summary>What can be said of a picture without looking at it: size, margins, sameness. Pixels differ between machines.</summary>
public sealed class ChartPictureTests
{
    private const int EmptyRim = 12;

    private static readonly TileMaps Maps = TileMaps.Load(KnowledgeBase.ShippedDataPath, ShippedKnowledge.Base.Places);

    private static Dictionary<string, Func<byte[]>> Samples { get; } =
        ChartSamples.All(ShippedKnowledge.Base.Places, Maps).ToDictionary(sample => sample.Name, sample => sample.Draw);

    public static TheoryData<string> Names => [.. Samples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_picture_is_a_png_as_wide_as_a_phone(string sample)
    {
        using var picture = SKBitmap.Decode(Samples[sample]());

        Assert.Equal(720, picture.Width);
        Assert.InRange(picture.Height, 500, 2600);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_cut_off_at_the_edges(string sample)
    {
        using var picture = SKBitmap.Decode(Samples[sample]());

        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < EmptyRim; x++)
            {
                Assert.True(picture.GetPixel(x, y) == SKColors.White && picture.GetPixel(picture.Width - 1 - x, y) == SKColors.White, $"ink in the margin of line {y}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_figures_give_the_same_picture(string sample) => Assert.Equal(Samples[sample](), Samples[sample]());

    [Fact]
    public void Every_row_has_its_place()
    {
        var three = Height(ChartPictures.Bars(SomeFigures.Lowest));
        var two = Height(ChartPictures.Bars(SomeFigures.Lowest with { Rows = [.. SomeFigures.Lowest.Rows.Take(2)] }));
        var one = Height(ChartPictures.Bars(SomeFigures.Lowest with { Rows = [.. SomeFigures.Lowest.Rows.Take(1)] }));

        Assert.Equal(three - two, two - one);
        Assert.True(two > one);
    }

    [Fact]
    public void A_name_too_long_for_one_line_takes_two()
    {
        const string Long = "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp và các tổ chức có vốn nhà nước";

        Assert.True(Height(ChartPictures.Bars(SomeFigures.Ministries(Long))) > Height(ChartPictures.Bars(SomeFigures.Ministries("Bộ Y tế"))));
    }

    [Fact]
    public void Simulated_figures_take_room_for_their_mark() =>
        Assert.True(Height(ChartPictures.Bars(SomeFigures.Simulated)) > Height(ChartPictures.Bars(SomeFigures.Simulated with { IsSimulated = false })));

    [Fact]
    public void Falls_and_rises_have_different_colours()
    {
        var colours = Colours(ChartPictures.Bars(SomeFigures.Changes(-4.5m, -0.2m, 1.1m, 3.9m)));

        Assert.Contains(ChartColours.Up, colours);
        Assert.Contains(ChartColours.Down, colours);
    }

    [Fact]
    public void A_line_is_drawn_for_one_point_and_for_equal_values()
    {
        Assert.InRange(Height(ChartPictures.Lines(SomeFigures.Trend(SomeFigures.Weeks("Huế", 0m)))), 500, 2000);
        Assert.InRange(Height(ChartPictures.Lines(SomeFigures.Trend(SomeFigures.Weeks("Huế", 50m, 50m, 50m)))), 500, 2000);
    }

    [Fact]
    public void A_province_without_a_figure_has_no_shade()
    {
        var one = SomeFigures.Lowest with { Rows = [SomeFigures.Row(63, "bac-kan-63", "Bắc Kạn", 0.52m)] };

        var shades = Colours(ChartPictures.Map(one, Maps)).Intersect(ChartColours.Steps);

        Assert.Single(shades);
    }

    [Fact]
    public void A_map_of_units_of_another_time_has_no_shade()
    {
        var other = SomeFigures.Lowest with { Rows = [SomeFigures.Row(1, "hue-34", "Huế", 50m)] };

        Assert.Empty(Colours(ChartPictures.Map(other, Maps)).Intersect(ChartColours.Steps));
    }

    [Fact]
    public void A_map_of_several_periods_is_that_of_the_newest()
    {
        var before = SomeFigures.Row(null, "bac-kan-63", "Bắc Kạn", 10m) with { Period = new AnswerPeriod(null, "2022-12-13", "Tuần 50/2022") };
        var now = SomeFigures.Row(null, "bac-kan-63", "Bắc Kạn", 20m) with { Period = new AnswerPeriod(null, "2022-12-20", "Tuần 51/2022") };
        var both = SomeFigures.Trend([before, now]);
        var newest = both with { Rows = [now] };

        Assert.Equal(ChartPictures.Map(newest, Maps), ChartPictures.Map(both, Maps));
    }

    [Fact]
    public void Dark_text_is_readable_on_every_shade()
    {
        Assert.All(ChartColours.Steps.Append(ChartColours.SimulatedGround).Append(ChartColours.Ground), ground => Assert.True(Contrast(ChartColours.Ink, ground) >= 4.5));
        Assert.All(new[] { ChartColours.Soft, ChartColours.InternalMark, ChartColours.PublicMark }, text => Assert.True(Contrast(text, ChartColours.Ground) >= 4.5));
        Assert.All(ChartColours.Series.Append(ChartColours.Up).Append(ChartColours.Down), mark => Assert.True(Contrast(mark, ChartColours.Ground) >= 3));
    }

    private static int Height(byte[] png)
    {
        using var picture = SKBitmap.Decode(png);
        return picture.Height;
    }

    private static HashSet<SKColor> Colours(byte[] png)
    {
        using var picture = SKBitmap.Decode(png);
        return [.. picture.Pixels];
    }

    // Relative luminance and contrast as in WCAG 2.
    private static double Contrast(SKColor a, SKColor b)
    {
        var (light, dark) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(SKColor colour)
    {
        return (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));

        static double Linear(byte channel)
        {
            var share = channel / 255.0;
            return share <= 0.03928 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }
    }
}
