using Assistant.Bot.Answers;

namespace Assistant.Tests.Details;

/// <summary>The one thing asked comes first, in the record's own words; what else the record says stands below.</summary>
public sealed class DetailAnswerTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("kết hôn nộp hồ sơ trên mạng rồi có phải lên phường ký nữa không", "phải đến ký")]
    [InlineData("nha co dam, trong vong may ngay phai di khai tu cho ba", "15 ngày")]
    [InlineData("hộ chiếu sắp hết hạn có gia hạn được không", "không có “gia hạn”")]
    public async Task It_stands_in_the_first_line(string question, string says)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Contains(says, answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_greets_once() =>
        Assert.Single((await assistant.AskAsync("hộ chiếu sắp hết hạn có gia hạn được không")).Text.Split('\n'), line => line.StartsWith("Dạ, ", StringComparison.Ordinal));

    [Theory]
    [InlineData("làm hộ chiếu")]
    [InlineData("thủ tục đăng ký khai sinh")]
    public async Task A_name_alone_asks_nothing_of_the_record(string question) =>
        Assert.DoesNotContain("em có thông tin này", (await assistant.AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("làm hộ chiếu mất mấy ngày", AnswerKinds.Duration)]
    [InlineData("đổi bằng lái cần giấy tờ gì", AnswerKinds.Documents)]
    [InlineData("đăng ký khai tử ở đâu", AnswerKinds.Where)]
    public async Task A_side_that_is_asked_for_comes_first(string question, string kind)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal(kind, answer.Kind);
        Assert.DoesNotContain("em có thông tin này", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_record_says_nothing_the_office_is_named() =>
        Assert.Contains("UBND cấp xã nơi cư trú cuối cùng", (await assistant.AskAsync("đăng ký khai tử có phải mặc áo đen không")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("xây nhà cấp 4 ở nông thôn có phải xin phép không")]
    [InlineData("cat nha 2 tang duoi que can giay phep xay dung khong")]
    public async Task Who_need_not_do_it_at_all_leads_where_that_is_asked(string question)
    {
        var first = (await assistant.AskAsync(question)).Text.Split('\n')[0];

        Assert.Matches("không phải xin giấy phép|được miễn giấy phép", first);
        Assert.Contains("dưới 500 m2", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Below_one_thing_asked_the_rest_is_short()
    {
        var answer = await assistant.AskAsync("ko co giay chung sinh co lam khai sinh dc khong");

        Assert.Contains("giấy cam đoan", answer.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Kết quả:", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Nơi giải quyết:", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ket hon can nhung giay gi, vk e la nguoi da ly hon")]
    [InlineData("em ly hôn rồi giờ đăng ký kết hôn lại cần giấy tờ gì")]
    public async Task What_is_told_as_done_is_not_what_is_asked(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Contains("dang-ky-ket-hon", answer.Options?.Select(option => option.Procedure) ?? [answer.Procedure?.Id]);
    }

    [Theory]
    [InlineData("xin phép xây nhà có cần bản vẽ không")]
    public async Task Another_duty_is_not_whether_it_must_be_done_at_all(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal((AnswerKinds.Documents, "cap-gpxd-nha-o-rieng-le"), (answer.Kind, answer.Procedure?.Id));
        Assert.DoesNotContain("không phải xin giấy phép", answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_polite_opening_tells_nothing_as_done()
    {
        var conversation = Guid.NewGuid().ToString("N");
        await assistant.AskAsync("đăng ký tạm trú cần giấy gì", conversation: conversation);

        var answer = await assistant.AskAsync("dạ kết hôn", conversation: conversation);

        Assert.Contains("dang-ky-ket-hon", answer.Options?.Select(option => option.Procedure) ?? [answer.Procedure?.Id]);
    }

    [Theory]
    [InlineData("nhờ mẹ đi đăng ký kết hôn thay em được không", "không được ủy quyền", "Luật Hộ tịch")]
    [InlineData("nhan con co bat buoc xet nghiem adn khong", "không bắt buộc xét nghiệm ADN", "Thông tư 04/2020/TT-BTP")]
    [InlineData("ban ngu lai nha mot dem co phai bao luu tru khong", "trước 23 giờ", "Luật Cư trú 2020")]
    public async Task A_rule_stands_in_the_first_line_with_its_basis(string question, string says, string basis)
    {
        var first = (await assistant.AskAsync(question)).Text.Split('\n')[0];

        Assert.Contains(says, first, StringComparison.Ordinal);
        Assert.Contains(basis, first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_is_cited_with_its_own_source() =>
        Assert.Contains((await assistant.AskAsync("bạn ngủ lại nhà một đêm có phải báo lưu trú không")).Sources ?? [], source => source.Title.Contains("Điều 30 Luật Cư trú", StringComparison.Ordinal));

    [Fact]
    public async Task A_rule_that_nobody_has_checked_says_so() =>
        Assert.Contains("chưa kiểm chứng", (await assistant.AskAsync("giấy xác nhận độc thân để 8 tháng còn giá trị không")).Text.Split('\n')[0], StringComparison.Ordinal);

    [Fact]
    public async Task A_fine_that_a_rule_holds_is_told_with_its_amount()
    {
        var answer = await assistant.AskAsync("ở trọ không đăng ký tạm trú có bị phạt không");

        Assert.Contains("từ 500.000 đồng đến 1.000.000 đồng", answer.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain("chưa có mức phạt", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("đăng ký kết hôn nhờ mẹ đi thay được không", "cùng có mặt")]
    public async Task No_question_back_where_the_rule_is_the_same_or_the_special_case_was_not_said(string question, string says) =>
        Assert.Contains(says, (await assistant.AskAsync(question)).Text.Split('\n')[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("anh em họ cách 3 đời cưới nhau được không", "dang-ky-ket-hon", "ba đời")]
    [InlineData("con trai 19 tuổi lấy vợ được chưa", "dang-ky-ket-hon", "20 tuổi")]
    public async Task A_rule_is_told_though_no_procedure_is_named(string question, string procedure, string says)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal(procedure, answer.Procedure?.Id);
        Assert.Contains(says, answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_on_where_goes_before_the_office() =>
        Assert.Contains("không phải về quê", (await assistant.AskAsync("khai sinh cho con ở nơi tạm trú được không")).Text.Split('\n')[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("đăng ký khai tử có phải mặc áo đen không")]
    [InlineData("đăng ký thường trú có phải biết chơi đàn không")]
    public async Task That_nothing_was_found_is_the_first_thing_said(string question) =>
        Assert.Contains("chưa tìm thấy", (await assistant.AskAsync(question)).Text.Split('\n')[0], StringComparison.Ordinal);
}
