using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>Wordings about places, tables, periods and changes, each by words that no single question holds.</summary>
public sealed class FigureWordingTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    // A whole table, and both ends of a region.
    [InlineData("liệt kê bảng 4 báo cáo tuần 51", "88,45", "0,52")]
    [InlineData("6 bộ trong bảng 3 tuần 51", "99,99", "20,58")]
    [InlineData("miền núi phía Bắc hồ sơ trực tuyến tuần 51 ai nhất ai bét", "88,45", "0,52")]
    // Two indicators of one ranking.
    [InlineData("tuần 51 tỉnh nào vừa nằm nhóm cuối lượt truy cập vừa nằm nhóm cuối hồ sơ trực tuyến", "868.823", "6,60")]
    [InlineData("tỉnh nào bét cả phát sinh hồ sơ lẫn xử lý hồ sơ tuần 40", "39,16", "7,07")]
    // Named units set beside each other; a place beside its neighbour.
    [InlineData("Đặt Bộ Y tế bên Bộ Kế hoạch và Đầu tư, lượt truy cập tuần 51", "15.770.831", "14.512.470")]
    [InlineData("cổng tỉnh đông khách nhất với cổng bộ đông khách nhất tuần 51 chênh bao nhiêu", "13.051.569", "15.770.831")]
    [InlineData("tỉnh bét lượt truy cập tuần 40 kém tỉnh ngay trên bao nhiêu lượt", "282.680", "77.283")]
    [InlineData("ai xếp ngay trên Gia Lai bảng hồ sơ trực tuyến tuần 51", "Quảng Bình", "5,89")]
    // Changes, ranked.
    [InlineData("bộ nào lên nhiều lượt truy cập nhất từ tuần 40 sang tuần 51", "Bộ Thông tin", "5.233.289")]
    [InlineData("giữa tuần 40 và tuần 51 tỉnh nào lên ít lượt truy cập nhất", "Đắk Nông", "114.202")]
    // The month of issue of a report.
    [InlineData("kỳ tháng 10/2022 tỉnh nào đứng đầu xử lý hồ sơ trực tuyến", "85,56", "Tuần 40/2022")]
    // What is not asked.
    [InlineData("không hỏi tuần 40, hỏi tuần 51, Đắk Nông lượt truy cập", "396.882", "Tuần 51/2022")]
    [InlineData("Cà Mau toàn trình tính theo dịch vụ 2024", "91,99", "DVCTT toàn trình")]
    // Where no rank is known, the place from the bottom.
    [InlineData("thứ hạng của Bộ Văn hóa về hồ sơ trực tuyến tuần 51", "30,07", "thứ 2 từ dưới lên")]
    [InlineData("Bộ Tư pháp đứng thứ mấy phát sinh hồ sơ tuần 40", "25,00", "thấp nhất")]
    // Only one of the two reports prints it.
    [InlineData("Thái Nguyên từ tuần 40 sang tuần 51 tăng bao nhiêu lượt truy cập", "11.043.329", "không in")]
    // One letter off, in a word that typing repair takes for another.
    [InlineData("Thái Nguyêm lượt truy cập tuần 51", "Thái Nguyên", "11.043.329")]
    public async Task What_is_asked_in_these_words_is_told(string question, string one, string other)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Contains(one, answer.Text, StringComparison.Ordinal);
        Assert.Contains(other, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tỉnh xếp 33 hồ sơ trực tuyến tuần 51")]
    [InlineData("tháng 3/2022 Bắc Giang bao nhiêu lượt truy cập")]
    [InlineData("tổng số hồ sơ nộp trực tuyến của các bộ tuần 51 là mấy triệu")]
    [InlineData("Quảng Ninh tuần 51 nộp trực tuyến được bao nhiêu, không lấy tỷ lệ")]
    public async Task What_no_report_tells_is_not_answered_by_another_figure(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
        Assert.Empty(answer.Rows ?? []);
    }

    [Theory]
    [InlineData("QN tuần 51?")]
    [InlineData("QN lượt vào cổng w40")]
    public async Task Letters_that_stand_for_several_places_are_asked_about(string question) =>
        Assert.Equal(AnswerKinds.Clarification, (await assistant.AskAsync(question, role: "official")).Kind);

    [Theory]
    [InlineData("2028-2030 số hóa hồ sơ phải đạt mấy phần trăm, dữ liệu tái sử dụng phải đạt mấy", AnswerKinds.Targets)]
    [InlineData("Hòa Bình tuần 51 hồ sơ trực tuyến bao nhiêu, năm tôi hỏi là 2022", AnswerKinds.Value)]
    [InlineData("dữ liệu tuần 51 Đắk Nông tăng bao nhiêu lượt truy cập so với tuần 40", AnswerKinds.Comparison)]
    [InlineData("đầu năm tới giờ Đắk Nông có mấy lượt vào cổng, lấy tuần 51", AnswerKinds.Value)]
    public async Task Words_that_only_look_like_the_future_are_no_forecast(string question, string kind) =>
        Assert.Equal(kind, (await assistant.AskAsync(question, role: "official")).Kind);

    [Theory]
    [InlineData("5 tỉnh cao nhất hồ sơ trực tuyến tuần 51", "trên 70 thôi", "74,70")]
    [InlineData("bộ nào bét hồ sơ trực tuyến tuần 51", "nhất thì sao", "99,99")]
    [InlineData("Hòa Bình hồ sơ trực tuyến tuần 51", "đặt thêm Quảng Ninh vào so luôn", "13,75")]
    [InlineData("Lạng Sơn hồ sơ trực tuyến tuần 51", "hạng?", "hạng 4")]
    [InlineData("ba bộ thấp nhất hồ sơ trực tuyến tuần 51", "mấy ông đó tuần 40 xử lý trực tuyến được bao nhiêu", "13,11")]
    public async Task A_short_turn_goes_on_with_the_one_before(string before, string question, string told)
    {
        var conversation = Guid.NewGuid().ToString();
        await assistant.AskAsync(before, role: "official", conversation: conversation);

        Assert.Contains(told, (await assistant.AskAsync(question, role: "official", conversation: conversation)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citizen_is_not_told_what_one_of_two_reports_prints()
    {
        var answer = await assistant.AskAsync("Thái Nguyên từ tuần 40 sang tuần 51 tăng bao nhiêu lượt truy cập");

        Assert.DoesNotContain("11.043.329", answer.Text, StringComparison.Ordinal);
    }
}
