using Assistant.Bot.Answers;

namespace Assistant.Tests.Guiding;

/// <summary>A command of a walk-through with a reason, a person or the name of the step beside it is still that command.</summary>
public sealed class ReasonedCommandTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private readonly string _conversation = Guid.NewGuid().ToString();

    [Theory]
    [InlineData("bỏ qua câu này giúp chị")]
    [InlineData("câu này bỏ qua đi em")]
    [InlineData("khỏi câu này nha")]
    [InlineData("skip")]
    [InlineData("qua câu khác đi con")]
    [InlineData("cho qua câu hỏi này")]
    [InlineData("bo qua cau hoi nay")]
    [InlineData("bỏ qua câu này, bố cháu mới rành")]
    public async Task A_question_is_passed_over(string said)
    {
        await SayAsync("hướng dẫn từng bước khai sinh");

        Assert.Contains("**Bước 1", (await SayAsync(said)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quay lại câu trước")]
    [InlineData("cho bác quay lại câu hỏi trước")]
    [InlineData("chọn lại câu lúc nãy")]
    [InlineData("về câu hồi nãy đi em")]
    [InlineData("bác chọn nhầm rồi")]
    [InlineData("quay lai cau truoc, bac bam lon")]
    public async Task The_question_before_comes_back(string said)
    {
        await SayAsync("hướng dẫn từng bước khai sinh");
        await SayAsync("Trong 60 ngày");

        Assert.Contains((await SayAsync(said)).Options!, option => option.Label == "Đã quá 60 ngày");
    }

    [Theory]
    [InlineData("thôi tạm dừng, bác về nhà lấy giấy")]
    [InlineData("chú đi đón cháu đã, lát quay lại")]
    [InlineData("thôi để chiều bác ra")]
    [InlineData("nhà có việc rồi, để mai nhé")]
    [InlineData("cô ra chợ tí, chiều làm tiếp")]
    [InlineData("tạm nghỉ đã em, mắt bác mỏi quá")]
    [InlineData("bac ve lay giay lat quay lai")]
    public async Task It_stops_whatever_the_reason_is(string said)
    {
        await ToDocumentsAsync("đăng ký tạm trú");

        Assert.Contains("giữ chỗ đang dở", (await SayAsync(said)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tiếp tục nào bác quay lại rồi")]
    [InlineData("tôi quay lại rồi")]
    [InlineData("bác ra rồi đây em")]
    [InlineData("cô lấy giấy về rồi, làm tiếp nào")]
    [InlineData("chú vô lại rồi nè")]
    [InlineData("có mạng lại rồi, tiếp tục đi em")]
    [InlineData("bac ra roi")]
    public async Task Who_is_back_goes_on_where_it_was_left(string said)
    {
        var documents = await ToDocumentsAsync("đăng ký tạm trú");
        await SayAsync("tạm dừng");

        Assert.Equal(documents.Text, (await SayAsync(said)).Text);
    }

    [Theory]
    [InlineData("đổi giấy phép lái xe", "mất mạng nãy giờ, đến đâu rồi nhỉ")]
    [InlineData("đổi giấy phép lái xe", "hết pin, giờ tới đâu rồi em")]
    [InlineData("đăng ký tạm trú", "nãy tới chỗ nào ta")]
    [InlineData("đăng ký tạm trú", "mình đang làm đến đoạn nào rồi")]
    [InlineData("đăng ký tạm trú", "tóm tắt lại giúp bác")]
    [InlineData("đăng ký tạm trú", "có khách nãy giờ nên quên, đang ở bước mấy rồi")]
    public async Task Where_it_stands_is_told(string procedure, string said)
    {
        await ToDocumentsAsync(procedure);

        var told = await SayAsync(said);

        Assert.StartsWith("Dạ, mình đang ở bước", told.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cá nhân", "nộp trực tiếp", "lúc nãy chọn nhầm, nộp mạng cơ")]
    [InlineData("cá nhân", "nộp trực tiếp", "hồi nãy bấm lộn, nộp trực tuyến nha")]
    public async Task What_was_chosen_by_mistake_is_put_right(params string[] said)
    {
        await SayAsync("hướng dẫn từng bước đăng ký tạm trú");
        await SayAsync(said[0]);
        await SayAsync(said[1]);

        Assert.Contains("nộp trực tuyến", (await SayAsync(said[2])).Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tạm dừng chút, đăng ký khai tử nộp ở đâu")]
    [InlineData("bỏ qua câu này thì có sao không")]
    [InlineData("đến chỗ nào nộp")]
    [InlineData("quay lại câu trước có được không, lệ phí bao nhiêu")]
    public async Task A_question_beside_it_is_answered(string said)
    {
        await ToDocumentsAsync("đăng ký tạm trú");

        var answered = await SayAsync(said);

        Assert.Contains("Em đang hướng dẫn", answered.Text, StringComparison.Ordinal);
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

    private Task<Answer> SayAsync(string said) => assistant.AskAsync(said, conversation: _conversation);
}
