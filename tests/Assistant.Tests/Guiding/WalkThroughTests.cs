using Assistant.Bot.Answers;

namespace Assistant.Tests.Guiding;

/// <summary>Whole walk-throughs as people go through them.</summary>
public sealed class WalkThroughTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private const int MostTurns = 8;

    private readonly string _conversation = Guid.NewGuid().ToString();

    public static TheoryData<string> Curated => [.. ShippedKnowledge.Base.Procedures.All.Where(procedure => procedure.Abolished is null).Select(procedure => procedure.Title)];

    [Theory]
    [MemberData(nameof(Curated))]
    public async Task Every_procedure_reaches_its_end_within_eight_turns(string title)
    {
        var answer = await SayAsync($"Hướng dẫn từng bước: {title}");
        var turns = 1;
        var kinds = new List<string>();
        while (!answer.Text.Contains("đã đi hết các bước", StringComparison.Ordinal))
        {
            kinds.Add(answer.Kind);
            // What a button says is answered like a typed message; a question without buttons is about the place.
            answer = await SayAsync(answer is { Kind: AnswerKinds.Clarification, Options: null } ? "Huế" : answer.Options?[0].Question ?? answer.Suggestions![0]);
            turns++;
            Assert.True(turns <= MostTurns, $"{title}: {string.Join(", ", kinds)}");
        }

        Assert.Equal(1, kinds.Count(kind => kind == AnswerKinds.Documents));
        Assert.Contains(AnswerKinds.Fee, kinds);
        Assert.Contains(AnswerKinds.Steps, kinds);
    }

    [Theory]
    [MemberData(nameof(Curated))]
    public async Task No_question_holds_up_who_wants_to_go_on_and_the_province_is_none(string title)
    {
        var begun = await SayAsync($"Hướng dẫn từng bước: {title}");

        var next = await SayAsync("tiếp");

        Assert.DoesNotContain("ở tỉnh, thành phố nào", begun.Text, StringComparison.Ordinal);
        Assert.Contains("**Bước ", next.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_is_done_said_at_the_fee_changes_the_fee()
    {
        await ToDocumentsAsync("đăng ký hộ kinh doanh");
        var general = await ToAsync(AnswerKinds.Fee);

        var local = await SayAsync("ở Hà Nội");

        Assert.StartsWith("Dạ, em ghi lại: làm ở TP. Hà Nội", local.Text, StringComparison.Ordinal);
        Assert.NotEqual(general.Text, local.Text);
        Assert.Contains("Nộp hồ sơ", (await SayAsync("tiếp")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("đăng ký khai sinh", "khoan, lệ phí là bao nhiêu?", AnswerKinds.Fee)]
    [InlineData("làm hộ chiếu", "mất bao lâu vậy em", AnswerKinds.Duration)]
    [InlineData("đổi bằng lái xe hết hạn", "cho hỏi lệ phí hết bao nhiêu", AnswerKinds.Fee)]
    [InlineData("cấp lại thẻ căn cước bị mất", "làm ở đâu vậy", AnswerKinds.Where)]
    [InlineData("đăng ký tạm trú", "bao lâu thì xong", AnswerKinds.Duration)]
    [InlineData("đăng ký thường trú", "lệ phí bao nhiêu", AnswerKinds.Fee)]
    [InlineData("mở hộ kinh doanh mới", "mất mấy ngày", AnswerKinds.Duration)]
    [InlineData("đăng ký kết hôn trong nước", "có mất tiền không", AnswerKinds.Fee)]
    [InlineData("khai tử", "mất bao lâu", AnswerKinds.Duration)]
    [InlineData("xin phiếu lý lịch tư pháp số 1", "hết bao nhiêu tiền", AnswerKinds.Fee)]
    public async Task A_question_in_between_is_answered_and_the_step_comes_back(string procedure, string aside, string kind)
    {
        var step = await ToDocumentsAsync(procedure);

        var answered = await SayAsync(aside);
        var back = await SayAsync("tiếp");

        Assert.Equal(kind, answered.Kind);
        Assert.Equal(step.Procedure, answered.Procedure);
        Assert.Contains("\"tiếp\"", answered.Text, StringComparison.Ordinal);
        Assert.Equal(step.Text, back.Text);
    }

    [Theory]
    [InlineData("đăng ký khai sinh", "à nhầm, ở Hà Nội", "Hà Nội")]
    [InlineData("mở hộ kinh doanh mới", "ý em là ở Đà Nẵng", "Đà Nẵng")]
    [InlineData("cấp giấy phép xây dựng nhà ở", "sửa lại là Cần Thơ", "Cần Thơ")]
    [InlineData("đăng ký thường trú", "à em nộp trực tiếp", "nộp trực tiếp")]
    [InlineData("đăng ký tạm trú", "đổi sang nộp online", "nộp trực tuyến")]
    [InlineData("xin phiếu lý lịch tư pháp số 1", "thôi nộp trực tuyến", "nộp trực tuyến")]
    [InlineData("đăng ký xe máy mới mua", "nhầm, xe ô tô đến 9 chỗ", "ô tô đến 9 chỗ")]
    [InlineData("đăng ký khai tử", "quá 15 ngày rồi", "đã quá 15 ngày")]
    [InlineData("thay đổi cải chính hộ tịch", "nhầm, dưới 14 tuổi", "dưới 14 tuổi")]
    [InlineData("đăng ký lại khai sinh", "ở Huế nhé", "Huế")]
    public async Task What_was_said_before_can_be_corrected_later(string procedure, string correction, string told)
    {
        var step = await ToDocumentsAsync(procedure);

        var corrected = await SayAsync(correction);

        Assert.StartsWith("Dạ, em ghi lại:", corrected.Text, StringComparison.Ordinal);
        Assert.Contains(told, corrected.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.EndsWith(step.Text.Split("\n**")[^1], corrected.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_changes_the_fee_that_is_told()
    {
        await SayAsync("hướng dẫn từng bước đăng ký thường trú");
        await SayAsync("nộp trực tuyến");
        var before = await ToAsync(AnswerKinds.Fee);

        var after = await SayAsync("nhầm, nộp trực tiếp");

        Assert.Equal(["online"], before.Amounts!.Select(amount => amount.Channel).Distinct());
        Assert.Equal(["in_person"], after.Amounts!.Select(amount => amount.Channel).Distinct());
    }

    [Fact]
    public async Task Documents_are_ticked_off_by_their_numbers()
    {
        var step = await ToDocumentsAsync("đăng ký khai sinh");
        var documents = step.Text.Split('\n').Count(line => line.Contains('☐', StringComparison.Ordinal));

        var some = await SayAsync("có 1 và 3 rồi");
        var others = await SayAsync("thiếu 2");

        Assert.Equal(2, some.Text.Count(letter => letter == '☑'));
        Assert.Equal(documents - 1, others.Text.Count(letter => letter == '☑'));
        Assert.Contains("Còn 1 mục", others.Text, StringComparison.Ordinal);
        Assert.Equal(AnswerKinds.Fee, (await SayAsync("có 2")).Kind);
    }

    [Fact]
    public async Task Nothing_known_is_asked_again()
    {
        await SayAsync("đăng ký thường trú nộp online hết bao nhiêu");

        var begun = await SayAsync("hướng dẫn từng bước");

        Assert.Equal("dang-ky-thuong-tru", begun.Procedure?.Id);
        Assert.NotEqual(AnswerKinds.Clarification, begun.Kind);
    }

    [Theory]
    [InlineData("làm hộ chiếu", "dừng")]
    [InlineData("đăng ký khai sinh", "thôi không làm nữa")]
    [InlineData("đăng ký thường trú", "huy huong dan")]
    [InlineData("đăng ký tạm trú", "thoát")]
    [InlineData("đổi bằng lái xe hết hạn", "dừng lại đi em")]
    [InlineData("cấp lại thẻ căn cước bị mất", "Dừng hướng dẫn")]
    [InlineData("mở hộ kinh doanh mới", "thôi khỏi")]
    [InlineData("đăng ký kết hôn trong nước", "kết thúc")]
    [InlineData("khai tử", "không làm nữa")]
    [InlineData("xin phiếu lý lịch tư pháp số 1", "để hôm khác nhé")]
    public async Task It_stops_when_told_and_what_follows_is_no_answer_to_it(string procedure, string stop)
    {
        await ToDocumentsAsync(procedure);

        var stopped = await SayAsync(stop);
        var later = await SayAsync("đủ rồi");

        Assert.Contains("em dừng hướng dẫn", stopped.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bước", later.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_back_repeating_and_beginning_anew()
    {
        var first = await SayAsync("hướng dẫn từng bước đăng ký thường trú");
        var conditions = await SayAsync("nộp trực tuyến");
        var documents = await SayAsync("đúng rồi");

        Assert.Equal(documents.Text, (await SayAsync("nhắc lại")).Text);
        Assert.Equal(conditions.Text, (await SayAsync("quay lại")).Text);
        Assert.Equal(first.Options!.Select(option => option.Label), (await SayAsync("quay lại")).Options!.Select(option => option.Label));
        Assert.Equal(first.Text, (await SayAsync("làm lại từ đầu")).Text);
    }

    [Fact]
    public async Task A_question_can_be_passed_over_and_is_not_asked_again()
    {
        var asked = await SayAsync("hướng dẫn từng bước đăng ký thường trú");

        var step = await SayAsync("bỏ qua");

        Assert.Equal(AnswerKinds.Clarification, asked.Kind);
        Assert.NotEqual(AnswerKinds.Clarification, step.Kind);
        Assert.Equal(2, (await ToAsync(AnswerKinds.Fee)).Amounts!.Select(amount => amount.Channel).Distinct().Count());
    }

    [Fact]
    public async Task An_unclear_wish_is_asked_back_and_the_choice_leads_into_the_walk_through()
    {
        var asked = await SayAsync("hướng dẫn từng bước làm bằng lái");
        Assert.Equal(AnswerKinds.Clarification, asked.Kind);

        var begun = await SayAsync(asked.Options![0].Question);

        Assert.Contains("từng bước", begun.Text, StringComparison.Ordinal);
        Assert.Equal(asked.Options[0].Procedure, begun.Procedure?.Id);
    }

    [Fact]
    public async Task A_wish_without_a_procedure_is_asked_which()
    {
        Assert.Contains("thủ tục nào", (await SayAsync("hướng dẫn em từng bước với")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_procedure_in_between_does_not_end_it()
    {
        var step = await ToDocumentsAsync("đăng ký khai sinh");

        var other = await SayAsync("làm hộ chiếu hết bao nhiêu tiền");

        Assert.Equal("cap-ho-chieu-pho-thong", other.Procedure?.Id);
        Assert.Equal(step.Text, (await SayAsync("tiếp tục hướng dẫn")).Text);
    }

    [Fact]
    public async Task Who_talks_about_something_else_is_reminded_a_few_times_only()
    {
        await ToDocumentsAsync("đăng ký khai sinh");
        var reminded = 0;
        for (var turn = 0; turn < 6; turn++)
        {
            reminded += (await SayAsync("giá vàng hôm nay thế nào")).Text.Contains("Em đang hướng dẫn", StringComparison.Ordinal) ? 1 : 0;
        }

        Assert.Equal(3, reminded);
    }

    [Theory]
    [InlineData("cho xin phiếu hướng dẫn đăng ký khai sinh ở Đà Nẵng nộp trực tiếp", "/handout/dang-ky-khai-sinh?place=da-nang", "channel=in_person")]
    [InlineData("in phieu huong dan lam ho chieu online", "/handout/cap-ho-chieu-pho-thong", "channel=online")]
    [InlineData("tờ rơi đăng ký tạm trú", "/handout/dang-ky-tam-tru", "")]
    public async Task A_page_to_print_is_handed_over(string question, string address, string part)
    {
        var answer = await assistant.AskAsync(question);

        var page = Assert.Single(answer.Attachments!);
        Assert.Equal("text/html", page.ContentType);
        Assert.StartsWith(address, page.Url, StringComparison.Ordinal);
        Assert.Contains(part, page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_to_print_is_for_the_case_that_was_walked_through()
    {
        await SayAsync("hướng dẫn từng bước đăng ký khai sinh");
        await SayAsync("ở Huế");
        await SayAsync("Đã quá 60 ngày");
        await SayAsync("trực tiếp");
        for (var turn = 0; turn < 4; turn++)
        {
            await SayAsync("tiếp");
        }

        var last = await SayAsync("nhắc lại");

        var address = Uri.UnescapeDataString(Assert.Single(last.Attachments!).Url);
        Assert.Contains("hue", address, StringComparison.Ordinal);
        Assert.Contains("channel=in_person", address, StringComparison.Ordinal);
        Assert.Contains("item=Lệ phí khai sinh quá hạn", address, StringComparison.Ordinal);
    }

    private async Task<Answer> ToDocumentsAsync(string procedure)
    {
        await SayAsync($"hướng dẫn từng bước {procedure}");
        return await ToAsync(AnswerKinds.Documents);
    }

    private async Task<Answer> ToAsync(string kind)
    {
        var answer = await SayAsync("nhắc lại");
        for (var turn = 0; answer.Kind != kind; turn++)
        {
            Assert.True(turn < MostTurns, answer.Text);
            answer = await SayAsync(answer.Kind == AnswerKinds.Clarification ? "bỏ qua" : "đúng rồi");
        }

        return answer;
    }

    private Task<Answer> SayAsync(string text) => assistant.AskAsync(text, conversation: _conversation);
}
