using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>What officials leave out at the desk: the indicator, their own place, who shares a place, and whether a figure may be shown.</summary>
public sealed class DeskOfFiguresTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("Đắk Nông tình hình thế nào", "396.882", "282.680")]
    [InlineData("Bộ Y tế được bao nhiêu", "15.770.831", "13.954.795")]
    [InlineData("tất cả số liệu của Đà Nẵng", "65,44%", "61,83%")]
    [InlineData("Hà Nam được mấy phần trăm, sếp đang họp cần ngay", "67,71%", "67,71%")]
    public async Task A_place_alone_gets_what_is_held_of_it_in_every_report(string question, string newest, string earlier)
    {
        var text = (await assistant.AskAsync(question, role: "official")).Text;

        Assert.Contains(newest, text, StringComparison.Ordinal);
        Assert.Contains(earlier, text, StringComparison.Ordinal);
        Assert.DoesNotContain("lượt lượt", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_no_table_prints_is_said_not_to_be_held()
    {
        var answer = await assistant.AskAsync("Hải Phòng tình hình thế nào", role: "official");

        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
        Assert.Contains("Hải Phòng", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("số 45,12% lấy ở đâu")]
    [InlineData("nguồn của số 91,3%")]
    [InlineData("số 1,72% ở bảng nào")]
    [InlineData("tỉnh nào được 43,21%")]
    [InlineData("9.999.999 lượt là của bộ nào")]
    public async Task A_figure_that_no_table_holds_gets_no_source(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Contains("không thấy số", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Rows ?? []);
        Assert.DoesNotContain("không thấy số", (await assistant.AskAsync(question)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("88,5% là của tỉnh nào", "88,45%")]
    [InlineData("15,8 triệu lượt là của bộ nào", "15.770.831")]
    public async Task A_rounded_figure_is_found_and_said_to_be_rounded(string question, string printed)
    {
        var text = (await assistant.AskAsync(question, role: "official")).Text;

        Assert.Contains("không thấy đúng số", text, StringComparison.Ordinal);
        Assert.Contains(printed, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bộ Y tế 15,8 triệu lượt truy cập đúng không", "đúng ạ")]
    [InlineData("Thừa Thiên Huế 13 triệu lượt phải không", "đúng ạ")]
    [InlineData("Bắc Giang 5 triệu lượt truy cập đúng không", "không ạ")]
    [InlineData("Bộ Lao động 2 triệu lượt truy cập đúng không", "không ạ")]
    [InlineData("Bộ Y tế dẫn đầu đúng không em", "đúng ạ")]
    [InlineData("Kon Tum bét phải không", "không ạ")]
    [InlineData("nghe nói Bắc Giang nhất", "không ạ")]
    [InlineData("Hòa Bình nhất cả nước về hồ sơ trực tuyến đúng không", "đúng ạ")]
    [InlineData("Cà Mau cao nhất cả nước về tỷ lệ DVCTT toàn trình đúng không", "không ạ")]
    public async Task A_claim_is_decided_where_reports_print_the_unit(string claim, string verdict) =>
        Assert.Contains(verdict, (await assistant.AskAsync(claim, role: "official")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("tuần 40 Lạng Sơn hồ sơ trực tuyến hạng mấy", "73,38%")]
    [InlineData("Hòa Bình tuần 51 hồ sơ xử lý trực tuyến", "88,45%")]
    [InlineData("tỉnh nào đứng đầu hồ sơ trực tuyến báo cáo 18", "85,56%")]
    public async Task Another_definition_is_told_with_its_note(string question, string figure)
    {
        var text = (await assistant.AskAsync(question, role: "official")).Text;

        Assert.Contains(figure, text, StringComparison.Ordinal);
        Assert.Contains("định nghĩa khác", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tỉnh nào cao nhất phát sinh hồ sơ")]
    [InlineData("top 1 tỉnh phát sinh hồ sơ")]
    public async Task All_who_share_the_first_place_stand_in_the_first_line(string question)
    {
        var first = (await assistant.AskAsync(question, role: "official")).Text.Split('\n')[0];

        Assert.Contains("Yên Bái", first, StringComparison.Ordinal);
        Assert.Contains("Hà Giang", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_behind_a_shared_one_is_held_by_nobody_alone() =>
        Assert.Contains("cùng hạng 1", (await assistant.AskAsync("hạng 2 phát sinh hồ sơ các tỉnh", role: "official")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("mình ở Sở Nội vụ Bắc Giang", "lượt truy cập của tỉnh mình", "bac-giang-63")]
    [InlineData("tôi làm ở Bộ Công Thương", "bộ tôi hồ sơ trực tuyến bao nhiêu", "bo-cong-thuong")]
    [InlineData("Thái Nguyên đây", "tỉnh anh lượt truy cập mấy", "thai-nguyen-63")]
    public async Task The_own_unit_is_kept(string said, string turn, string unit)
    {
        await assistant.AskAsync(said, role: "official", conversation: said);

        Assert.Equal(unit, Assert.Single((await assistant.AskAsync(turn, role: "official", conversation: said)).Rows ?? []).Entity);
    }

    [Fact]
    public async Task An_own_unit_that_nobody_has_named_is_asked_for() =>
        Assert.Equal(AnswerKinds.Clarification, (await assistant.AskAsync("tỉnh tôi lượt truy cập mấy", role: "official")).Kind);

    [Theory]
    [InlineData("5 tỉnh cao nhất hồ sơ trực tuyến tuần 51", "số này đăng báo được không", "không ạ")]
    [InlineData("Đà Nẵng hồ sơ toàn trình 2024", "tôi trích vào bài báo được chứ", "được ạ")]
    [InlineData("lượt truy cập Bộ Y tế", "dân hỏi thì có được nói không", "không ạ")]
    public async Task Whether_a_figure_may_be_shown_is_told_by_the_mark_of_its_report(string question, string turn, string verdict)
    {
        await assistant.AskAsync(question, role: "official", conversation: turn);

        Assert.Contains(verdict, (await assistant.AskAsync(turn, role: "official", conversation: turn)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("top 3 tỉnh hồ sơ trực tuyến tuần 51", "khối bộ thì sao", "nhnn")]
    [InlineData("tỉnh nào cao nhất lượt truy cập", "còn khối bộ thế nào", "bo-y-te")]
    public async Task The_other_bloc_after_a_ranking_is_ranked(string question, string turn, string first)
    {
        await assistant.AskAsync(question, role: "official", conversation: turn);

        Assert.Equal(first, (await assistant.AskAsync(turn, role: "official", conversation: turn)).Rows?[0].Entity);
    }

    [Theory]
    [InlineData("nếu Lạng Sơn thêm 5 điểm thì hạng mấy hồ sơ trực tuyến")]
    [InlineData("giả sử Hà Nam tăng 10% thì lọt top 5 hồ sơ trực tuyến không")]
    public async Task What_is_supposed_is_told_by_no_figure(string question) =>
        Assert.Empty((await assistant.AskAsync(question, role: "official")).Rows ?? []);

    [Fact]
    public async Task How_much_is_missing_to_a_place_is_reckoned() =>
        Assert.Contains("4.309.400", (await assistant.AskAsync("Đắk Lắk cần thêm bao nhiêu lượt để vào top 3 lượt truy cập", role: "official")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("bộ ngành đạt mục tiêu 2025 chưa", "63%")]
    [InlineData("so thực hiện với mục tiêu hồ sơ toàn trình 2024 của khối địa phương", "17,9%")]
    public async Task What_became_of_a_target_stands_beside_it(string question, string actual) =>
        Assert.Contains(actual, (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);
}
