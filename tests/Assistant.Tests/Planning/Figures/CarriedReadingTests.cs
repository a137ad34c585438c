using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>What was read of a question about figures is carried by the answer, and what no report holds is told as such.</summary>
public sealed class CarriedReadingTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("BC 18, tỉnh nào cao nhất về lượt truy cập cổng", "Tuần 40/2022")]
    [InlineData("báo cáo 18 bộ nào đội sổ lượt vào cổng", "Tuần 40/2022")]
    [InlineData("hồ sơ trực tuyến tỉnh hạng 3, cuối năm 2022", "Tuần 51/2022")]
    [InlineData("lượt truy cập cổng Đắk Lắk hạng mấy, BC 18 với ạ", "Tuần 40/2022")]
    [InlineData("Ca Mau dung thu may luot truy cap cong, bao cao tuan 40 voi a", "Tuần 40/2022")]
    [InlineData("báo cáo số 28 Hà Nam hạng mấy hồ sơ trực tuyến", "Tuần 51/2022")]
    public async Task The_period_that_is_named_is_the_one_told(string question, string period)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(period, answer.Period?.Label);
        Assert.NotEmpty(answer.Rows ?? []);
    }

    [Theory]
    [InlineData("lượt truy cập cổng bộ nào đội sổ 8 tháng 2024")]
    [InlineData("tỷ lệ hồ sơ trực tuyến của Bộ Nội vụ theo báo cáo ngày 7/10/2022")]
    [InlineData("tỉnh nào cao nhất lượt truy cập cổng bình quân đầu người")]
    [InlineData("Hòa Bình hồ sơ trực tuyến tuần 51 tính trên 1000 dân")]
    [InlineData("Quảng Ninh hồ sơ trực tuyến tuần 51 chia theo độ tuổi")]
    [InlineData("top 3 tỉnh hồ sơ trực tuyến tuần 51 chỉ tính hồ sơ cưới hỏi")]
    [InlineData("Đà Nẵng xử lý hồ sơ trực tuyến w40 theo từng sở")]
    [InlineData("Cà Mau lượt truy cập cổng năm ngoái")]
    [InlineData("Hà Giang dự kiến hồ sơ trực tuyến bao nhiêu kỳ mới nhất")]
    [InlineData("Bắc Giang lượt truy cập cổng tuần 51 mấy phần trăm")]
    [InlineData("bộ nào trên 30% lượt truy cập cổng tuần 40")]
    [InlineData("tỉnh nào trên 3 triệu lượt về tỷ lệ hồ sơ trực tuyến")]
    [InlineData("tích của Hòa Bình và Quảng Ninh hồ sơ trực tuyến tuần 51")]
    [InlineData("Vinh Long cong Nghe An xu ly ho so truc tuyen tuan 40")]
    [InlineData("gộp 3 tỉnh cao nhất lượt truy cập cổng tuần 51")]
    [InlineData("điểm rèn luyện công chức Bộ Xây dựng tuần 51")]
    public async Task What_no_report_holds_is_not_told_by_a_figure_beside_it(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Contains(answer.Kind, new[] { AnswerKinds.Unknown, AnswerKinds.Clarification });
        Assert.Empty(answer.Rows ?? []);
    }

    [Theory]
    [InlineData("ho so nop truc tuyen Quang Ninh tuan 51", "quang-ninh-63")]
    [InlineData("Thua Thien Hue dung hang bao nhieu luot truy cap cong tuan 40", "thua-thien-hue-63")]
    [InlineData("dien bien cua Dak Lak luot truy cap cong", "dak-lak-63")]
    [InlineData("dia phuong nao thap nhat luot truy cap cong tuan 51", "dak-nong-63")]
    [InlineData("61,83% là của tỉnh thành nào, xử lý hồ sơ trực tuyến tuần 40", "da-nang-63")]
    [InlineData("lượt truy cập cổng tuần 51 tỉnh nào từ 10 triệu đến 12 triệu lượt", "bac-giang-63")]
    [InlineData("cho em hỏi hồ sơ trực tuyến tỉnh nào dưới 1%", "bac-kan-63")]
    [InlineData("truy cap cong tuan 51 bo Thua Thien Hue, 2 tinh dan dau la ai", "bac-giang-63")]
    public async Task Names_typed_without_marks_are_no_other_words(string question, string unit)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Contains(answer.Rows ?? [], row => row.Entity == unit);
    }
}
