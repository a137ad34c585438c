using Assistant.Bot.Answers;

namespace Assistant.Tests.Answers;

/// <summary>What a question about figures takes in, leaves out or points at, and what no figure tells.</summary>
public sealed class FigureScopeTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("bộ đứng cuối còn cao hơn tỉnh đứng cuối bao nhiêu về hồ sơ trực tuyến", "20,06 điểm phần trăm")]
    [InlineData("quán quân khối tỉnh kém quán quân khối bộ mấy lượt truy cập cổng", "2.719.262 lượt")]
    [InlineData("đầu bảng bộ với đầu bảng tỉnh chênh mấy điểm hồ sơ trực tuyến tuần 51", "11,54 điểm phần trăm")]
    public async Task An_end_of_one_ranking_is_set_beside_an_end_of_the_other(string question, string told)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Comparison, answer.Kind);
        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trung bình hai tuần của Đà Nẵng về hồ sơ trực tuyến")]
    [InlineData("bq lượt truy cập cổng vùng Tây Nguyên")]
    [InlineData("tỉnh nào có tỷ lệ hộ nghèo thấp nhất")]
    [InlineData("tỷ lệ hồ sơ trực tuyến về bảo hiểm y tế của Hà Nam")]
    [InlineData("phường Hải Châu tỷ lệ hồ sơ trực tuyến")]
    [InlineData("năm tới Đà Nẵng có đạt 70% không")]
    [InlineData("Hòa Bình liệu có lên 90% hồ sơ trực tuyến được không")]
    [InlineData("bao giờ Bắc Kạn mới đạt 50% hồ sơ trực tuyến")]
    public async Task What_figures_cannot_tell_is_told_with_no_figure(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
        Assert.Null(answer.Rows);
    }

    [Theory]
    [InlineData("đếm đủ giúp tôi bao nhiêu tỉnh trên 50% hồ sơ trực tuyến tuần 51")]
    [InlineData("mấy phần trăm số tỉnh đạt trên 50% hồ sơ trực tuyến")]
    public async Task What_cannot_be_counted_in_full_is_told_as_far_as_it_is_known(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
        Assert.Contains("không đếm đủ được", answer.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.All(answer.Rows!, row => Assert.True(row.Value > 50));
    }

    [Theory]
    [InlineData("tỉnh nào bét")]
    [InlineData("đơn vị nào dẫn đầu")]
    [InlineData("thế còn bộ kia")]
    public async Task Who_names_nothing_that_is_measured_is_asked_back(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Clarification, answer.Kind);
    }

    [Fact]
    public async Task Units_are_left_out_of_a_ranking_and_keep_their_ranks()
    {
        var answer = await assistant.AskAsync("trừ Hòa Bình với Quảng Ninh ra thì tỉnh nào cao nhất hồ sơ trực tuyến tuần 51", role: "official");

        Assert.Equal(("ha-nam-63", 3), (answer.Rows![0].Entity, answer.Rows[0].Rank));
        Assert.Contains("không kể Hòa Bình, Quảng Ninh", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("những tỉnh có tên trong bảng hồ sơ trực tuyến tuần 51", 10)]
    [InlineData("bảng 1 báo cáo tuần 51 in tên những bộ nào", 6)]
    public async Task All_that_a_table_prints_is_told(string question, int rows)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(rows, answer.Rows!.Count);
    }

    [Theory]
    [InlineData("báo cáo tuần 40 số mấy, ký ngày nào", "18/BC-UBQGCĐS")]
    [InlineData("báo cáo tuần 40 lưu hành nội bộ hay công khai", "lưu hành nội bộ")]
    public async Task A_report_that_is_named_is_told_of_alone(string question, string told)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Report, answer.Kind);
        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("mới nhất", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3 bộ thấp nhất hồ sơ trực tuyến tuần 51", "bộ bét ấy hụt mục tiêu 2022 bao nhiêu", "29,42 điểm phần trăm")]
    [InlineData("top 3 tỉnh lượt truy cập cổng tuần 51", "tỉnh đứng đầu đó tuần 40 bao nhiêu", "8.578.203 lượt")]
    [InlineData("5 tỉnh ít lượt truy cập cổng nhất tuần 40", "ai ra khỏi nhóm này", "Hậu Giang")]
    [InlineData("tỉnh chót bảng hồ sơ xử lý trực tuyến tuần 40", "nguồn đâu", "Sóc Trăng")]
    public async Task What_was_told_before_is_pointed_at(string first, string next, string told)
    {
        var conversation = Guid.NewGuid().ToString("N");
        await assistant.AskAsync(first, role: "official", conversation: conversation);

        var answer = await assistant.AskAsync(next, role: "official", conversation: conversation);

        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_rankings_told_one_after_the_other_are_set_apart_at_their_ends()
    {
        var conversation = Guid.NewGuid().ToString("N");
        foreach (var question in new[] { "hồ sơ trực tuyến tuần 51 tỉnh nào cao nhất", "bộ nào cao nhất" })
        {
            await assistant.AskAsync(question, role: "official", conversation: conversation);
        }

        var answer = await assistant.AskAsync("hai nơi này chênh nhau mấy điểm", role: "official", conversation: conversation);

        Assert.Contains("11,54 điểm phần trăm", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anh đang chuẩn bị họp, cho anh thông tin nhanh: Hà Nam đạt bao nhiêu hồ sơ trực tuyến", "ha-nam-63")]
    [InlineData("chuẩn bị hội nghị chiều nay, Quảng Ninh hồ sơ trực tuyến bao nhiêu", "quang-ninh-63")]
    public async Task Words_around_a_question_are_no_part_of_it(string question, string unit)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(unit, Assert.Single(answer.Rows!).Entity);
        Assert.Equal("Tuần 51/2022", answer.Period!.Label);
    }
}
