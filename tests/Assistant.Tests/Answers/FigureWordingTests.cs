using Assistant.Bot.Answers;

namespace Assistant.Tests.Answers;

/// <summary>Wordings of officials that stand for a whole class of questions, over the shipped reports.</summary>
public sealed class FigureWordingTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("Hòa Bình bỏ xa ông thứ hai mấy điểm hồ sơ trực tuyến", "13,75 điểm phần trăm")]
    [InlineData("Lai Châu kém tỉnh ngay trên bao nhiêu điểm phát sinh hồ sơ", "16,52 điểm phần trăm")]
    [InlineData("Hà Tĩnh kém tỉnh đứng thứ năm từ trên xuống bao nhiêu điểm hồ sơ trực tuyến", "58,84 điểm phần trăm")]
    [InlineData("ông áp chót hơn ông chót bảng hồ sơ trực tuyến bên bộ mấy điểm", "9,49 điểm phần trăm")]
    [InlineData("hai tỉnh đầu bảng truy cập cổng tuần 51 cách nhau mấy lượt", "1.898.220 lượt")]
    public async Task A_gap_is_between_any_two_places_of_a_ranking(string question, string told)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Comparison, answer.Kind);
        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_each_end_is_two_rows()
    {
        var answer = await assistant.AskAsync("hồ sơ trực tuyến tuần 51 của tỉnh cao nhất và tỉnh thấp nhất là bao nhiêu", role: "official");

        Assert.Equal(["hoa-binh-63", "bac-kan-63"], answer.Rows!.Select(row => row.Entity));
    }

    [Theory]
    [InlineData("cộng tỷ lệ hồ sơ trực tuyến của mọi bộ giúp em")]
    [InlineData("tổng lượt truy cập cổng của toàn bộ các tỉnh tuần 51")]
    public async Task A_sum_over_a_list_that_is_not_whole_is_refused(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
        Assert.Null(answer.Rows);
    }

    [Fact]
    public async Task What_an_act_sets_under_another_name_is_told()
    {
        var answer = await assistant.AskAsync("quyết định 2629 đặt đích dịch vụ công toàn trình 2025-2027 bao nhiêu", role: "official");

        Assert.Equal(AnswerKinds.Targets, answer.Kind);
        Assert.Contains("100%", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tỉnh thứ nhì từ dưới lên ở bảng phát sinh hồ sơ", "soc-trang-63")]
    [InlineData("tỉnh đứng thứ ba từ dưới lên về lượt truy cập cổng tuần năm mốt", "hoa-binh-63")]
    public async Task A_place_is_counted_from_the_bottom(string question, string unit)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(unit, Assert.Single(answer.Rows!).Entity);
    }

    [Theory]
    [InlineData("ai ngót 75% hồ sơ trực tuyến", new[] { "quang-ninh-63" })]
    [InlineData("hstt tỉnh 5-6%", new[] { "quang-binh-63" })]
    [InlineData("bộ nào hồ sơ trực tuyến chưa tới một phần ba", new[] { "bo-vhttdl", "bo-xay-dung-2021" })]
    public async Task A_limit_may_be_about_a_number_a_span_or_a_part(string question, string[] units)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(units, answer.Rows!.Select(row => row.Entity).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("hồ sơ trực tuyên Lạng Sơm", "lang-son-63")]
    [InlineData("Kon Tun phát sinh hồ sơ bao nhiêu", "kon-tum-63")]
    [InlineData("HNa hồ sơ trực tuyến bao nhiêu", "ha-nam-63")]
    [InlineData("Cà Mâu bao nhiêu lượt truy câp cổng", "ca-mau-63")]
    public async Task A_slip_in_a_name_or_a_mark_does_not_hide_the_unit(string question, string unit)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(unit, answer.Rows![0].Entity);
    }

    [Theory]
    [InlineData("QĐ 2629 đặt mức phấn đấu gì cho giai đoạn 2028-2030", "99%")]
    [InlineData("749 giao bao nhiêu mức độ 4 vậy", "80%")]
    [InlineData("năm 2024 có những đích nào, cho ai", "30%")]
    [InlineData("đích 982 dịch vụ căn cứ vào quyết định số mấy", "1565/QĐ-TTg")]
    [InlineData("bộ nào gần đích 50% hồ sơ trực tuyến 2022 nhất", "còn thiếu 0,66 điểm phần trăm")]
    public async Task Targets_are_found_by_act_by_year_and_by_distance(string question, string told)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Targets, answer.Kind);
        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quoted_figure_finds_whose_it_is_and_tells_others_nothing_of_it()
    {
        var told = await assistant.AskAsync("67,71% là số của tỉnh nào", role: "official");
        Assert.Equal("ha-nam-63", Assert.Single(told.Rows!).Entity);

        var hidden = await assistant.AskAsync("67,71% là số của tỉnh nào");
        var madeUp = await assistant.AskAsync("67,72% là số của tỉnh nào");
        Assert.Equal(madeUp.Kind, hidden.Kind);
        Assert.Null(hidden.Rows);
        Assert.DoesNotContain("Hà Nam", hidden.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_printed_report_does_not_say_that_everybody_reported()
    {
        var answer = await assistant.AskAsync("bộ nào không chịu báo cáo hồ sơ trực tuyến", role: "official");

        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
        Assert.Contains("vẫn có thể đã báo cáo", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tỉnh nào lọt top 5 truy cập tuần 51 mà tuần 40 không có", new[] { "thai-nguyen-63" })]
    [InlineData("nhóm 5 tỉnh bét truy cập cổng có đổi gì giữa hai kỳ", new[] { "can-tho-63", "hau-giang-63", "hoa-binh-63", "tay-ninh-63" })]
    public async Task Who_came_into_a_group_and_who_left_it(string question, string[] units)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(units, answer.Rows!.Select(row => row.Entity).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Names_that_came_and_went_between_two_definitions_are_no_rise_or_fall()
    {
        var answer = await assistant.AskAsync("tỉnh nào rời khỏi top hồ sơ trực tuyến tuần 51 so với tuần 40", role: "official");

        Assert.Equal("ninh-binh-63", Assert.Single(answer.Rows!).Entity);
        Assert.Contains("hai định nghĩa khác nhau", answer.Text, StringComparison.Ordinal);
        Assert.Contains("không nói được nơi nào lên, nơi nào xuống", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cộng tỷ lệ hồ sơ trực tuyến của Hà Nam với Lạng Sơn lại là bao nhiêu")]
    [InlineData("tỉnh Thái Nguyên gồm cả Bắc Kạn thì hồ sơ trực tuyến bao nhiêu")]
    [InlineData("TB 63 tỉnh phát sinh hồ sơ tuần 40")]
    [InlineData("tỉnh đứng giữa bảng hồ sơ trực tuyến là ai")]
    public async Task What_cannot_be_computed_is_refused_in_every_wording(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
        Assert.Null(answer.Rows);
    }

    [Fact]
    public async Task Two_definitions_are_not_subtracted_whatever_the_wording()
    {
        var answer = await assistant.AskAsync("cả nước dịch vụ toàn trình 55,5 trừ hồ sơ toàn trình 43 ra bao nhiêu", role: "official");

        Assert.Contains("định nghĩa khác nhau", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("12,5", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_follow_up_about_a_period_of_another_definition_says_so()
    {
        const string Talk = "wording-near";
        await assistant.AskAsync("ba tỉnh bét hồ sơ trực tuyến", role: "official", conversation: Talk);

        var earlier = await assistant.AskAsync("thế tuần 40", role: "official", conversation: Talk);

        Assert.Equal(("ty-le-ho-so-xu-ly-truc-tuyen", "soc-trang-63"), (earlier.Indicator, earlier.Rows![0].Entity));
        Assert.Contains("định nghĩa khác, hai số không so sánh với nhau được", earlier.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_follow_up_goes_on_with_the_unit_and_counts_periods_from_the_one_told()
    {
        const string Talk = "wording-steps";
        await assistant.AskAsync("tỉnh nào đứng nhất lượt truy cập cổng tuần 51", role: "official", conversation: Talk);

        var before = await assistant.AskAsync("ông đó kỳ trước được mấy lượt", role: "official", conversation: Talk);
        Assert.Equal(("thua-thien-hue-63", 8578203m), (before.Rows![0].Entity, before.Rows[0].Value));

        var after = await assistant.AskAsync("kỳ sau", role: "official", conversation: Talk);
        Assert.Equal(13051569m, after.Rows![0].Value);
    }

    [Fact]
    public async Task A_follow_up_keeps_measuring_the_same_unit()
    {
        const string Talk = "wording-base";
        await assistant.AskAsync("Đà Nẵng dịch vụ công toàn trình 2024", role: "official", conversation: Talk);
        await assistant.AskAsync("hơn Cà Mau bao nhiêu", role: "official", conversation: Talk);

        var next = await assistant.AskAsync("còn Tây Ninh", role: "official", conversation: Talk);

        Assert.Contains("3,58 điểm phần trăm", next.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_year_after_counts_from_the_target_talked_about()
    {
        const string Talk = "wording-year";
        await assistant.AskAsync("chỉ tiêu hồ sơ toàn trình 2024 cho tỉnh", role: "official", conversation: Talk);

        var next = await assistant.AskAsync("năm sau đó thì sao", role: "official", conversation: Talk);

        Assert.Contains("70%", next.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("30%", next.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bao nhiêu bộ đạt 100% dịch vụ công toàn trình 2024", AnswerKinds.Ranking)]
    [InlineData("5 tỉnh cuối tuần 40 truy cập cổng", AnswerKinds.Ranking)]
    [InlineData("mức tăng lượt truy cập cổng của Cà Mau giữa tuần 40 và tuần 51", AnswerKinds.Comparison)]
    public async Task A_count_or_a_week_is_no_wish_to_be_told_later(string question, string kind)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(kind, answer.Kind);
    }

    [Theory]
    [InlineData("mật khẩu vneid quên thì làm sao")]
    [InlineData("năm sau đi làm hộ chiếu có cần gì không")]
    [InlineData("phải nộp bao nhiêu tiền làm căn cước")]
    public async Task Questions_of_citizens_are_not_drawn_to_figures(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.DoesNotContain(answer.Kind, new[] { AnswerKinds.Ranking, AnswerKinds.Value, AnswerKinds.Comparison, AnswerKinds.Trend, AnswerKinds.Targets, AnswerKinds.Forbidden });
    }
}
