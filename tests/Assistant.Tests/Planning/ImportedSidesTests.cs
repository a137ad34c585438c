using Assistant.Bot.Answers;
using Assistant.Knowledge.Procedures.Imported;

namespace Assistant.Tests.Planning;

/// <summary>Imported records that differ in one thing are told apart by what the message says of it; money that a matter is about asks for no fee.</summary>
public sealed class ImportedSidesTests : IDisposable
{
    private static readonly (string Code, string Title)[] Records =
    [
        ("2.002038", "Trở lại quốc tịch Việt Nam ở trong nước"), ("1.004757", "Trở lại quốc tịch Việt Nam ở nước ngoài"),
        ("2.002036", "Thôi quốc tịch Việt Nam ở trong nước"), ("1.005141", "Thôi quốc tịch Việt Nam ở nước ngoài"),
        ("3.000252", "Xác định xe tạm dừng tham gia giao thông liên tục từ 30 ngày trở lên"), ("1.012922", "Kiểm tra hiện trường rừng trồng bị thiệt hại"),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("imported-sides").FullName;
    private readonly AssistantUnderTest _assistant;

    public ImportedSidesTests()
    {
        var reader = new PortalRecordReader(AssistantUnderTest.Today);
        ImportedProcedureStore.InFile(Path.Combine(_folder, "procedures.db")).Import([.. Records.Select(record => reader.Read(
            $$"""{"ma":"{{record.Code}}","ten":"{{record.Title}}","co_quan":"Sở Thử nghiệm","date":"2026-06","thanh_phan":"Đơn1 bản chính","cach_thuc":[{"kenh":"Trực tiếp","thoi_han":"5 Ngày","phi":["Miễn phí"],"mo_ta":""}]}""").Procedure!)]);
        _assistant = new AssistantUnderTest(_folder);
    }

    [Theory]
    [InlineData("chồng tôi sống bên Đức muốn thôi quốc tịch Việt Nam", "1.005141")]
    [InlineData("tôi ở Cần Thơ muốn thôi quốc tịch Việt Nam", "2.002036")]
    public async Task Where_somebody_is_decides(string question, string code) => Assert.Equal(code, (await _assistant.AskAsync(question)).Procedure?.Id);

    [Theory]
    [InlineData("xe nằm bãi tạm dừng tham gia giao thông 3 tháng có được khỏi đóng phí đường bộ không")]
    [InlineData("mời ai xuống kiểm tra hiện trường rừng trồng bị thiệt hại để được giảm nợ")]
    public async Task Money_of_the_matter_is_no_fee(string question) => Assert.NotEqual(AnswerKinds.Fee, (await _assistant.AskAsync(question)).Kind);

    [Fact]
    public async Task The_fee_itself_is_told() => Assert.Equal(AnswerKinds.Fee, (await _assistant.AskAsync("thôi quốc tịch Việt Nam ở trong nước mất bao nhiêu tiền")).Kind);

    public void Dispose()
    {
        _assistant.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(_folder);
    }
}
