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
}
