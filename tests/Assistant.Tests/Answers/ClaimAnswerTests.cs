using Assistant.Bot.Answers;

namespace Assistant.Tests.Answers;

/// <summary>What is claimed about a figure is set beside the record: yes or no first, and neither where the record does not tell.</summary>
public sealed class ClaimAnswerTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("Lạng Sơn hồ sơ trực tuyến tuần 51 là 67,12% đúng không", "**đúng ạ**")]
    [InlineData("tuần 51 Hà Nam hồ sơ trực tuyến 68% phải không", "**đúng ạ**")]
    [InlineData("Gia Lai hồ sơ trực tuyến tuần 51 là 2,49% đúng không", "**không ạ**: Gia Lai **4,09%**")]
    [InlineData("Tây Ninh 91,98% hồ sơ toàn trình 2024 phải không", "91,98% là số của Tây Ninh về tỷ lệ DVCTT toàn trình")]
    [InlineData("Thừa Thiên Huế dẫn đầu lượt truy cập cổng tuần 51 phải không", "**đúng ạ**")]
    [InlineData("Cà Mau cao nhất lượt truy cập cổng tuần 51 đúng không", "Cao nhất: Thừa Thiên Huế")]
    [InlineData("Hà Tĩnh thấp nhất hồ sơ trực tuyến đúng không", "Thấp nhất trong bảng in: Bắc Kạn **0,52%**")]
    [InlineData("Ninh Thuận đứng thứ nhì từ dưới lên lượt truy cập cổng tuần 51 đúng không", "**đúng ạ**")]
    [InlineData("mục tiêu hồ sơ trực tuyến 2022 của cả nước là 50% đúng không", "**đúng ạ**")]
    [InlineData("Quảng Ninh hạng 2 hồ sơ trực tuyến tuần 51 đúng không", "**đúng ạ**")]
    [InlineData("Yên Bái là tỉnh duy nhất 100% dvctt phát sinh hồ sơ đúng không", "**không ạ**")]
    [InlineData("khối địa phương đạt 30% chưa", "**chưa ạ**: Khối địa phương **17,9%**")]
    [InlineData("Bo Y te hang nhat luot truy cap cong tuan 40 phai khong em", "**đúng ạ**")]
    [InlineData("Ngân hàng Nhà nước hồ sơ trực tuyến tuần 51 là 100% đúng không", "**không ạ**")]
    [InlineData("khối bộ hồ sơ toàn trình 2024 đạt 70% chưa", "**chưa ạ**")]
    [InlineData("Hòa Bình hồ sơ trực tuyến tuần 51 qua mốc 80% chưa", "**đạt rồi ạ**")]
    [InlineData("mục tiêu hồ sơ toàn trình năm 2025 của tỉnh là 85% phải không", "**không ạ**")]
    [InlineData("mục tiêu hồ sơ toàn trình 2025 bộ 85 còn tỉnh 70 đúng không", "**đúng ạ**")]
    public async Task A_claim_is_called_true_or_false(string question, string told) =>
        Assert.Contains(told, (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Hải Phòng hồ sơ trực tuyến tuần 51 là 60% đúng không")]
    [InlineData("Bắc Kạn hạng 63 hồ sơ trực tuyến tuần 51 đúng không")]
    [InlineData("Đà Nẵng cao nhất hồ sơ toàn trình 2024 phải không")]
    public async Task Nothing_is_decided_where_the_record_does_not_tell(string question)
    {
        var text = (await assistant.AskAsync(question, role: "official")).Text;

        Assert.DoesNotContain("đúng ạ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("không ạ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Quảng Ninh 74,70 hay 78 vậy", "tỷ lệ hồ sơ xử lý trực tuyến", "tỷ lệ hồ sơ trực tuyến")]
    [InlineData("Nghệ An 39,16 với 7,07 khác nhau chỗ nào", "tỷ lệ DVCTT phát sinh hồ sơ", "tỷ lệ hồ sơ xử lý trực tuyến")]
    public async Task Each_figure_named_is_told_with_its_indicator(string question, string one, string other)
    {
        var text = (await assistant.AskAsync(question, role: "official")).Text;

        Assert.Contains(one, text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(other, text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("tỉnh nào cao nhất hồ sơ toàn trình 2024")]
    [InlineData("top 3 tỉnh dịch vụ công trực tuyến toàn trình 2024")]
    [InlineData("bộ nào dẫn đầu dịch vụ công trực tuyến toàn trình 2024")]
    public async Task Examples_make_no_ranking(string question)
    {
        var text = (await assistant.AskAsync(question, role: "official")).Text;

        Assert.Contains("không xếp hạng", text, StringComparison.Ordinal);
        Assert.DoesNotContain("** cao nhất", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hồ sơ trực tuyến Gia Lai tuần 51", "thứ 3 từ dưới lên trong bảng in")]
    [InlineData("Bắc Kạn hồ sơ trực tuyến tuần 51 bao nhiêu", "thấp nhất trong bảng in")]
    [InlineData("Quảng Ninh hồ sơ trực tuyến tuần 51 hạng mấy", ", hạng 2, về")]
    public async Task Ranks_are_of_those_measured(string question, string told)
    {
        var text = (await assistant.AskAsync(question, role: "official")).Text;

        Assert.Contains(told, text, StringComparison.Ordinal);
        Assert.DoesNotContain("trong 63", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tây Ninh tuần 40 xử lý hồ sơ trực tuyến bao nhiêu, tuần 51 bao nhiêu", "3,94%")]
    [InlineData("Bạc Liêu hồ sơ xử lý trực tuyến tuần 40 và tuần 51", "4,35%")]
    [InlineData("lượt truy cập cổng Thái Nguyên tuần 40 bao nhiêu, tuần 51 bao nhiêu", "11.043.329 lượt")]
    public async Task Of_two_periods_the_one_that_is_held_is_told(string question, string told) =>
        Assert.Contains(told, (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Cà Mau mới được bao nhiêu lượt truy cập cổng tuần 51", "7.345.075")]
    [InlineData("Hà Tĩnh mới là tỉnh anh hỏi, hồ sơ trực tuyến tuần 51", "6,60%")]
    [InlineData("Cà Mau mới bao nhiêu lượt truy cập cổng", "đo riêng từng nơi")]
    public async Task New_is_a_name_only_where_provinces_were_merged(string question, string told) =>
        Assert.Contains(told, (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Bộ Nội vụ hồ sơ trực tuyến tuần 51", "không phải số của Bộ Nội vụ hiện nay")]
    [InlineData("Bộ Thông tin và Truyền thông lượt truy cập cổng tuần 51", "nay thuộc Bộ Khoa học và Công nghệ")]
    [InlineData("Bộ Nông nghiệp và Môi trường lượt truy cập cổng tuần 51", "Bộ Tài nguyên và Môi trường")]
    [InlineData("3 bộ thấp nhất hồ sơ trực tuyến tuần 51", "theo cơ cấu lúc báo cáo")]
    public async Task A_ministry_of_before_a_merger_is_not_the_one_of_today(string question, string told) =>
        Assert.Contains(told, (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("hồ sơ trực tuyến của ngư dân ở Hà Nam", "của ngư dân")]
    [InlineData("Cà Mau lượt truy cập cổng từ máy tính bảng", "từ máy tính")]
    [InlineData("Huế lượt truy cập cổng buổi khuya", "buổi khuya")]
    [InlineData("hồ sơ trực tuyến ngành tư pháp ở Hà Nam", "ngành tư pháp")]
    public async Task A_part_of_any_name_is_not_told_as_the_whole(string question, string part)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
        Assert.Contains($"“{part}”", answer.Text, StringComparison.Ordinal);
    }
}
