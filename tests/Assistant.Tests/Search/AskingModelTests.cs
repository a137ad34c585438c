using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Search.Training;

namespace Assistant.Tests.Search;

/// <summary>Words alone may say that no procedure is asked for.</summary>
public sealed class AskingModelTests
{
    private static readonly AskingExample[] Examples =
        [.. Enumerable.Range(0, 20).Select(i => new AskingExample(Word.Split(i % 2 == 0 ? "đăng ký xe cần giấy gì" : "sửa xe ở tiệm nào rẻ"), i % 2 == 0))];

    [Fact]
    public void What_is_learned_tells_both_kinds_apart()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "language"));
            File.WriteAllText(Path.Combine(folder.FullName, "language", "asking.yaml"), AskingTrainer.Train(Examples));
            var model = AskingModel.Load(folder.FullName);

            Assert.True(model.MayAsk(Word.Split("đăng ký xe cần giấy gì")));
            Assert.False(model.MayAsk(Word.Split("sửa xe ở tiệm nào rẻ")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Learning_twice_gives_the_same_file() => Assert.Equal(AskingTrainer.Train(Examples), AskingTrainer.Train(Examples));

    [Fact]
    public void A_plain_question_about_a_procedure_is_let_through() =>
        Assert.True(AskingModel.Load(Path.Combine(AppContext.BaseDirectory, "data")).MayAsk(Word.Split("đăng ký khai sinh cho con cần giấy tờ gì")));
}
