using Assistant.Knowledge.Procedures.Imported;

namespace Assistant.Tests.Planning;

/// <summary>A matter that no curated record holds is answered from the imported records that an editor has named, the usual one first.</summary>
public sealed class HeldMatterTests : IDisposable
{
    private static readonly (string Code, string Title)[] Records =
    [
        ("2.001263", "Đăng ký việc nuôi con nuôi trong nước"), ("1.003160", "Giải quyết việc người nước ngoài thường trú ở Việt Nam nhận trẻ em Việt Nam làm con nuôi"),
        ("1.004837", "Thủ tục đăng ký giám hộ"), ("1.004845", "Thủ tục đăng ký chấm dứt giám hộ"), ("2.000693", "Giải quyết hưởng chế độ thai sản"),
        ("1.002179", "Đăng ký, đăng ký lại, điều chỉnh đóng BHXH tự nguyện; cấp sổ BHXH"), ("1.004163", "Xét công nhận liệt sỹ tại Công an cấp tỉnh"),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("held-matters").FullName;
    private readonly AssistantUnderTest _assistant;

    public HeldMatterTests()
    {
        var reader = new PortalRecordReader(AssistantUnderTest.Today);
        ImportedProcedureStore.InFile(Path.Combine(_folder, "procedures.db")).Import([.. Records.Select(record => reader.Read(
            $$"""{"ma":"{{record.Code}}","ten":"{{record.Title}}","co_quan":"Cơ quan Thử nghiệm","date":"2026-06","thanh_phan":"Đơn1 bản chính","cach_thuc":[{"kenh":"Trực tiếp","thoi_han":"5 Ngày","phi":["Miễn phí"],"mo_ta":""}]}""").Procedure!)]);
        _assistant = new AssistantUnderTest(_folder);
    }

    [Theory]
    [InlineData("đóng bảo hiểm xã hội tự nguyện ở đâu", "1.002179")]
    [InlineData("nhận con nuôi là cháu ruột thì làm ở đâu", "dang-ky-nuoi-con-nuoi")]
    [InlineData("ông bà nội xin làm giám hộ cho cháu 9 tuổi", "dang-ky-giam-ho")]
    [InlineData("nghỉ việc lúc bầu 6 tháng có thai sản không", "huong-che-do-thai-san")]
    public async Task The_usual_record_is_told(string question, string code) => Assert.Equal(code, (await _assistant.AskAsync(question)).Procedure?.Id);

    [Fact]
    public async Task Another_record_of_the_matter_is_told_where_it_is_named() =>
        Assert.Equal("1.004845", (await _assistant.AskAsync("đăng ký chấm dứt giám hộ")).Procedure?.Id);

    [Fact]
    public async Task A_contribution_is_no_fee_of_the_record_that_registers_it() =>
        Assert.Contains("mức thu nhập", (await _assistant.AskAsync("đóng bảo hiểm xã hội tự nguyện mỗi tháng bao nhiêu tiền")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_record_of_the_police_is_not_told_to_families() =>
        Assert.Contains("thờ cúng liệt sĩ", (await _assistant.AskAsync("con liệt sĩ xin trợ cấp thờ cúng")).Text, StringComparison.Ordinal);

    public void Dispose()
    {
        _assistant.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(_folder);
    }
}
