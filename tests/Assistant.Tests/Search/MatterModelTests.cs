using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Search.Training;

namespace Assistant.Tests.Search;

/// <summary>All words of a message say whether a matter is meant that only imported records are about.</summary>
public sealed class MatterModelTests
{
    private static readonly AskingExample[] Examples =
        [.. Enumerable.Range(0, 40).Select(i => new AskingExample(Word.Split(i % 2 == 0 ? "chở bò qua tỉnh xin giấy kiểm dịch" : "khai tử cho ông nội cần giấy gì"), i % 2 == 0))];

    [Fact]
    public void What_is_learned_tells_both_kinds_apart()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "language"));
            File.WriteAllText(Path.Combine(folder.FullName, "language", "matter-model.yaml"), MatterTrainer.Train(Examples));
            var model = MatterModel.Load(folder.FullName);

            Assert.True(model.Weigh(Word.Split("xin giấy kiểm dịch chở bò")) > 0);
            Assert.True(model.Weigh(Word.Split("khai tử cho ông cần gì")) < 0);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Learning_twice_gives_the_same_file() => Assert.Equal(MatterTrainer.Train(Examples), MatterTrainer.Train(Examples));

    [Theory]
    [InlineData("mất thẻ luật sư rồi xin lại ở đâu")]
    [InlineData("máy bay không người lái của em mất giấy phép, xin lại")]
    public void A_rarer_matter_takes_likelihood_from_curated_procedures(string message)
    {
        var weight = Shipped.Weigh(Word.Split(message));

        Assert.True(Shipped.OddsOfCurated(weight) < 0.1, $"{weight}");
        Assert.True(Shipped.IsRare(weight), $"{weight}");
    }

    [Theory]
    [InlineData("đăng ký khai sinh cho con cần giấy tờ gì")]
    [InlineData("mất bằng lái xin cấp lại ở đâu")]
    [InlineData("xóa đăng ký thường trú cho người đã mất")]
    [InlineData("nộp lệ phí trước bạ xe máy bao nhiêu phần trăm")]
    public void A_curated_matter_keeps_it(string message) => Assert.Equal(1, Shipped.OddsOfCurated(Shipped.Weigh(Word.Split(message))));

    [Fact]
    public void What_the_leading_procedure_leaves_unexplained_weighs_again()
    {
        var words = Word.Split("sà lan bán rồi, giờ muốn xóa tên khỏi sổ");
        HashSet<string> held = ["ban", "roi", "gio", "muon", "xoa", "ten", "khoi", "so"];

        Assert.True(Shipped.WeighAgainst(words, held) > Shipped.Weigh(words));
    }

    private static MatterModel Shipped { get; } = MatterModel.Load(Path.Combine(AppContext.BaseDirectory, "data"));
}
