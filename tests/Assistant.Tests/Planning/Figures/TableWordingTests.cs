using Assistant.Bot.Planning.Figures;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Planning.Figures;

/// <summary>Wordings of figures.yaml that are made of groups of words: steps between periods, and the table of a ranking.</summary>
public sealed class TableWordingTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private FigureLexicon Lexicon => assistant.Services.GetRequiredService<FigureLexicon>();

    [Theory]
    [InlineData("năm sau đó thì sao", 1)]
    [InlineData("nam lien truoc", -1)]
    [InlineData("năm 2024 thì sao", null)]
    public void A_year_is_called_by_where_it_stands(string message, int? years) => Assert.Equal(years, Lexicon.Steps.Years(Word.Split(message)));

    [Theory]
    [InlineData("tuần kế tiếp", 1)]
    [InlineData("tuần 51", null)]
    public void So_is_a_period(string message, int? periods) => Assert.Equal(periods, Lexicon.Steps.Periods(Word.Split(message)));

    [Theory]
    [InlineData("Sóc Trăng hồi còn riêng", true)]
    [InlineData("truoc khi sap nhap", true)]
    [InlineData("trước tuần 40", false)]
    public void A_unit_is_meant_as_it_was(string message, bool before) => Assert.Equal(before, Lexicon.Steps.IsBeforeMerger(Word.Split(message)));

    [Theory]
    [InlineData("ai nhất ai bét vùng này", true)]
    [InlineData("có ai lọt tốp đầu hay toàn bét", true)]
    [InlineData("top cuối vùng này", false)]
    [InlineData("ai cao nhất", false)]
    public void Both_ends_are_each_named_for_itself(string message, bool both) => Assert.Equal(both, Lexicon.Table.NamesBothEnds(Word.Split(message)));

    [Theory]
    [InlineData("xếp giảm dần", RankSide.Top)]
    [InlineData("tu thap len cao", RankSide.Bottom)]
    [InlineData("tỉnh nào cao", null)]
    public void A_table_stands_in_an_order(string message, RankSide? from) => Assert.Equal(from, Lexicon.Table.SortedFrom(Word.Split(message)));
}
