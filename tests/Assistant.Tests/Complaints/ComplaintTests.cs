namespace Assistant.Tests.Complaints;

/// <summary>Complaints about officials go where they are recorded; complaints about the assistant do not.</summary>
public sealed class ComplaintTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("cán bộ phường hách dịch")]
    [InlineData("can bo phuong hach dich voi dan")]
    [InlineData("bị vòi tiền")]
    [InlineData("cán bộ xã đòi thêm tiền bồi dưỡng thì phản ánh ở đâu")]
    [InlineData("bi doi lot tay 500k luc lam so do, bao ai")]
    [InlineData("muốn góp ý phàn nàn về phường làm việc chậm")]
    [InlineData("cán bộ phường hẹn lên hẹn xuống hoài")]
    [InlineData("nhân viên một cửa thái độ")]
    [InlineData("nhan vien mot cua thai do loi lom")]
    [InlineData("chị ở quầy quát nạt bà cụ")]
    [InlineData("đi làm sổ đỏ bị đòi phong bì 2 triệu")]
    [InlineData("công an xã cố tình ngâm hồ sơ tạm trú của em")]
    [InlineData("phan anh can bo xa o dau")]
    [InlineData("tôi muốn phản ánh thái độ của cán bộ thì gửi ở đâu")]
    public async Task A_complaint_about_an_official_gets_the_official_channel(string complaint)
    {
        var answer = await assistant.AskAsync(complaint);

        Assert.Equal("help", answer.Kind);
        Assert.Contains("mục Phản ánh, kiến nghị trên Cổng Dịch vụ công quốc gia", answer.Text, StringComparison.Ordinal);
        Assert.Contains("- Trang: https://dichvucong.gov.vn\n", answer.Text, StringComparison.Ordinal);
        Assert.Contains("em mới thấy ở một nguồn", answer.Text, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(answer.Sources);
        Assert.Null(answer.Procedure);
    }

    [Theory]
    [InlineData("tôi muốn khiếu nại quyết định thu hồi đất của phường")]
    [InlineData("không đồng ý với quyết định xử phạt của xã thì khiếu nại ở đâu")]
    [InlineData("muốn khiếu nại thì viết đơn thế nào")]
    [InlineData("bị trả hồ sơ hoài, kiện được không")]
    public async Task Of_contesting_a_decision_it_is_said_that_it_is_not_known(string complaint)
    {
        var answer = await assistant.AskAsync(complaint);

        Assert.StartsWith("Dạ, trình tự, thời hạn khiếu nại hay khởi kiện", answer.Text, StringComparison.Ordinal);
        Assert.Contains("bộ phận tiếp công dân của cơ quan đã ra quyết định", answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Procedure);
    }

    [Fact]
    public async Task The_number_of_the_place_is_told_where_one_is_known_and_none_against_bribery_is_made_up()
    {
        var answer = await assistant.AskAsync("cán bộ thuế đòi tiền ở Đà Nẵng thì báo ai");

        Assert.Contains("Tổng đài Đà Nẵng: 1022", answer.Text, StringComparison.Ordinal);
        Assert.Contains("chưa có nguồn chắc chắn nên không nêu", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trả lời ngu quá")]
    [InlineData("em trả lời thái độ quá")]
    [InlineData("bot làm khó tôi quá")]
    [InlineData("dang ky ket hon o xa nao cung dc")]
    public async Task What_is_no_complaint_about_an_official_is_none(string complaint) =>
        Assert.DoesNotContain("Phản ánh, kiến nghị", (await assistant.AskAsync(complaint)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("lệ phí hộ chiếu là bao nhiêu, cán bộ hách dịch quá", "cap-ho-chieu-pho-thong")]
    [InlineData("cán bộ xã đi công tác thì đăng ký khai sinh cần giấy tờ gì", "dang-ky-khai-sinh")]
    public async Task A_question_beside_it_is_answered(string question, string procedure) =>
        Assert.Equal(procedure, (await assistant.AskAsync(question)).Procedure?.Id);
}
