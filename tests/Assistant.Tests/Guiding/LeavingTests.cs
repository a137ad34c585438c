using Assistant.Bot.Answers;

namespace Assistant.Tests.Guiding;

/// <summary>A walk-through is not left without a word for a procedure that nobody named: it is asked first.</summary>
public sealed class LeavingTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private const string Special = "dang-ky-khai-sinh-yeu-to-nuoc-ngoai";

    private readonly string _conversation = Guid.NewGuid().ToString();

    [Theory]
    [InlineData("chồng tôi người Hàn Quốc")]
    [InlineData("bố cháu là người nước ngoài")]
    [InlineData("vợ em quốc tịch Mỹ")]
    public async Task Another_case_is_asked_for(string told)
    {
        await ToDocumentsAsync();

        var asked = await SayAsync(told);

        Assert.Equal(AnswerKinds.Clarification, asked.Kind);
        Assert.Equal([Special, "dang-ky-khai-sinh"], asked.Options!.Select(option => option.Procedure));
    }

    [Theory]
    [InlineData("1", Special)]
    [InlineData("Có yếu tố nước ngoài", Special)]
    [InlineData("2", "dang-ky-khai-sinh")]
    [InlineData("tiếp", "dang-ky-khai-sinh")]
    [InlineData("làm tiếp đi", "dang-ky-khai-sinh")]
    public async Task What_is_chosen_goes_on(string chosen, string procedure)
    {
        var documents = await ToDocumentsAsync();
        await SayAsync("chồng tôi người Hàn Quốc");

        var shown = await SayAsync(chosen);

        Assert.Equal(procedure, shown.Procedure?.Id);
        Assert.Equal(procedure != Special, shown.Text == documents.Text);
    }

    [Fact]
    public async Task What_is_told_of_the_walk_meanwhile_is_taken()
    {
        await ToDocumentsAsync();
        await SayAsync("chồng tôi người Hàn Quốc");

        Assert.Contains("nộp trực tiếp", (await SayAsync("nhầm, nộp trực tiếp")).Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_side_of_another_procedure_by_its_name_is_answered()
    {
        await ToDocumentsAsync();

        Assert.Equal("dang-ky-tam-tru", (await SayAsync("đăng ký tạm trú cần giấy tờ gì")).Procedure?.Id);
    }

    private async Task<Answer> ToDocumentsAsync()
    {
        await SayAsync("hướng dẫn từng bước đăng ký khai sinh");
        await SayAsync("Trong 60 ngày");
        await SayAsync("đúng rồi");
        return await SayAsync("nhắc lại");
    }

    private Task<Answer> SayAsync(string said) => assistant.AskAsync(said, conversation: _conversation);
}
