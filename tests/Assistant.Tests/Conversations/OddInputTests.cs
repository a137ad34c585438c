using System.Text;

namespace Assistant.Tests.Conversations;

/// <summary>Whatever is typed gets an answer, and quickly enough not to stop others.</summary>
public sealed class OddInputTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private const int Seed = 20261124;

    [Fact]
    public async Task Random_text_always_gets_an_answer()
    {
        var random = new Random(Seed);
        string[] scraps = ["hộ chiếu", "bao nhiêu", "%", "31/02/2026", "tuần 99", "hạng 0", "\u200b", "\u202e", "😀", "ｆｕｌｌ", "a\u0301", "66.22/2026", "đ", "1tr2", "''", "{}", "<b>", "ở", "QN", "tỉnh", "5 tỉnh", "dưới 999%", "𝔥ộ"];
        for (var i = 0; i < 1500; i++)
        {
            var text = new StringBuilder();
            for (var parts = random.Next(1, 12); parts > 0; parts--)
            {
                text.Append(random.Next(3) == 0 ? RandomLetters(random) : scraps[random.Next(scraps.Length)]).Append(random.Next(4) == 0 ? "" : " ");
            }

            var answer = await assistant.AskAsync(text.ToString(), role: i % 2 == 0 ? "official" : "citizen");

            Assert.False(answer.Outcome is "dependency_down" or "ungrounded", $"{answer.Outcome}: {text}");
            Assert.NotEmpty(answer.Text);
        }
    }

    [Theory]
    [InlineData("làm căn cước cho con 8 tuổi thì cần gì")]
    [InlineData("thế 3 người thì bao nhiêu")]
    [InlineData("xe 7 chỗ ở 12 tháng đăng ký sao")]
    public async Task A_number_behind_an_announcing_word_is_no_district(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.DoesNotContain("Quận", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("cấp huyện, việc", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_numbered_district_behind_its_word_is_known()
    {
        Assert.Contains("Hồ Chí Minh", (await assistant.AskAsync("quận 8 giờ thuộc đâu")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tỉnh nào ᱁% hồ sơ trực tuyến")]
    [InlineData("xếp hạng tuần ٤٠ của Hà Nội")]
    [InlineData("top ๕ tỉnh thấp nhất, dưới ๓๐%")]
    [InlineData("lệ phí hộ chiếu ngày ૧૨/૦૫/2026")]
    [InlineData("báo tôi khi Tây Ninh dưới ᱁᱀%")]
    [InlineData("con tôi ๒ tuổi làm căn cước")]
    public async Task Digits_of_other_scripts_are_no_numbers_and_no_fault(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.NotEqual("dependency_down", answer.Outcome);
    }

    [Theory]
    [InlineData("5 tỉnh có tỷ lệ hồ sơ trực tuyến thấp nhất tuần 0")]
    [InlineData("5 tỉnh có tỷ lệ hồ sơ trực tuyến thấp nhất tuần 0/2022")]
    [InlineData("tỷ lệ hồ sơ trực tuyến của Hà Nội năm 0000")]
    public async Task A_period_that_cannot_be_is_no_fault_and_has_no_figures(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.NotEqual("dependency_down", answer.Outcome);
        Assert.Null(answer.Rows);
    }

    [Theory]
    [InlineData("hộ\u200bchiếu online hết bao nhiêu")]
    [InlineData("h\u200dộ chiếu online hết bao nhiêu")]
    [InlineData("\u202bhộ chiếu online hết bao nhiêu\u202c")]
    public async Task Invisible_characters_do_not_hide_a_word(string question)
    {
        var answer = await assistant.AskAsync(question.Replace("hộ\u200bchiếu", "hộ\u200b chiếu", StringComparison.Ordinal));

        Assert.Equal("cap-ho-chieu-pho-thong", answer.Procedure?.Id);
    }

    [Fact]
    public async Task Decomposed_text_is_read_like_composed_text()
    {
        const string Question = "Khai sinh cho con cần giấy tờ gì";

        Assert.Equal(
            (await assistant.AskAsync(Question)).Text,
            (await assistant.AskAsync(Question.Normalize(NormalizationForm.FormD))).Text);
    }

    [Theory]
    [InlineData("hộ ")]
    [InlineData("tỉnh thấp nhất ")]
    [InlineData("1/1/")]
    [InlineData("a")]
    public async Task Two_thousand_characters_of_the_same_are_answered(string scrap)
    {
        var question = string.Concat(Enumerable.Repeat(scrap, 2000 / scrap.Length));

        Assert.NotEmpty((await assistant.AskAsync(question)).Text);
    }

    private static string RandomLetters(Random random)
    {
        var text = new StringBuilder();
        for (var letters = random.Next(1, 10); letters > 0; letters--)
        {
            text.Append(new Rune(random.Next(2) == 0 ? random.Next(0x20, 0x7F) : random.Next(0xC0, 0x1EF9)));
        }

        return text.ToString();
    }
}
