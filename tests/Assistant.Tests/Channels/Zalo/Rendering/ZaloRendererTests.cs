using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Zalo.Rendering;
using Assistant.Bot.Channels.Zalo.Sending;
using Snapshooter.Xunit;

namespace Assistant.Tests.Channels.Zalo.Rendering;

public sealed class ZaloRendererTests
{
    private readonly ZaloRenderer _renderer = new(SomeZalo.Settings());

    [Fact]
    public void An_answer_reads_well_in_a_chat() => Snapshot.Match(Draw(SomeAnswers.PassportFee with { Text = SomeAnswers.PassportFee.Text + "\nNguồn: Thông tư 64/2025/TT-BTC." }));

    [Fact]
    public void A_ranking_reads_well_in_a_chat() => Snapshot.Match(Draw(SomeAnswers.Ranking));

    [Fact]
    public void A_question_back_offers_buttons()
    {
        var message = Assert.Single(_renderer.Render(SomeAnswers.Clarification));

        Assert.Equal([new ZaloButton("Hộ chiếu", "Làm hộ chiếu hết bao nhiêu?"), new ZaloButton("Căn cước", "Làm căn cước hết bao nhiêu?")], message.Buttons);
        Assert.Equal("Dạ, anh/chị hỏi loại nào ạ?", message.Text);
    }

    [Fact]
    public void Options_whose_titles_are_shortened_stand_whole_in_the_text()
    {
        var message = Assert.Single(_renderer.Render(SomeAnswers.Clarification with { Options = [new AnswerOption("Đăng ký khai sinh (trong nước; đúng hạn và quá hạn)", "q1"), new AnswerOption("Khác", "q2")] }));

        Assert.Contains("1. Đăng ký khai sinh (trong nước; đúng hạn và quá hạn)\n2. Khác", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_five_choices_give_five_buttons_and_a_list()
    {
        var options = Enumerable.Range(1, 7).Select(at => new AnswerOption($"Loại {at}", $"Câu {at}?")).ToArray();

        var message = Assert.Single(_renderer.Render(SomeAnswers.Clarification with { Options = options, Suggestions = ["Câu khác?"] }));

        Assert.Equal(options.Take(5).Select(option => option.Question), message.Buttons!.Select(button => button.Question));
        Assert.All(options, option => Assert.Contains(option.Label, message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_question_that_a_tap_cannot_send_is_no_button()
    {
        var message = Assert.Single(_renderer.Render(SomeAnswers.PassportFee with { Suggestions = [new string('a', 1_001), "Còn nộp trực tiếp thì sao?"] }));

        Assert.Equal("Còn nộp trực tiếp thì sao?", Assert.Single(message.Buttons!).Question);
    }

    [Fact]
    public void A_long_answer_is_several_messages_with_sources_and_buttons_on_the_last()
    {
        var text = string.Join(' ', Enumerable.Range(1, 200).Select(at => $"Đây là câu thứ {at} của câu trả lời."));

        var messages = _renderer.Render(SomeAnswers.PassportFee with { Text = text });

        Assert.True(messages.Count > 2);
        Assert.All(messages, message => Assert.InRange(message.Text.Length, 1, ZaloLimits.Text));
        Assert.All(messages.SkipLast(1), message => Assert.Null(message.Buttons));
        Assert.NotNull(messages[^1].Buttons);
        Assert.EndsWith("https://vanban.chinhphu.vn/64", messages[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_is_a_picture_and_any_other_file_a_link()
    {
        var messages = _renderer.Render(SomeAnswers.Ranking with
        {
            Attachments = [new AnswerAttachment("image/png", "/charts/1.png", "Biểu đồ tuần 40"), new AnswerAttachment("application/pdf", "https://a.gov.vn/1.pdf", "Báo cáo")],
        });

        Assert.Equal(new ZaloPicture("/charts/1.png", "image/png", "Biểu đồ tuần 40"), messages[0].Picture);
        Assert.Contains("Báo cáo: https://a.gov.vn/1.pdf", messages[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_only_the_fields_hold_are_told_in_lines()
    {
        var text = Assert.Single(_renderer.Render(SomeAnswers.PassportFee with { Text = "Dạ, đây ạ." })).Text;

        Assert.Contains("• Cấp mới: 100.000 đồng, nộp trực tuyến, đến hết 31/12/2026", text, StringComparison.Ordinal);
    }

    private string Draw(Answer answer) => string.Join("\n----\n", _renderer.Render(answer).Select(message =>
        message.Text + string.Concat((message.Buttons ?? []).Select(button => $"\n[{button.Title}] → {button.Question}")))) + "\n";
}
