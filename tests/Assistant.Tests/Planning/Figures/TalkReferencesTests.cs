using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>What a later turn of a talk about figures points at: units asked about one by one, the other side of a limit, the same end of a list.</summary>
public sealed class TalkReferencesTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("xếp cả ba tỉnh vừa rồi")]
    [InlineData("so 3 nơi đó")]
    [InlineData("trong mấy tỉnh đó ai cao nhất")]
    public async Task Units_asked_about_one_by_one_are_those_pointed_at(string pointing)
    {
        var last = await assistant.LastAtDeskAsync("Hòa Bình hstt tuần 51", "Lạng Sơn", "Gia Lai", pointing);

        Assert.Equal(["Gia Lai", "Hòa Bình", "Lạng Sơn"], (last.Rows ?? []).Select(row => row.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("tỉnh nào dưới 60% hồ sơ trực tuyến tuần 51", "còn tỉnh nào đạt thì kể ra", "Hòa Bình", "Bắc Kạn")]
    [InlineData("địa phương nào dưới 10% hồ sơ trực tuyến", "ngược lại thì ai", "Hòa Bình", "Bắc Kạn")]
    [InlineData("các tỉnh trên 80% hồ sơ trực tuyến", "vậy ai không đạt", "Bắc Kạn", "Hòa Bình")]
    [InlineData("tỉnh nào không đạt 60% hồ sơ trực tuyến", "đạt thì sao", "Hòa Bình", "Bắc Kạn")]
    public async Task The_other_side_of_a_limit_keeps_the_limit(string question, string other, string told, string left)
    {
        var names = (await assistant.LastAtDeskAsync(question, other)).Rows!.Select(row => row.Name).ToList();

        Assert.Contains(told, names);
        Assert.DoesNotContain(left, names);
    }

    [Theory]
    [InlineData("top 3 đi")]
    [InlineData("lấy top 3")]
    public async Task Another_length_keeps_the_end_of_the_list(string turn)
    {
        var last = await assistant.LastAtDeskAsync("tỉnh nào thấp nhất hstt tuần 51", turn);

        Assert.Equal(3, last.Rows!.Count);
        Assert.Contains(last.Rows!, row => row.Name == "Bắc Kạn");
    }

    [Theory]
    [InlineData("top 3 bot 3 hstt tuần 51")]
    [InlineData("3 tỉnh cao nhất và 3 tỉnh thấp nhất hstt tuần 51")]
    public async Task Both_ends_are_told(string question)
    {
        var names = (await assistant.AskAsync(question, role: "official")).Rows!.Select(row => row.Name).ToList();

        Assert.Contains("Hòa Bình", names);
        Assert.Contains("Bắc Kạn", names);
    }

    [Theory]
    [InlineData("rút gọn lại", "mẫu")]
    [InlineData("ngắn gọn một trang thôi", "mẫu")]
    [InlineData("thêm phần giải pháp", "giải pháp")]
    public async Task A_report_is_not_changed_and_no_paper_is_told(string turn, string said)
    {
        var last = await assistant.LastAtDeskAsync("làm báo cáo hồ sơ trực tuyến tuần 51", turn);

        Assert.Null(last.Procedure);
        Assert.Empty(last.Rows ?? []);
        Assert.Contains(said, last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_chosen_for_a_report_comes_as_a_report()
    {
        var last = await assistant.LastAtDeskAsync("làm báo cáo tuần 51 gửi sếp", "tỷ lệ hồ sơ trực tuyến");

        Assert.Contains(last.Attachments ?? [], file => file.Url.Contains("docx", StringComparison.Ordinal) || file.Name.EndsWith(".docx", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Word_alone_is_the_file_of_what_was_told()
    {
        var last = await assistant.LastAtDeskAsync("top 5 tỉnh hstt tuần 51", "word");

        Assert.Equal(AnswerKinds.Report, last.Kind);
    }
}
