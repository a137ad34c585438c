using Assistant.Bot.Answers;

namespace Assistant.Tests.Guiding;

/// <summary>What people say to be led on, back, or left alone, in their own words.</summary>
public sealed class EverydayMovesTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private readonly string _conversation = Guid.NewGuid().ToString();

    [Theory]
    [InlineData("kế đi cháu")]
    [InlineData("đem đủ hết rồi")]
    [InlineData("chụp hình xong rồi nè")]
    [InlineData("điền tờ khai rồi đó")]
    [InlineData("bước 2 xong rồi")]
    [InlineData("sao nữa em")]
    [InlineData("bỏ cái này đi")]
    [InlineData("qua bước khác nha")]
    [InlineData("bac bam roi")]
    public async Task The_step_is_done_or_left(string said)
    {
        await ToDocumentsAsync("đăng ký khai tử");

        Assert.Equal(AnswerKinds.Fee, (await SayAsync(said)).Kind);
    }

    [Theory]
    [InlineData("lui lại một bước coi")]
    [InlineData("trở lại cái vừa rồi")]
    [InlineData("lùi về cái trước nha")]
    public async Task The_step_before_comes_back(string said)
    {
        var documents = await ToDocumentsAsync("cấp lại thẻ căn cước bị mất");
        await SayAsync("tiếp");

        var back = await SayAsync(said);

        Assert.Equal(documents.Text, back.Text);
    }

    [Theory]
    [InlineData("nãy giờ bác nghe chưa kịp")]
    [InlineData("nói nhanh quá con ơi")]
    [InlineData("đọc lại coi")]
    [InlineData("bác chưa hiểu bước này")]
    public async Task The_step_is_told_again(string said)
    {
        var documents = await ToDocumentsAsync("đăng ký tạm trú");

        Assert.Equal(documents.Text, (await SayAsync(said)).Text);
    }

    [Theory]
    [InlineData("tới đâu rồi ta")]
    [InlineData("còn mấy bước nữa vậy cưng")]
    [InlineData("tới bước mấy rồi con")]
    [InlineData("hết chưa em")]
    [InlineData("mấy bước nữa xong vậy")]
    public async Task Where_it_stands_is_told(string said)
    {
        var documents = await ToDocumentsAsync("đăng ký thường trú");

        var told = await SayAsync(said);

        Assert.StartsWith("Dạ, mình đang ở bước", told.Text, StringComparison.Ordinal);
        Assert.Contains("lệ phí, nộp hồ sơ, sau khi nộp", told.Text, StringComparison.Ordinal);
        Assert.EndsWith(documents.Text, told.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tạm dừng, mai làm tiếp")]
    [InlineData("thôi để chiều làm tiếp nha")]
    [InlineData("nghỉ đã")]
    [InlineData("mai mốt rảnh làm tiếp")]
    public async Task Stopped_it_keeps_its_place_and_leaves_people_alone(string said)
    {
        var documents = await ToDocumentsAsync("khai sinh");

        var stopped = await SayAsync(said);
        var between = await SayAsync("ok");
        var back = await SayAsync("hôm qua đang làm dở, tiếp tục đi");

        Assert.Contains("giữ chỗ đang dở", stopped.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bước", between.Text, StringComparison.Ordinal);
        Assert.Equal(documents.Text, back.Text);
    }

    [Theory]
    [InlineData("tiếp đi", "Bước 1 trong")]
    [InlineData("ok em", "Bước 1 trong")]
    [InlineData("rồi", "Bước 1 trong")]
    [InlineData("bước 3", "Bước 3 trong")]
    [InlineData("tới bước cuối luôn", "Bước 5 trong")]
    [InlineData("tiep", "Bước 1 trong")]
    public async Task On_at_a_question_goes_on_with_what_holds_for_everybody_and_says_so(string said, string step)
    {
        var asked = await SayAsync("hướng dẫn từng bước đăng ký tạm trú");

        var shown = await SayAsync(said);

        Assert.Equal(AnswerKinds.Clarification, asked.Kind);
        Assert.StartsWith("Dạ, em nói theo trường hợp chung", shown.Text, StringComparison.Ordinal);
        Assert.Contains(step, shown.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tiếp tục việc lúc nãy")]
    [InlineData("quay lại việc đang làm")]
    [InlineData("ừ tiếp tục phần thường trú")]
    [InlineData("tiếp tục bài đang dở")]
    [InlineData("quay về chỗ cũ")]
    [InlineData("giờ làm nốt nào")]
    [InlineData("quay lai dang ky thuong tru, tiep")]
    public async Task After_a_question_in_between_it_is_taken_up_in_any_words(string said)
    {
        var documents = await ToDocumentsAsync("đăng ký thường trú");
        await SayAsync("mất bằng lái thì đóng bao nhiêu");

        Assert.Equal(documents.Text, (await SayAsync(said)).Text);
    }

    [Theory]
    [InlineData("nhảy tới bước cuối")]
    [InlineData("bước cuối cùng là gì")]
    [InlineData("di toi buoc cuoi luon")]
    public async Task The_last_step_is_reached_by_its_name(string said)
    {
        await ToDocumentsAsync("đăng ký khai tử");

        Assert.Contains("Sau khi nộp", (await SayAsync(said)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thôi đủ rồi, cảm ơn em")]
    [InlineData("xong, cám ơn nhiều")]
    [InlineData("dừng nhé cảm ơn")]
    [InlineData("hôm nay tới đây thôi cảm ơn nhé")]
    [InlineData("không làm nữa đâu, cám ơn")]
    [InlineData("cháu ngủ rồi mai làm")]
    [InlineData("mai em làm tiếp được không")]
    [InlineData("thoi du roi cam on")]
    public async Task It_ends_with_thanks_or_a_reason(string said)
    {
        var documents = await ToDocumentsAsync("đổi giấy phép lái xe");

        var ended = await SayAsync(said);

        Assert.Contains("giữ chỗ đang dở", ended.Text, StringComparison.Ordinal);
        Assert.Equal(documents.Text, (await SayAsync("làm tiếp")).Text);
    }

    [Fact]
    public async Task Steps_are_counted_backwards()
    {
        var documents = await ToDocumentsAsync("đăng ký khai tử");
        await SayAsync("tiếp");
        await SayAsync("tiếp");

        Assert.Equal(documents.Text, (await SayAsync("lùi hai bước")).Text);
    }

    [Theory]
    [InlineData("tạm dừng chút, cho hỏi đăng ký kết hôn mất bao nhiêu tiền", "dang-ky-ket-hon")]
    [InlineData("tạm dừng, trả lời giúp: hộ chiếu cho con 8 tuổi bao nhiêu tiền", "cap-ho-chieu-pho-thong")]
    [InlineData("khoan, bác hỏi thêm hộ chiếu bao nhiêu tiền", "cap-ho-chieu-pho-thong")]
    [InlineData("dừng chút em, đăng ký khai tử nộp ở đâu", "dang-ky-khai-tu")]
    public async Task What_is_asked_behind_a_pause_is_answered_for_what_it_names(string said, string procedure)
    {
        var documents = await ToDocumentsAsync("cấp lại thẻ căn cước bị mất");

        var answered = await SayAsync(said);

        Assert.Equal(procedure, answered.Procedure?.Id);
        Assert.Equal(documents.Text, (await SayAsync("tiếp")).Text);
    }

    [Fact]
    public async Task A_step_is_reached_by_its_number()
    {
        var documents = await ToDocumentsAsync("đăng ký khai tử");
        var number = documents.Text.Split("Bước ")[1][0];

        Assert.Contains("**Bước 4", (await SayAsync("qua bước 4 đi em")).Text, StringComparison.Ordinal);
        Assert.Equal(documents.Text, (await SayAsync($"quay lại bước {number}")).Text);
    }

    [Fact]
    public async Task After_a_question_in_between_back_means_the_step_that_was_left()
    {
        var documents = await ToDocumentsAsync("đăng ký tạm trú");
        await SayAsync("tiền nong sao, có tốn không");

        Assert.Equal(documents.Text, (await SayAsync("quay lại")).Text);
    }

    [Theory]
    [InlineData("em không thấy nút đó")]
    [InlineData("máy báo lỗi hoài")]
    [InlineData("bấm hoài không được")]
    public async Task Trouble_on_the_screen_is_owned_and_the_step_stays(string said)
    {
        var documents = await ToDocumentsAsync("đăng ký tạm trú");

        var stuck = await SayAsync(said);

        Assert.Contains("em không thấy màn hình", stuck.Text, StringComparison.Ordinal);
        Assert.Contains(documents.Text.Split('\n')[1], stuck.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nhà tui bốn người")]
    [InlineData("mắt bác kém lắm")]
    [InlineData("trời mưa quá")]
    public async Task What_asks_nothing_gets_the_step_again_and_not_the_whole_record(string said)
    {
        await ToDocumentsAsync("đăng ký tạm trú");

        Assert.DoesNotContain("Nơi giải quyết", (await SayAsync(said)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vậy có được không")]
    [InlineData("chồng em đi thay được không")]
    [InlineData("bước này mất bao nhiêu tiền")]
    public async Task A_question_is_no_command(string said)
    {
        await ToDocumentsAsync("đăng ký tạm trú");

        Assert.Contains("Em đang hướng dẫn", (await SayAsync(said)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chỉ tui từng bước đăng ký thường trú", "dang-ky-thuong-tru")]
    [InlineData("em làm khai sinh cho cháu theo từng bước một nghen", "dang-ky-khai-sinh")]
    [InlineData("từng bước một nhé: đăng ký tạm trú", "dang-ky-tam-tru")]
    [InlineData("hướng dẫn bà con làm thẻ căn cước cho trẻ con", "cap-the-can-cuoc-tre-em")]
    [InlineData("kèm mình khai tử, từng bước nhé", "dang-ky-khai-tu")]
    [InlineData("đọc cho em các bước cấp lại căn cước bị mất cho bà con, từng bước một, em là tổ công nghệ số", "cap-lai-the-can-cuoc")]
    public async Task It_begins_in_everyday_words(string said, string procedure)
    {
        var begun = await SayAsync(said);

        Assert.Contains("em hướng dẫn anh/chị", begun.Text, StringComparison.Ordinal);
        Assert.Equal(procedure, begun.Procedure?.Id);
    }

    [Theory]
    [InlineData("sang tên xe máy thì làm từng bước thế nào")]
    [InlineData("làm từng bước đăng ký tạm trú thì ra sao")]
    [InlineData("hướng dẫn bà con nộp hồ sơ khai sinh ở đâu")]
    public async Task A_question_about_the_steps_begins_none(string said)
    {
        Assert.DoesNotContain("em hướng dẫn anh/chị", (await SayAsync(said)).Text, StringComparison.Ordinal);
    }

    private async Task<Answer> ToDocumentsAsync(string procedure)
    {
        var answer = await SayAsync($"hướng dẫn từng bước {procedure}");
        for (var turn = 0; answer.Kind != AnswerKinds.Documents; turn++)
        {
            Assert.True(turn < 6, answer.Text);
            answer = await SayAsync(answer.Kind == AnswerKinds.Clarification ? "bỏ qua" : "đúng rồi");
        }

        return await SayAsync("nhắc lại");
    }

    private Task<Answer> SayAsync(string text) => assistant.AskAsync(text, conversation: _conversation);
}
