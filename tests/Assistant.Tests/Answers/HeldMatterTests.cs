using Assistant.Bot.Answers;
using Assistant.Knowledge.Procedures.Imported;

namespace Assistant.Tests.Answers;

/// <summary>What the curated records do not hold is answered from an imported record that is about it; without one the office is named.</summary>
public sealed class HeldMatterTests : IDisposable
{
    private static readonly (string Code, string Title)[] Records =
    [
        ("1.099001", "Hoàn thuế thu nhập cá nhân"),
        ("1.099002", "Hoàn thuế giá trị gia tăng đối với dự án đầu tư"),
        ("1.099003", "Cấp giấy chứng nhận đăng ký tàu cá"),
        ("1.099004", "Thôi quốc tịch Việt Nam ở trong nước"),
        ("1.099005", "Thôi quốc tịch Việt Nam ở nước ngoài"),
        ("1.099006", "Chuyển mục đích sử dụng rừng sang mục đích khác đối với tổ chức"),
        ("1.099007", "Hỗ trợ chi phí"),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("held-matter").FullName;
    private readonly AssistantUnderTest _assistant;

    public HeldMatterTests()
    {
        ImportedProcedureStore.InFile(Path.Combine(_folder, "procedures.db")).Import([.. Records.Select(record => new PortalRecordReader(AssistantUnderTest.Today).Read($$"""{"ma":"{{record.Code}}","ten":"{{record.Title}}","co_quan":"Cơ quan Thử nghiệm","date":"2026-06","thanh_phan":"Tờ khai 1 bản chính","cach_thuc":[{"kenh":"Trực tiếp","thoi_han":"5 Ngày","phi":["Miễn phí"],"mo_ta":""}]}""").Procedure!)]);
        _assistant = new AssistantUnderTest(_folder);
    }

    [Theory]
    [InlineData("hoàn thuế thu nhập cá nhân ở đâu", "1.099001")]
    [InlineData("hoàn thuế thu nhập cá nhân cần giấy tờ gì", "1.099001")]
    [InlineData("đăng ký tàu cá cần giấy gì", "1.099003")]
    [InlineData("đăng ký tàu cá nộp hồ sơ ở đâu", "1.099003")]
    public async Task The_record_about_the_matter_is_told(string question, string code) => Assert.Equal(code, (await _assistant.AskAsync(question)).Procedure?.Id);

    [Fact]
    public async Task Several_are_offered()
    {
        var answer = await _assistant.AskAsync("thôi quốc tịch cần giấy tờ gì");

        Assert.Equal(AnswerKinds.Clarification, answer.Kind);
        Assert.Equal(["1.099004", "1.099005"], answer.Options!.Select(option => option.Procedure!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("tranh chấp đất đai nộp đơn ở đâu")]
    [InlineData("nghĩa vụ quân sự khám ở đâu")]
    [InlineData("xin đi xuất khẩu lao động")]
    public async Task A_title_that_shares_words_is_not_about_it(string question) => Assert.Null((await _assistant.AskAsync(question)).Procedure);

    [Theory]
    [InlineData("nhà bị cháy xin hỗ trợ")]
    [InlineData("mất mùa xin hỗ trợ chi phí ở đâu")]
    [InlineData("cháu bị bạo lực có tiền hỗ trợ không")]
    public async Task A_title_of_common_words_swallows_nothing(string question) => Assert.NotEqual("1.099007", (await _assistant.AskAsync(question)).Procedure?.Id);

    public void Dispose()
    {
        _assistant.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(_folder);
    }
}
