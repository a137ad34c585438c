using Assistant.Bot.CommonQuestions;
using Assistant.Knowledge;

namespace Assistant.Tests.CommonQuestions;

/// <summary>Questions around public services that are of no one procedure.</summary>
public sealed class CommonQuestionTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("em quên mật khẩu vneid rồi", "Quên mật khẩu")]
    [InlineData("khong nho pass vao cong dich vu cong", "Quên mật khẩu")]
    [InlineData("nhập sai passcode vneid hoài, lấy lại sao", "đặt lại passcode")]
    [InlineData("mua đt mới rồi, vneid trên máy cũ có qua máy mới được không", "mỗi lúc chỉ dùng được trên một máy")]
    [InlineData("doi sim roi vneid dang ky so cu lam sao", "Công an cấp xã để đổi số điện thoại")]
    [InlineData("có ông gọi điện bảo bấm link cập nhật vneid", "đừng làm theo")]
    [InlineData("bằng lái ghi tỉnh cũ trước sáp nhập còn xài tiếp được không", "Không bắt buộc đổi")]
    [InlineData("bà già không biết xài điện thoại thì làm giấy tờ kiểu gì", "Vẫn làm được")]
    [InlineData("chồng đánh đập báo ai", "gọi ngay 113")]
    [InlineData("vo bi chong bao hanh goi so nao", "Ủy ban nhân dân cấp xã nơi xảy ra")]
    [InlineData("thấy hàng xóm đánh con nít báo ở đâu", "gọi ngay 111")]
    [InlineData("bị mất xe máy trình báo ở đâu", "Công an xã, phường nơi xảy ra")]
    [InlineData("nha bi trom vao bao cong an o dau", "Công an xã, phường nơi xảy ra")]
    [InlineData("cuoi tuan uy ban phuong co nhan ho so khong", "Tùy nơi")]
    public async Task A_common_question_is_answered_in_the_first_line_with_its_source(string question, string told)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal("help", answer.Kind);
        Assert.Contains(told, answer.Text.Split('\n')[0], StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(answer.Sources!);
    }

    [Theory]
    [InlineData("lý lịch tư pháp số 2 khác số 1 chỗ nào", "chỉ để mình tự biết")]
    [InlineData("thuong tru voi tam tru co phai la mot khong", "từ 30 ngày trở lên")]
    [InlineData("tạm vắng khác tạm trú ở đâu", "nơi mình rời đi")]
    [InlineData("lưu trú với tạm trú khác sao", "dưới 30 ngày là lưu trú")]
    [InlineData("căn cước mới khác căn cước công dân chỗ nào", "không bắt buộc đổi")]
    [InlineData("sổ đỏ sổ hồng khác gì", "giá trị pháp lý như nhau")]
    [InlineData("cong chung va sao y co giong nhau khong", "bản sao đúng bản chính")]
    [InlineData("trích lục khai sinh với giấy khai sinh khác gì", "dùng thay bản chính")]
    [InlineData("bhxh bắt buộc với tự nguyện khác nhau chỗ nào", "được chọn mức đóng")]
    [InlineData("định danh mức 1 với mức 2 cái nào cần", "phải ra Công an cấp xã")]
    [InlineData("ho chieu co chip voi khong chip khac gi", "giá trị pháp lý như nhau")]
    [InlineData("b1 b2 khác nhau chỗ nào", "chỉ còn hạng B")]
    [InlineData("hộ kinh doanh khác công ty chỗ nào", "toàn bộ tài sản của mình")]
    [InlineData("tách khẩu với chuyển khẩu khác nhau ra sao", "không phải tách hộ mà là chuyển hộ khẩu")]
    [InlineData("toàn trình khác một phần chỗ nào", "làm trọn trên mạng")]
    public async Task How_two_things_differ_is_told_in_the_first_line_with_its_source(string question, string told)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal("help", answer.Kind);
        Assert.Contains(told, answer.Text.Split('\n')[0], StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(answer.Sources!);
    }

    [Theory]
    [InlineData("phí hộ chiếu gắn chip và không gắn chip khác nhau bao nhiêu", "fee")]
    [InlineData("lệ phí thường trú với tạm trú khác nhau bao nhiêu", "fee")]
    [InlineData("người khác ở nhờ nhà tôi thường trú thì tạm trú ở đâu", "where")]
    [InlineData("bán đất cho con ở tỉnh khác thì sang tên thế nào", "steps")]
    [InlineData("trích lục khai sinh cho người khác thì làm thế nào", "steps")]
    public async Task Two_names_and_the_word_other_are_not_yet_a_comparison(string question, string kind)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal(kind, answer.Kind);
    }

    [Theory]
    [InlineData("vneid tự nhiên bị khóa không vào được")]
    [InlineData("đóng lệ phí trên mạng bị trừ tiền 2 lần mà vẫn báo chưa thanh toán")]
    [InlineData("mã otp chờ hoài không về")]
    [InlineData("em đăng ký kết hôn online bị trả hồ sơ giờ làm sao")]
    [InlineData("ho so tam tru cua em bi tu choi thi sao")]
    [InlineData("nộp sai phí trên cổng dịch vụ công giờ sao")]
    public async Task Where_no_source_tells_it_is_said_with_what_to_do_and_whom_to_call(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal("help", answer.Kind);
        Assert.Contains("chưa có thông tin chắc chắn", answer.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("\n- ", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Cần người giúp:", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("đăng ký kết hôn cần giấy tờ gì, thứ 7 phường có làm việc không", "đăng ký kết hôn cần chuẩn bị")]
    [InlineData("làm hộ chiếu hết bao nhiêu tiền, chủ nhật có nhận hồ sơ không", "100.000 đồng")]
    public async Task Beside_a_question_about_a_procedure_it_is_answered_second(string question, string first)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Contains(first, answer.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("nhận hồ sơ thêm ngày thứ Bảy", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tiền đổi mật khẩu wifi ở đâu rẻ")]
    [InlineData("chuyển đổi số ở phường là gì")]
    [InlineData("làm hộ chiếu mất bao nhiêu ngày")]
    [InlineData("nộp hồ sơ khai sinh ở đâu")]
    [InlineData("mất cà vẹt xe có làm lại được không")]
    [InlineData("mất hộ chiếu thì trình báo ở đâu")]
    [InlineData("chồng tôi mất rồi, báo tử ở đâu")]
    public async Task What_only_shares_words_with_one_is_none(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.DoesNotContain("Cần người giúp:", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_question_has_wordings_and_every_wording_a_question()
    {
        var cues = CommonQuestionCues.Load(KnowledgeBase.ShippedDataPath);

        Assert.Equal(ShippedKnowledge.Base.CommonQuestions.All.Select(question => question.Id).Order(), cues.Ids.Order());
    }
}
