using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.Operations;
using Assistant.Knowledge.Procedures.Imported;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Assistant.Tests.Answers;

/// <summary>Answers from records that were imported as they stand: said to be so, and never an amount as certain.</summary>
public sealed class ImportedAnswerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("imported-answer").FullName;

    [Fact]
    public async Task The_answer_says_on_what_it_rests()
    {
        var answer = await AskAsync("xin giấy phép huấn luyện khinh khí cầu cần giấy tờ gì", "Miễn phí", "");

        Assert.Equal("1.099001", answer.Procedure?.Id);
        Assert.Equal("imported", answer.Procedure?.Kind);
        Assert.Equal(AnswerKinds.Documents, answer.Kind);
        Assert.Contains("bản ghi nhập", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Đơn xin bay", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_types_the_title_of_a_record_gets_it_whatever_its_words_are_about()
    {
        const string Title = "Giải quyết hưởng trợ cấp nghỉ DSPHSK sau ốm đau, thai sản, TNLĐ, BNN";

        var answer = await AskAsync(Title.ToLowerInvariant(), "Miễn phí", "", Title);

        Assert.Equal("1.099001", answer.Procedure?.Id);
    }

    [Theory]
    [InlineData("Miễn phí", "", "chưa dám nói là miễn phí")]
    [InlineData("Miễn phí", "Lệ phí thu theo Thông tư số 1/2025", "chưa chắc")]
    [InlineData("Miễn phí", "Lệ phí cấp mới 40.000 đồng", "ghi chú bên cạnh viết:\n- Lệ phí cấp mới 40.000 đồng")]
    [InlineData("50,000 VNĐ", "", "- Trực tiếp: 50.000 đồng")]
    [InlineData("135 VNĐ", "", "in không rõ")]
    [InlineData("50,000 VNĐ", "", "chưa có mức phí đã kiểm chứng")]
    [InlineData("50.000 đồng đến hết ngày 31/12/2020", "", "hết thời hạn")]
    public async Task A_fee_cell_is_never_told_as_a_certain_amount(string cell, string note, string said)
    {
        var answer = await AskAsync("giấy phép huấn luyện khinh khí cầu hết bao nhiêu tiền", cell, note);

        Assert.Equal("1.099001", answer.Procedure?.Id);
        Assert.Null(answer.Amounts);
        Assert.Contains(said, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("135", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ban Thử nghiệm huyện", true)]
    [InlineData("Cục Thử nghiệm", false)]
    public async Task A_district_that_is_gone_is_said_to_be_gone(string agency, bool said)
    {
        var answer = await AskAsync("xin giấy phép huấn luyện khinh khí cầu nộp ở đâu", "Miễn phí", "", agency: agency);

        Assert.Equal("1.099001", answer.Procedure?.Id);
        Assert.Equal(said, answer.Text.Contains("không còn cấp huyện", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_title_that_begins_with_its_kind_is_not_called_so_twice()
    {
        var answer = await AskAsync("thủ tục huấn luyện khinh khí cầu", "Miễn phí", "", "Thủ tục huấn luyện khinh khí cầu");

        Assert.Contains("đây là **Thủ tục huấn luyện", answer.Text, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(_folder);
    }

    private async Task<Answer> AskAsync(string question, string cell, string note, string title = "Cấp giấy phép huấn luyện khinh khí cầu", string agency = "Cục Thử nghiệm")
    {
        var record = $$"""{"ma":"1.099001","ten":"{{title}}","co_quan":"{{agency}}","date":"2026-06","thanh_phan":"Đơn xin bay1 bản chính","cach_thuc":[{"kenh":"Trực tiếp","thoi_han":"5 Ngày","phi":["{{cell}}"],"mo_ta":"{{note}}"}]}""";
        ImportedProcedureStore.InFile(Path.Combine(_folder, "procedures.db")).Import([new PortalRecordReader(AssistantUnderTest.Today).Read(record).Procedure!]);
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection([new("Storage:Path", _folder)]);
        builder.AddOperations(quiet: true);
        builder.Services.AddConversations(builder.Configuration);
        using var host = builder.Build();
        return await host.Services.GetRequiredService<IAssistant>().AskAsync(
            new TurnRequest { Question = question, Caller = Caller.Citizen }, CancellationToken.None);
    }
}
