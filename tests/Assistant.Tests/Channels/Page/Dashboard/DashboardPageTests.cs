using Assistant.Bot.Channels.Page.Dashboard;
using Assistant.Bot.Operations.Usage;
using Assistant.Knowledge;
using Assistant.Tests.Operations.Usage;

namespace Assistant.Tests.Channels.Page.Dashboard;

/// <summary>What the page says when figures are few, missing or wrong.</summary>
public sealed class DashboardPageTests : IDisposable
{
    private static readonly DashboardNames Names = new(UsageWording.Load(KnowledgeBase.ShippedDataPath), ShippedKnowledge.Base.Procedures);
    private readonly UsageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nothing_counted_yet_is_said_in_a_sentence()
    {
        var page = Page(_folder.Start());

        Assert.Contains("Chưa có câu hỏi nào trong 24 giờ qua.", page, StringComparison.Ordinal);
        Assert.Contains("Thiếu 23 giờ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_of_half_an_hour_says_since_when_there_are_figures()
    {
        var process = _folder.Start();
        process.Turns(9);
        process.Turns(1, "not_understood");
        await process.WriteAsync();

        var page = Page(process);

        Assert.Contains("<b>10 câu hỏi</b>, 10% chưa trả lời được; 95% câu được trả lời trong", page, StringComparison.Ordinal);
        Assert.Contains("Số liệu có từ 9 giờ, 24/11", page, StringComparison.Ordinal);
        Assert.Contains("Thiếu 23 giờ", page, StringComparison.Ordinal);
        Assert.Contains("fill=\"url(#unseen)\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_store_is_said_and_the_rest_is_shown()
    {
        await File.WriteAllTextAsync(_folder.Path, "half of something else, long enough to be taken for a page of a database");
        var process = _folder.Start();
        process.Turns(1);

        Assert.Contains("Chưa đọc được kho số liệu", Page(process), StringComparison.Ordinal);
        await process.WriteAsync();
        Assert.Contains("Chưa ghi được số liệu xuống đĩa", Page(process), StringComparison.Ordinal);
        await process.WriteAsync();
        Assert.Contains("usage.db.damaged", Page(process), StringComparison.Ordinal);
        Assert.Contains("<b>1 câu hỏi</b>", Page(process), StringComparison.Ordinal);
    }

    [Fact]
    public void A_procedure_that_is_not_known_any_more_is_said_to_be()
    {
        var process = _folder.Start();
        process.Turns(1, seconds: 60, procedure: "thu-tuc-da-bo");

        var page = Page(process);

        Assert.Contains("Thủ tục không còn trong dữ liệu", page, StringComparison.Ordinal);
        Assert.Contains("hơn 10 giây", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.0004, "0,4 ms")]
    [InlineData(0.0171, "17 ms")]
    [InlineData(1.26, "1,3 giây")]
    public void Times_are_written_as_people_read_them(double seconds, string expected) => Assert.Equal(expected, DashboardNames.Time(seconds));

    private string Page(UsageFolder.Counting process) =>
        DashboardPage.Of(DashboardView.Day, process.Book.Read(DashboardView.Day.Window), Names, _folder.Time.GetUtcNow()).Body;
}
