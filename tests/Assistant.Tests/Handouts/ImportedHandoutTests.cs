using System.Text.Json;
using Assistant.Knowledge;
using Assistant.Knowledge.Procedures.Imported;
using Assistant.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Assistant.Tests.Handouts;

/// <summary>Sheets of records that were imported as they stand.</summary>
public sealed class ImportedHandoutTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("imported-handout-").FullName;

    [Theory]
    [InlineData("Miễn phí", "", "chưa thể nói là miễn phí")]
    [InlineData("Miễn phí", "Lệ phí thu theo Thông tư số 1/2025", "Chưa chắc có thu phí")]
    [InlineData("135 VNĐ", "", "in không rõ")]
    [InlineData("50,000 VNĐ", "", "Chưa có mức phí đã kiểm chứng")]
    [InlineData("50.000 đồng đến hết ngày 31/12/2020", "", "hết thời hạn")]
    public async Task A_fee_cell_is_never_told_as_a_certain_amount(string cell, string note, string said)
    {
        var page = await PageAsync("/handout/1.099001", cell, note, "Đơn xin bay1 bản chính");

        Assert.Contains(said, HandoutServer.Fee(page), StringComparison.Ordinal);
        Assert.DoesNotContain("<strong>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("135", HandoutServer.Fee(page), StringComparison.Ordinal);
        Assert.Contains("chưa được biên tập kiểm chứng", HandoutServer.Read(page), StringComparison.Ordinal);
        Assert.Contains("Đơn xin bay", HandoutServer.Read(page), StringComparison.Ordinal);
        Assert.Contains("Thông tin tính đến 06/2026", HandoutServer.Read(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_span_of_two_months_is_not_read_as_a_day() =>
        Assert.Contains("Thông tin tính đến tháng 06 đến 07/2026", HandoutServer.Read(await PageAsync("/handout/1.099001", "", "", "Đơn", "2026-06/07")), StringComparison.Ordinal);

    [Fact]
    public async Task A_long_record_is_still_one_message_of_text()
    {
        var text = await PageAsync("/handout/1.099001.txt", "Miễn phí", "", string.Join('\n', Enumerable.Range(1, 80).Select(at => $"Giấy tờ thứ {at} của hồ sơ xin bay dài dòng1 bản chính")));

        Assert.InRange(text.Length, 800, 2000);
        Assert.Contains("giấy tờ khác, xem trang đầy đủ", text, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(_folder);
    }

    private async Task<string> PageAsync(string address, string cell, string note, string documents, string date = "2026-06")
    {
        var record = JsonSerializer.Serialize(new
        {
            ma = "1.099001",
            ten = "Cấp giấy phép huấn luyện khinh khí cầu",
            co_quan = "Cục Thử nghiệm",
            date,
            thanh_phan = documents,
            cach_thuc = new[] { new { kenh = "Trực tiếp", thoi_han = "5 Ngày", phi = new[] { cell }, mo_ta = note } },
        });
        var store = ImportedProcedureStore.InFile(Path.Combine(_folder, "procedures.db"));
        store.Import([new PortalRecordReader(AssistantUnderTest.Today).Read(record).Procedure!]);
        using var app = new BotApp { Replace = services => services.Replace(ServiceDescriptor.Singleton(KnowledgeBase.Load(KnowledgeBase.ShippedDataPath, store))) };
        return await app.Browser().GetStringAsync(address);
    }
}
