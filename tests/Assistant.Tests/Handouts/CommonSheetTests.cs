using System.Net;
using Assistant.Bot.Answers;

namespace Assistant.Tests.Handouts;

/// <summary>Hand-outs of no one procedure: filing on the portal, paying there, going from house to house.</summary>
public sealed class CommonSheetTests(AssistantUnderTest assistant, HandoutServer server) : IClassFixture<AssistantUnderTest>, IClassFixture<HandoutServer>
{
    [Theory]
    [InlineData("tờ hướng dẫn nộp hồ sơ online cho người cao tuổi", "nop-ho-so-truc-tuyen")]
    [InlineData("in tờ rơi cách nộp hồ sơ trên cổng dịch vụ công", "nop-ho-so-truc-tuyen")]
    [InlineData("tổ cnsc đây, cần tờ rơi hướng dẫn nộp hồ sơ dịch vụ công quốc gia phát cho bà con", "nop-ho-so-truc-tuyen")]
    [InlineData("in hướng dẫn thanh toán lệ phí trên mạng", "thanh-toan-truc-tuyen")]
    [InlineData("tờ rơi cách tra cứu tình trạng hồ sơ", "tra-cuu-ho-so")]
    [InlineData("to huong dan dang nhap cong dich vu cong", "tai-khoan-cong")]
    [InlineData("tờ hướng dẫn quên mật khẩu vneid", "quen-mat-khau")]
    [InlineData("tờ rơi cảnh báo cuộc gọi giả danh công an", "cuoc-goi-la")]
    [InlineData("checklist đi hỗ trợ bà con", "di-tung-nha")]
    public async Task A_general_page_is_handed_over(string said, string question)
    {
        var answer = await assistant.AskAsync(said);

        Assert.Equal($"/handout/common/{question}", Assert.Single(answer.Attachments!).Url);
    }

    [Theory]
    [InlineData("tờ hướng dẫn đăng ký tạm trú trên cổng dịch vụ công", "dang-ky-tam-tru")]
    public async Task A_procedure_that_is_named_has_its_own_page(string said, string procedure) =>
        Assert.StartsWith($"/handout/{procedure}", Assert.Single((await assistant.AskAsync(said)).Attachments!).Url, StringComparison.Ordinal);

    [Theory]
    [InlineData("đi từng nhà cần chuẩn bị gì, tôi trong tổ công nghệ số")]
    [InlineData("tổ công nghệ số có nhiệm vụ gì")]
    public async Task What_a_team_asks_of_its_work_is_answered_with_a_source(string asked)
    {
        var answer = await assistant.AskAsync(asked);

        Assert.Equal(AnswerKinds.Help, answer.Kind);
        Assert.NotEmpty(answer.Sources!);
    }

    [Fact]
    public async Task The_page_tells_the_steps_and_the_source()
    {
        var page = HandoutServer.Read(await server.PageAsync("/handout/common/nop-ho-so-truc-tuyen"));

        Assert.All(["Nộp hồ sơ trên Cổng Dịch vụ công quốc gia", "đăng nhập bằng VNeID", "Nguồn:", "In ngày"], told => Assert.Contains(told, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_of_no_question_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await server.App.Browser().GetAsync("/handout/common/khong-co")).StatusCode);
}
