using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Planning;

/// <summary>"Mấy tháng", "mấy ngày" is how long something is good for, by when it is due, or how long an office takes: the words around it say which.</summary>
public sealed class TermWordingTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly TermWording Terms = TermWording.Load(Knowledge.KnowledgeBase.ShippedDataPath);

    private static readonly string[] Papers = ["giấy xác nhận độc thân", "hộ chiếu", "bằng lái quốc tế", "biển số tạm", "phiếu lý lịch tư pháp", "giấy phép xây dựng"];

    [Fact]
    public void How_long_a_paper_is_good_for_is_validity() =>
        Assert.Equal([], Of(Papers, ["có giá trị mấy tháng", "xài được bao lâu", "dùng được mấy năm", "có hạn mấy tháng", "hiệu lực bao nhiêu năm", "xài tới khi nào"]).Where(question => Read(question) != Intents.Validity));

    [Fact]
    public void By_when_one_must_do_it_is_a_deadline() =>
        Assert.Equal([], Of(["sinh con xong", "bán xe rồi", "mất giấy tờ", "đổi địa chỉ", "mở công ty xong"], ["phải báo trong mấy ngày", "thì trong vòng bao nhiêu ngày phải đi làm", "hạn chót là khi nào", "phải nộp trước mấy ngày", "bao lâu phải khai", "chậm nhất khi nào phải nộp"]).Where(question => Read(question) != Intents.Deadline));

    [Fact]
    public void How_long_the_office_takes_is_neither() =>
        Assert.Equal([], Of(Papers, ["làm mất mấy ngày", "bao lâu có", "khi nào lấy được", "mấy tháng thì xong", "phải đợi mấy ngày", "trong mấy ngày thì có kết quả", "thời hạn giải quyết bao lâu"]).Where(question => Read(question) is not null));

    [Theory]
    [InlineData("đi làm xa mấy tháng thì phải khai báo tạm vắng ở đâu")]
    [InlineData("tạm trú lỡ quá hạn mất mấy hôm thì còn gia hạn được không")]
    [InlineData("hết bao nhiêu tiền, mấy ngày, có phải đúng xã mình ở không")]
    public void A_time_that_is_told_asks_for_none(string question) => Assert.Null(Read(question));

    [Theory]
    [InlineData("lý lịch tư pháp số 1 có giá trị mấy tháng", "không quy định", "có giá trị như phiếu")]
    [InlineData("tạm ngưng quán phải báo trước mấy ngày", "chậm nhất 03 ngày làm việc trước ngày ngừng", "chưa có thông tin")]
    [InlineData("biển số tạm xài được mấy ngày", "15 ngày", "01 ngày làm việc")]
    [InlineData("nhà có khách ngủ lại thì mấy giờ phải báo công an", "23 giờ", null)]
    [InlineData("bị phạt xe có quyết định rồi thì trong bao lâu phải đóng tiền", "10 ngày", null)]
    [InlineData("hộ chiếu mấy ngày lấy được", "08 ngày làm việc", "thời gian dùng")]
    public async Task Only_a_sentence_that_tells_the_time_answers(string question, string says, string? never)
    {
        var text = (await assistant.AskAsync(question)).Text;

        Assert.Contains(says, text, StringComparison.Ordinal);
        Assert.True(never is null || !text.Contains(never, StringComparison.Ordinal), text);
    }

    private static IEnumerable<string> Of(IEnumerable<string> matters, string[] asked) => matters.SelectMany(matter => asked.Select(ask => $"{matter} {ask}"));

    private static string? Read(string question)
    {
        var words = Word.Split(question);
        return Terms.In(CueReading.Nothing(words.Count), words).Matches is [var term] ? term.Id : null;
    }
}
