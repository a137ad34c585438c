using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>A later turn of a talk about figures changes one part of the question before, whatever words of address stand beside it.</summary>
public sealed class FigureTurnTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("Kiên Giang phát sinh hồ sơ tuần 40", "thế bản tháng 9 thì sao", "kien-giang-63", "Tuần 40/2022")]
    [InlineData("Bắc Giang lượt truy cập cổng tuần 51", "hồi tháng chín thì", "bac-giang-63", "Tuần 40/2022")]
    [InlineData("Đắk Lắk lượt truy cập cổng", "còn bản báo cáo hồi tháng 10", "dak-lak-63", "Tuần 40/2022")]
    [InlineData("Lạng Sơn hồ sơ trực tuyến tuần 51", "nhầm rồi, 40 chứ", "lang-son-63", "Tuần 40/2022")]
    [InlineData("Cà Mau lượt truy cập tuần 40", "ủa, 51 cơ mà", "ca-mau-63", "Tuần 51/2022")]
    [InlineData("bộ nào cao nhất lượt truy cập cổng tuần 51", "thôi cho xem hồi tháng 9 đi", "bo-y-te", "Tuần 40/2022")]
    public async Task A_time_alone_is_that_of_the_same_question(string first, string then, string unit, string period)
    {
        var answer = await assistant.LastAtDeskAsync(first, then);

        Assert.Equal((unit, period), (answer.Rows?[0].Entity, answer.Period?.Label));
    }

    [Theory]
    [InlineData("so Hòa Bình với Quảng Ninh hồ sơ trực tuyến tuần 51", "thay Quảng Ninh bằng Hà Nam", "ha-nam-63", "hoa-binh-63")]
    [InlineData("so sánh Bộ Nội vụ với Bộ Công Thương hồ sơ trực tuyến", "bỏ bộ nội vụ lấy ngân hàng nhà nước", "bo-cong-thuong", "nhnn")]
    [InlineData("Lai Châu với Sóc Trăng phát sinh hồ sơ tuần 40 ai hơn", "không lấy Sóc Trăng, lấy Kon Tum", "kon-tum-63", "lai-chau-63")]
    public async Task One_that_is_dropped_makes_room_for_another(string first, string then, string one, string other)
    {
        var answer = await assistant.LastAtDeskAsync(first, then);

        Assert.Equal([one, other], answer.Rows?.Select(row => row.Entity).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Đà Nẵng hồ sơ toàn trình 2024", "ý chị là dịch vụ chứ không phải hồ sơ", "ty-le-dvctt-toan-trinh")]
    [InlineData("Tây Ninh dịch vụ công toàn trình 2024", "à hồ sơ cơ, không phải dịch vụ", "ty-le-ho-so-truc-tuyen-toan-trinh")]
    public async Task What_is_counted_is_exchanged_and_the_rest_stays(string first, string then, string indicator)
    {
        var answer = await assistant.LastAtDeskAsync(first, then);

        Assert.Equal(indicator, answer.Indicator);
    }

    [Theory]
    [InlineData("bộ nào nhất hồ sơ trực tuyến tuần 51", "nhì", 2)]
    [InlineData("tỉnh nào dẫn đầu lượt truy cập tuần 40", "thế hạng ba", 3)]
    public async Task A_rank_by_one_word_is_one_of_the_same_ranking(string first, string then, int rank)
    {
        var answer = await assistant.LastAtDeskAsync(first, then);

        Assert.Equal(rank, Assert.Single(answer.Rows ?? []).Rank);
    }

    [Fact]
    public async Task Where_those_told_belong_today_is_told_of_each()
    {
        var answer = await assistant.LastAtDeskAsync("5 tỉnh thấp nhất hồ sơ trực tuyến tuần 51", "mấy tỉnh đó giờ thuộc tỉnh nào");

        Assert.Equal(AnswerKinds.Place, answer.Kind);
        Assert.Contains("Bắc Kạn", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Quảng Bình", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bộ Tư pháp hồ sơ trực tuyến tuần 51", "mục tiêu 50 là của năm nào", "2022")]
    [InlineData("bộ nào cao nhất hồ sơ toàn trình", "mục tiêu 70 là của năm nào", "2024")]
    public async Task Of_which_year_a_target_is_is_asked_of_the_target(string first, string then, string year)
    {
        var answer = await assistant.LastAtDeskAsync(first, then);

        Assert.Equal(AnswerKinds.Targets, answer.Kind);
        Assert.Contains(year, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Đắk Lắk lượt truy cập cổng", "hai kỳ đó so với nhau được không", "1.519.129")]
    [InlineData("Hòa Bình hồ sơ trực tuyến tuần 51", "hai kỳ so được không", "xử lý")]
    public async Task Two_periods_are_set_beside_each_other_as_far_as_definitions_go(string first, string then, string told)
    {
        Assert.Contains(told, (await assistant.LastAtDeskAsync(first, then)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_else_there_is_about_a_unit_are_all_its_tables()
    {
        var answer = await assistant.LastAtDeskAsync("Đà Nẵng hồ sơ trực tuyến tuần 51", "còn số gì về Hà Tĩnh nữa không");

        Assert.Contains("868.823", answer.Text, StringComparison.Ordinal);
        Assert.Contains("6,60%", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thế làm hộ chiếu hết bao nhiêu tiền")]
    [InlineData("à còn đăng ký khai sinh cần giấy tờ gì")]
    [InlineData("tháng 9 này đổi bằng lái ở đâu")]
    public async Task What_names_a_procedure_leaves_the_talk(string then)
    {
        var answer = await assistant.LastAtDeskAsync("tỉnh nào cao nhất hồ sơ trực tuyến tuần 51", then);

        Assert.NotNull(answer.Procedure);
    }

    [Fact]
    public async Task A_province_told_before_the_nation_is_set_beside_it()
    {
        var answer = await assistant.LastAtDeskAsync("Đà Nẵng hồ sơ toàn trình 2024", "cả nước mấy phần trăm", "thế hơn cả nước bao nhiêu");

        Assert.Equal(AnswerKinds.Comparison, answer.Kind);
        Assert.Contains("22 điểm phần trăm", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_everything_of_one_unit_the_next_is_told_whole_too()
    {
        var answer = await assistant.LastAtDeskAsync("tất cả số liệu của Đà Nẵng năm 2024", "còn cả nước");

        Assert.Contains("55,5%", answer.Text, StringComparison.Ordinal);
        Assert.Contains("43%", answer.Text, StringComparison.Ordinal);
    }
}
