using Assistant.Bot.Planning.Figures;
using Assistant.Knowledge.Language;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Planning.Figures;

public sealed class ShorthandTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private Shorthand Shipped => assistant.Services.GetRequiredService<FigureLexicon>().Shorthand;

    [Theory]
    [InlineData("huế trên hay dưới tb", "hue tren hay duoi trung binh")]
    [InlineData("bq các tỉnh", "binh quan cac tinh")]
    [InlineData("dvctt tt của gia lai", "dvctt toan trinh cua gia lai")]
    public void Letters_are_written_out(string typed, string meant) => Assert.Equal(meant, Written(typed));

    [Theory]
    [InlineData("tỉnh tb thế nào")]
    [InlineData("bộ lđ tb xh")]
    [InlineData("tt huế")]
    public void Beside_other_words_they_are_left(string typed) => Assert.Equal(TextFolder.Fold(typed), Written(typed));

    private string Written(string typed) => string.Join(' ', Shipped.WriteOut(Word.Split(typed)).Select(word => word.Folded));
}
