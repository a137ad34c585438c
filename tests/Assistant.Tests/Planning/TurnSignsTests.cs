using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning;

/// <summary>How a turn stands to the matter of a talk: it stays with it, changes a side of it, puts something right, or leaves it.</summary>
public sealed class TurnSignsTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("sang tên xe máy cần giấy tờ gì", "ủy quyền cho em trai đi làm được không", "dang-ky-sang-ten-xe")]
    [InlineData("cấp lại sổ đỏ bị mất mấy ngày", "uy quyen con trai lam duoc khong", "cap-doi-cap-lai-gcn")]
    [InlineData("đăng ký khai sinh cần gì", "nhờ bà ngoại đi làm được không", "dang-ky-khai-sinh")]
    public async Task Who_files_instead_is_asked_of_what_is_talked_about(string first, string turn, string procedure)
    {
        var answers = await assistant.TalkAsync(first, turn);

        Assert.Equal(answers[0].Procedure?.Id, answers[1].Procedure?.Id);
        Assert.Equal(procedure, answers[1].Procedure?.Id);
    }

    [Fact]
    public async Task A_paper_of_authorization_is_a_matter_of_its_own() =>
        Assert.Contains("chung-thuc-chu-ky", (await assistant.TalkAsync("đăng ký khai sinh cần gì", "thôi cho hỏi làm giấy ủy quyền đi"))[1].Options!.Select(option => option.Procedure));

    [Theory]
    [InlineData("đăng ký kết hôn cần gì", "à thôi cho hỏi hoàn thuế thu nhập cá nhân đi", "nộp ở đâu")]
    [InlineData("làm khai sinh bao lâu", "thôi hỏi chuyện chuyển trường đi", "mất bao nhiêu tiền")]
    public async Task A_matter_that_is_left_is_not_gone_back_to(string first, string turn, string next)
    {
        var answers = await assistant.TalkAsync(first, turn, next);

        Assert.NotNull(answers[0].Procedure);
        Assert.Equal([null, null], answers.Skip(1).Select(answer => answer.Procedure?.Id));
    }

    [Theory]
    [InlineData("phí sao y", "thôi hỏi chuyện nộp tờ khai thuế ở đâu", "mất bao lâu")]
    [InlineData("ra xã chứng thực hợp đồng bán xe bao nhiêu", "chuyển sang hỏi trước bạ mấy phần trăm", "nộp ở đâu")]
    public async Task Options_of_another_matter_do_not_go_back_to_it(string first, string turn, string next)
    {
        var answers = await assistant.TalkAsync(first, turn, next);

        Assert.Equal(answers[1].Options!.Select(option => option.Procedure), answers[2].Options!.Select(option => option.Procedure));
    }

    [Theory]
    [InlineData("mở tiệm tóc nhỏ thì làm hộ kinh doanh cần gì", "thôi cho hỏi công ty cổ phần đi", "dang-ky-thanh-lap-doanh-nghiep")]
    [InlineData("mất bằng lái xe", "thôi cho hỏi hết hạn đi", "doi-giay-phep-lai-xe")]
    public async Task Another_case_of_the_same_matter_is_still_part_of_the_talk(string first, string turn, string procedure) =>
        Assert.Equal(procedure, (await assistant.TalkAsync(first, turn))[1].Procedure?.Id);

    [Fact]
    public async Task A_first_message_leaves_nothing_by_saying_so() =>
        Assert.Equal((await assistant.TalkAsync("mua xe sh mới tinh đăng ký biển số cần giấy tờ gì"))[0].Text, (await assistant.TalkAsync("chuyển sang hỏi mua xe sh mới tinh đăng ký biển số cần giấy tờ gì"))[0].Text);

    [Fact]
    public async Task Who_says_so_and_names_nothing_asks_about_the_same() =>
        Assert.Equal("dang-ky-ket-hon", (await assistant.TalkAsync("đăng ký kết hôn cần gì", "thôi cho hỏi nộp ở đâu"))[1].Procedure?.Id);

    [Theory]
    [InlineData("đăng ký khai tử cho bố", "ý em là mất tiền không", "dang-ky-khai-tu", AnswerKinds.Fee)]
    [InlineData("đóng bhyt hộ gia đình cần giấy tờ gì", "y em la mat tien khong", "bhyt-ho-gia-dinh", AnswerKinds.Fee)]
    [InlineData("trước bạ xe máy bao nhiêu", "à nhầm, ô tô cũ 300 triệu", "le-phi-truoc-ba-o-to-xe-may", AnswerKinds.Fee)]
    [InlineData("cấp hộ chiếu mất mấy ngày", "làm gấp được không", "cap-ho-chieu-pho-thong", AnswerKinds.Duration)]
    [InlineData("sang tên sổ đỏ cần gì", "thue bao nhieu", "dang-ky-bien-dong-chuyen-quyen", AnswerKinds.Fee)]
    public async Task The_matter_stays_and_the_side_is_told(string first, string turn, string procedure, string kind)
    {
        var answer = (await assistant.TalkAsync(first, turn))[1];

        Assert.Equal((procedure, kind), (answer.Procedure?.Id, answer.Kind));
    }

    [Theory]
    [InlineData("sao y bản chính nộp ở đâu", "20 trang thì sao", "22.000")]
    [InlineData("bhyt hộ gia đình cần giấy tờ gì", "nhà 5 người thì sao", "4.371.840")]
    public async Task A_count_asks_the_sum(string first, string turn, string sum) =>
        Assert.Contains(sum, (await assistant.TalkAsync(first, turn))[1].Text, StringComparison.Ordinal);

    [Fact]
    public async Task Haste_of_which_the_record_says_nothing_is_said_so() =>
        Assert.Equal("no_data", (await assistant.TalkAsync("cấp lại căn cước bị mất bao lâu", "làm nhanh được không"))[1].Outcome);

    [Fact]
    public async Task The_thing_named_before_options_is_known_after_them()
    {
        var answer = (await assistant.TalkAsync("đăng ký xe máy mới phí bao nhiêu", "xe 25 triệu ở Hà Nội"))[1];

        Assert.Equal(AnswerKinds.Fee, answer.Kind);
        Assert.Contains("500.000 đồng", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ô tô đến 9 chỗ", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_that_the_record_names_is_no_count_of_persons()
    {
        var answer = (await assistant.TalkAsync("đăng ký công ty", "tnhh 2 thành viên"))[1];

        Assert.Equal("dang-ky-thanh-lap-doanh-nghiep", answer.Procedure?.Id);
        Assert.DoesNotContain("ghi nhận", answer.Text, StringComparison.Ordinal);
    }
}
