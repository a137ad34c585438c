using Assistant.Bot.Planning.Figures;

namespace Assistant.Tests.Planning.Figures;

/// <summary>Messages of several parts: slips put right, quoted directives, several wishes, the asker's own unit.</summary>
public sealed class FigurePartsTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("cho anh Vĩnh Long tuần 51, ấy nhầm, tuần 40, xử lý hồ sơ trực tuyến", "7,27%")]
    [InlineData("hồ sơ trực tuyến tuần 51 của Hà Nam, à không, Quảng Bình", "5,89%")]
    [InlineData("Bộ Y tế hồ sơ trực tuyến, ý tôi là lượt truy cập cổng, tuần 40", "13.954.795")]
    [InlineData("3 bộ cao nhất, xin lỗi, thấp nhất, hồ sơ trực tuyến tuần 51", "20,58%")]
    public async Task What_is_put_right_in_a_message_takes_the_place_of_what_was_said(string question, string figure)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Contains(figure, answer.Text, StringComparison.Ordinal);
        Assert.True(answer.Rows!.Count <= 5);
    }

    [Theory]
    [InlineData("bộ nào trên 90% hồ sơ trực tuyến tuần 51")]
    [InlineData("tuần 51 không có Hà Nội phải không, hồ sơ trực tuyến")]
    [InlineData("à không, phát sinh hồ sơ cơ")]
    [InlineData("hai chỉ tiêu này hay bị nhầm lẫn, khác nhau chỗ nào")]
    public void A_message_without_a_slip_is_left_whole(string question)
    {
        Assert.Null(SelfCorrection.Of(question));
    }

    [Theory]
    [InlineData("\"Phấn đấu năm 2025 tỷ lệ hồ sơ trực tuyến toàn trình của địa phương đạt từ 70% trở lên\" - khối địa phương hiện còn thiếu bao nhiêu điểm", "52,1")]
    [InlineData("\"Kiểm điểm các tỉnh có tỷ lệ hồ sơ xử lý trực tuyến dưới 5%\": kể tên các tỉnh ấy theo báo cáo tuần 40", "Bạc Liêu")]
    public async Task A_quoted_directive_says_of_what_and_which_mark(string question, string told)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Đà Nẵng tuần 51 nộp trực tuyến mấy %, 2024 hồ sơ toàn trình mấy %", "65,44%", "65%")]
    [InlineData("báo cáo tuần 51 ký ngày nào, và tỉnh nào đứng đầu hồ sơ trực tuyến", "23/12/2022", "88,45%")]
    [InlineData("hai bộ đầu bảng lượt truy cập tuần 40, hai tỉnh đầu bảng lượt truy cập tuần 40", "13.954.795", "8.626.613")]
    [InlineData("tỉnh nào 100%, tỉnh nào thấp nhất dịch vụ công phát sinh hồ sơ tuần 40", "Yên Bái", "9,23%")]
    [InlineData("mục tiêu hồ sơ toàn trình 2024 của địa phương là bao nhiêu, đã đạt chưa", "30%", "17,9%")]
    [InlineData("ba nơi cao nhất lượt truy cập tuần 51 cả bộ lẫn tỉnh", "15.770.831", "13.051.569")]
    public async Task Each_of_several_wishes_is_answered(string question, string one, string other)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Contains(one, answer.Text, StringComparison.Ordinal);
        Assert.Contains(other, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("đơn vị mình tuần 51 hồ sơ trực tuyến được mấy phần trăm")]
    [InlineData("số của chị kỳ mới nhất bao nhiêu em")]
    [InlineData("tỉnh nhà tuần 40 xử lý trực tuyến ra sao")]
    public async Task Whose_own_unit_is_meant_is_asked_and_no_figure_told(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Contains("tên tỉnh, bộ", answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Rows);
    }

    [Theory]
    [InlineData("bộ đứng thứ hai mươi hồ sơ trực tuyến tuần năm mốt là bộ nào")]
    [InlineData("tỉnh thứ mười tám xử lý trực tuyến tuần 40")]
    public async Task A_spoken_place_that_no_report_prints_is_not_told(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.DoesNotContain("%", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thu hai muoi bay", "thu 27")]
    [InlineData("tinh dung thu ba muoi ho so", "tinh dung thu 30 ho so")]
    [InlineData("tuan nam mot nam hai muoi hai", "tuan 51 nam 2022")]
    [InlineData("ho so toan trinh hai tu", "ho so toan trinh 2024")]
    [InlineData("cuoi nam 22", "cuoi nam 2022")]
    public void Spoken_years_and_places_become_digits(string spoken, string digits)
    {
        Assert.Equal(digits, SpokenNumbers.ToDigits(spoken));
    }
}
