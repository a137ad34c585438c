using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>An official asks about papers too: words of other matters, a talk about a paper and a second wish leave each to what it is about.</summary>
public sealed class DeskOfPapersTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("đăng ký tạm trú cho sinh viên ở trọ")]
    [InlineData("cha bị tai nạn giao thông mất cần khai tử")]
    [InlineData("nhập khẩu về nhà ông bà ngoại thủ tục")]
    [InlineData("mua nhà ở xã hội cần điều kiện gì")]
    [InlineData("con vào lớp 1 học sinh chuyển trường")]
    public async Task A_paper_whose_words_name_another_matter_is_answered_as_for_a_citizen(string question)
    {
        var official = await assistant.AskAsync(question, role: "official");
        var citizen = await assistant.AskAsync(question);

        Assert.Equal(citizen.Text, official.Text);
        Assert.DoesNotContain("kho số liệu", official.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tỷ lệ thất nghiệp Hà Nội bao nhiêu")]
    [InlineData("tỷ lệ hộ nghèo Lai Châu")]
    [InlineData("GRDP tỉnh nào cao nhất")]
    [InlineData("thu nhập bình quân Đà Nẵng")]
    [InlineData("tỷ lệ bao phủ bảo hiểm y tế Quảng Ninh")]
    public async Task Shares_and_ranks_of_other_matters_are_no_papers(string question)
    {
        Assert.Contains("**chưa có** số về", (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lệ phí làm hộ chiếu", "Yên Bái phát sinh hồ sơ bao nhiêu", "yen-bai-63")]
    [InlineData("đăng ký kết hôn ở đâu", "ủa còn Bắc Kạn hồ sơ trực tuyến mấy", "bac-kan-63")]
    [InlineData("phí đổi giấy phép lái xe", "quay lại số liệu, Bộ Y tế lượt truy cập bao nhiêu", "bo-y-te")]
    [InlineData("khai sinh cần giấy gì", "à mà Quảng Ninh hồ sơ trực tuyến bao nhiêu", "quang-ninh-63")]
    public async Task A_named_indicator_beats_the_paper_talked_about(string paper, string figure, string unit)
    {
        await assistant.AskAsync(paper, role: "official", conversation: figure);
        var answer = await assistant.AskAsync(figure, role: "official", conversation: figure);

        Assert.Equal(unit, Assert.Single(answer.Rows ?? []).Entity);
    }

    [Theory]
    [InlineData("phí làm hộ chiếu", "nộp hồ sơ trực tuyến bao nhiêu")]
    [InlineData("phí làm hộ chiếu", "ở Huế nộp trực tuyến bao nhiêu")]
    public async Task Filing_online_goes_on_about_the_paper(string paper, string turn)
    {
        await assistant.AskAsync(paper, role: "official", conversation: turn);

        Assert.Equal(AnswerKinds.Fee, (await assistant.AskAsync(turn, role: "official", conversation: turn)).Kind);
    }

    [Theory]
    [InlineData("đăng ký tạm trú cần giấy gì, sẵn cho hỏi Gia Lai hồ sơ trực tuyến bao nhiêu", "4,09%", "CT01")]
    [InlineData("Bắc Kạn hồ sơ trực tuyến mấy %, mà đổi bằng lái nộp ở đâu", "0,52%", "giấy phép lái xe")]
    [InlineData("khai tử cần giấy tờ gì, rồi cho luôn lượt truy cập Thái Nguyên", "11.043.329", "khai tử")]
    [InlineData("top 3 tỉnh hồ sơ trực tuyến tuần 51 và lệ phí đăng ký kết hôn", "88,45%", "kết hôn")]
    public async Task A_paper_and_a_figure_are_both_answered(string question, string figure, string paper)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Contains(figure, answer.Text, StringComparison.Ordinal);
        Assert.Contains(paper, answer.Text, StringComparison.Ordinal);
    }
}
