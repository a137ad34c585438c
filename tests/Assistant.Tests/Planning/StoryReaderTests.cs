using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Search;

namespace Assistant.Tests.Planning;

/// <summary>A long story is read by what it asks; what it tells beside it stays in the background.</summary>
public sealed class StoryReaderTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private const string Household = "Em bán hàng online, hồi xưa có mở công ty rồi giải thể bên Bình Phước, mệt mỏi giấy tờ lắm nên em ngán. "
        + "Bây giờ thuế nói doanh thu vậy thì làm cho đàng hoàng. Em muốn đăng ký hộ kinh doanh. Lệ phí hết bao nhiêu ạ?";

    private static readonly StoryReader Reader = StoryReader.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    [Fact]
    public void A_short_message_is_no_story() => Assert.Null(Reader.Read("Hồi xưa em có mở công ty. Giờ đăng ký hộ kinh doanh hết bao nhiêu?"));

    [Fact]
    public void The_question_and_the_wish_ask() => Assert.Equal("Em muốn đăng ký hộ kinh doanh. Lệ phí hết bao nhiêu ạ?", Reader.Read(Household)!.Asked);

    [Fact]
    public void What_is_told_of_the_past_is_left_out() => Assert.DoesNotContain("công ty", Reader.Read(Household)!.Lived, StringComparison.Ordinal);

    [Fact]
    public void A_story_without_punctuation_asks_from_where_it_comes_to_the_present() =>
        Assert.StartsWith("gio em muon lanh tien", Reader.Read("em lam cong nhan o khu cong nghiep hoa khanh truoc em lam ben quang nam nay khong biet sao nua em nghi viec thang truoc cong ty dua so bao hiem roi gio em muon lanh tien that nghiep thi nop giay to gi vay a")!.Asked, StringComparison.Ordinal);

    [Fact]
    public void A_part_that_means_no_procedure_changes_nothing()
    {
        ProcedureHit[] whole = [new("a", 0.6, 0.8), new("b", 0.2, 0.8)];
        ProcedureHit[] asked = [new("b", 0.009, 0.01), new("a", 0.001, 0.01)];

        Assert.Equal(0.6, StoryHits.Join(whole, asked)[0].Confidence, 0.02);
    }

    [Fact]
    public void A_part_that_surely_means_one_puts_it_first() =>
        Assert.Equal("b", StoryHits.Join([new("a", 0.5, 0.8), new("b", 0.3, 0.8)], [new("b", 0.95, 0.97), new("a", 0.01, 0.97)])[0].ProcedureId);

    [Fact]
    public async Task A_former_company_makes_no_company_of_a_household() =>
        Assert.Equal("dang-ky-ho-kinh-doanh", (await assistant.AskAsync(Household)).Procedure?.Id);

    [Fact]
    public async Task A_ranking_told_beside_a_paper_asks_for_no_figures()
    {
        var answer = await assistant.AskAsync("Tôi là kế toán xã nghỉ hưu rồi, hồi còn làm hay chấm điểm xếp hạng các ấp, tỷ lệ giải quyết đúng hạn phải báo cáo hằng tuần. Nay về già muốn đem mấy bằng khen photo ra đóng dấu sao y. Sao y ba bản thì hết bao nhiêu tiền?");

        Assert.Equal("chung-thuc-ban-sao-tu-ban-chinh", answer.Procedure?.Id);
    }

    [Fact]
    public void Between_commas_the_clause_that_asks_stands_first_and_what_is_done_joins_it_never()
    {
        var clauses = Reader.Read("xe may em mua tra gop hom thang truoc o cua hang gan nha roi, can cuoc em moi lam xong, quê em ở Nghệ An mà vợ chồng em sống ở Huế, làm hộ chiếu cho con cần giấy gì, con em học lớp 5")!.Clauses;

        Assert.Equal("làm hộ chiếu cho con cần giấy gì", clauses[0]);
        Assert.Equal("quê em ở Nghệ An mà vợ chồng em sống ở Huế, làm hộ chiếu cho con cần giấy gì", clauses[1]);
        Assert.DoesNotContain(clauses, clause => clause.Contains("mua tra gop", StringComparison.Ordinal) || clause.Contains("can cuoc", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("xe máy em mua trả góp hôm tháng mười, căn cước em mới làm, bằng lái của chồng em còn hạn tới sang năm, vợ chồng em cưới năm 2019, hai đứa ở trọ gần khu công nghiệp, làm hộ chiếu cho con cần giấy tờ gì", "cap-ho-chieu-pho-thong")]
    [InlineData("em muốn xin giấy độc thân thì nộp ở đâu, thẻ bảo hiểm y tế của em còn hạn đến cuối năm, thuế đất năm nào cũng đóng đủ, 4 năm nay em tạm trú ở Hà Nội, căn cước em thì mới đổi tháng trước", "cap-giay-xac-nhan-tinh-trang-hon-nhan")]
    public async Task What_other_clauses_name_is_not_asked_about(string story, string procedure) =>
        Assert.Equal(procedure, (await assistant.AskAsync(story)).Procedure?.Id);

    [Fact]
    public async Task A_citizens_story_that_names_a_procedure_asks_for_no_figures()
    {
        var answer = await assistant.AskAsync("em sinh mổ con thứ hai hôm 5/10, đang làm kế toán cho một trường tư, đóng bhxh đủ 3 năm, chồng cũng có bhxh, khai sinh cho bé xong rồi, hồ sơ em nộp cho công ty tuần trước, bao lâu thì có tiền thai sản");

        Assert.NotEqual("forbidden", answer.Kind);
        Assert.Equal("huong-che-do-thai-san", answer.Procedure?.Id);
    }

    [Fact]
    public void A_sure_clause_outweighs_whatever_the_whole_names() =>
        Assert.Equal("b", StoryHits.JoinSure([new("a", 0.9, 0.95), new("b", 0.02, 0.95)], [new("b", 0.9, 0.95), new("c", 0.02, 0.95)])[0].ProcedureId);
}
