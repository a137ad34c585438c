using Assistant.Bot.Planning.Figures;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Planning.Figures;

public sealed class NameFormsTests
{
    private static readonly NameForms Names = Of("bắc ninh", "thái bình", "bắc bình", "hòa bình", "hà nam");

    [Theory]
    [InlineData("bắc bình", "bac ninh, thai binh, bac binh, hoa binh")]
    [InlineData("bắc lim", "bac ninh, bac binh")]
    [InlineData("hàa bình", "thai binh, bac binh, hoa binh")]
    [InlineData("cần thơ", "")]
    public void Names_that_share_a_word_come_in_their_order_each_once(string typed, string expected)
    {
        var alike = new List<string>();
        foreach (var name in Names.Alike([.. Word.Split(typed)], 0, 2))
        {
            alike.Add(string.Join(' ', name.Select(word => word.Folded)));
        }

        Assert.Equal(expected, string.Join(", ", alike));
    }

    [Theory]
    [InlineData("ở hà nam", 1, true)]
    [InlineData("ở hà nam", 0, false)]
    [InlineData("hà ninh", 0, false)]
    public void A_name_stands_where_all_its_words_do(string typed, int at, bool stands) => Assert.Equal(stands, Names.StandsAt([.. Word.Split(typed)], at, 2));

    private static NameForms Of(params string[] names)
    {
        var forms = new NameForms();
        foreach (var name in names)
        {
            forms.Add(Word.Split(name));
        }

        return forms;
    }
}
