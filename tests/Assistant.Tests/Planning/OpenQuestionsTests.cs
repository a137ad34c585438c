using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Tests.Planning;

public sealed class OpenQuestionsTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly OpenQuestionCatalog Catalog = OpenQuestionCatalog.Load(KnowledgeBase.ShippedDataPath);

    [Fact]
    public void Every_side_is_a_procedure_and_says_something() =>
        Assert.All(Catalog.Questions.SelectMany(question => question.Sides), side => Assert.NotNull(ShippedKnowledge.Base.Procedures.Find(side.Procedure)));

    [Fact]
    public void Every_question_has_sides_to_choose_and_words_that_call_for_it() =>
        Assert.All(Catalog.Questions, question =>
        {
            Assert.NotEmpty(question.Ask);
            Assert.NotNull(question.Bare);
            Assert.True(question.Sides.Count > 1);
        });

    [Fact]
    public void What_a_message_may_leave_open_is_found_by_the_words_of_its_wordings()
    {
        var messages = Catalog.Questions.SelectMany(question => question.Sides.Select(side => side.Label).Append(question.Ask)).ToList();
        var called = 0;
        foreach (var words in messages.SelectMany(message => new[] { message, TextFolder.Fold(message) }).Select(Word.Split))
        {
            var about = Catalog.About(words).ToList();
            var calling = Catalog.Questions.Where(question => question.Bare.Read(words).Matches.Count > 0 || (question.All.Length > 0 && Array.TrueForAll(question.All, wording => wording.Read(words).Matches.Count > 0))).ToList();
            called += calling.Count;
            Assert.Equal(calling, about.Where(calling.Contains));
        }

        Assert.NotEqual(0, called);
    }

    [Fact]
    public void A_message_without_any_of_their_words_leaves_no_question_open() =>
        Assert.Empty(Catalog.About(Word.Split("hihi :)")));

    [Theory]
    [InlineData("cái thẻ căn cước nhà tôi xài không được, đi làm thẻ khác tốn nhiêu", "cap-doi-the-can-cuoc", "cap-lai-the-can-cuoc")]
    [InlineData("tôi bán xe máy hôm kia, giờ phải nộp giấy tờ gì", "thu-hoi-dang-ky-xe", "dang-ky-sang-ten-xe")]
    [InlineData("ra phường lấy dấu vô tờ giấy thì mấy đồng", "chung-thuc-ban-sao-tu-ban-chinh", "chung-thuc-hop-dong-giao-dich")]
    public async Task What_its_words_leave_open_is_asked_although_the_search_trusts_nothing(string question, string one, string other)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal("clarification", answer.Kind);
        Assert.Contains(answer.Options!, option => option.Procedure == one);
        Assert.Contains(answer.Options!, option => option.Procedure == other);
    }

    [Theory]
    [InlineData("bằng lái xe ô tô muốn làm lại thì nộp hồ sơ chỗ nào", "doi-giay-phep-lai-xe", "cap-lai-giay-phep-lai-xe")]
    [InlineData("kê khai thuế hằng quý thì hạn cuối là hôm nào", "khai-thue-ho-kinh-doanh", "khai-thue-gtgt")]
    public async Task What_its_words_leave_open_is_asked_however_sure_the_search_is(string question, string one, string other)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal("clarification", answer.Kind);
        Assert.Contains(answer.Options!, option => option.Procedure == one);
        Assert.Contains(answer.Options!, option => option.Procedure == other);
    }

    [Theory]
    [InlineData("thẻ căn cước của tôi hết hạn, làm lại mất bao lâu", "cap-doi-the-can-cuoc")]
    [InlineData("tạm trú còn tuần nữa hết hạn, muốn ở tiếp thì làm lại sao", "gia-han-tam-tru")]
    [InlineData("đổi tên trên sổ đỏ vì ghi sai chữ lót cần gì", "doi-ten-thay-doi-thong-tin-gcn")]
    public async Task One_word_that_says_the_side_is_enough(string question, string procedure) =>
        Assert.Equal(procedure, (await assistant.AskAsync(question)).Procedure?.Id);

    [Fact]
    public async Task Sides_named_by_somebody_who_does_not_know_are_asked()
    {
        var answer = await assistant.AskAsync("có người quen lên nhà tôi ở nhờ, chưa biết ở mấy hôm hay mấy tháng, khai báo công an sao");

        Assert.Equal("clarification", answer.Kind);
        Assert.Contains(answer.Options!, option => option.Procedure == "thong-bao-luu-tru");
        Assert.Contains(answer.Options!, option => option.Procedure == "dang-ky-tam-tru");
    }

    [Theory]
    [InlineData("xin cap bang lai moi thay cai dang co thi nop gi", "doi-giay-phep-lai-xe", "cap-lai-giay-phep-lai-xe")]
    [InlineData("cuon ho chieu khong dung duoc nua, xin cuon moi o dau", "cap-ho-chieu-pho-thong", "cap-lai-ho-chieu-mat-hong")]
    public async Task A_word_that_is_read_otherwise_by_chance_says_no_side(string question, string one, string other) => await AsksAsync(question, one, other);

    [Theory]
    [InlineData("mất thẻ rồi, xin lại cái khác bao lâu", "cap-lai-the-can-cuoc", "cap-lai-the-bhyt-so-bhxh")]
    [InlineData("lỡ làm mất sổ, giờ cấp lại ở đâu", "cap-doi-cap-lai-gcn", "cap-lai-the-bhyt-so-bhxh")]
    [InlineData("xin bản sao ở phường nào cũng được hả", "cap-ban-sao-trich-luc-ho-tich", "chung-thuc-ban-sao-tu-ban-chinh")]
    public async Task A_paper_named_in_part_is_asked(string question, string one, string other) => await AsksAsync(question, one, other);

    [Fact]
    public async Task What_somebody_does_not_know_says_no_side() =>
        await AsksAsync("tụi em sắp cưới, không biết ảnh có quốc tịch bên đó chưa, đăng ký kết hôn ở đâu", "dang-ky-ket-hon", "dang-ky-ket-hon-yeu-to-nuoc-ngoai");

    [Fact]
    public async Task In_a_conversation_another_paper_is_asked_as_well()
    {
        var conversation = Guid.NewGuid().ToString("N");
        await assistant.AskAsync("đăng ký tạm trú nộp ở đâu", conversation: conversation);

        var answer = await assistant.AskAsync("còn bằng lái của em cũng muốn làm lại luôn", conversation: conversation);

        Assert.Equal("clarification", answer.Kind);
        Assert.Contains(answer.Options!, option => option.Procedure == "doi-giay-phep-lai-xe");
    }

    [Fact]
    public async Task A_long_answer_that_says_a_side_chooses_it()
    {
        var conversation = Guid.NewGuid().ToString("N");
        await assistant.AskAsync("giấy khai sinh của tôi làm lại bao nhiêu tiền", conversation: conversation);

        var answer = await assistant.AskAsync("sổ ở xã còn mà, tôi chỉ mất tờ giấy thôi chứ", conversation: conversation);

        Assert.Equal("cap-ban-sao-trich-luc-ho-tich", answer.Procedure?.Id);
    }

    private async Task AsksAsync(string question, string one, string other)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal("clarification", answer.Kind);
        Assert.Contains(answer.Options!, option => option.Procedure == one);
        Assert.Contains(answer.Options!, option => option.Procedure == other);
    }

    [Fact]
    public void A_list_that_is_not_there_is_told()
    {
        var folder = Directory.CreateTempSubdirectory("open-questions-");
        Directory.CreateDirectory(Path.Combine(folder.FullName, "language"));
        File.WriteAllText(Path.Combine(folder.FullName, "language", "open-questions.yaml"), "questions:\n  - ask: Dạ?\n    all: [['=không có']]\n");

        var fault = Assert.Throws<KnowledgeLoadException>(() => OpenQuestionCatalog.Load(folder.FullName));

        folder.Delete(recursive: true);
        Assert.Contains("không có", fault.Message, StringComparison.Ordinal);
    }
}
