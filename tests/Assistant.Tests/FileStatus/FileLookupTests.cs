using Assistant.Bot.FileStatus;
using Assistant.Bot.Operations;
using Assistant.Knowledge.Privacy;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.FileStatus;

/// <summary>No service is there: people are told where to look themselves.</summary>
public sealed class FileLookupTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("hồ sơ của tôi tới đâu rồi")]
    [InlineData("ho so cua em toi dau roi")]
    [InlineData("hồ sơ khai sinh của tôi nộp tuần trước tới đâu rồi")]
    [InlineData("ho so lam so do nop thang truoc co ket qua chua")]
    [InlineData("bao giờ hộ chiếu của tôi in xong")]
    [InlineData("giấy hẹn ghi hôm qua mà sao chưa có")]
    [InlineData("tra cứu hồ sơ ở đâu")]
    [InlineData("tháng trước em đổi bằng lái nộp online rồi mà tới giờ chưa thấy gửi về")]
    [InlineData("làm căn cước 2 tháng rồi chưa có thẻ thì hỏi ở đâu")]
    [InlineData("hồ sơ sang tên đất trễ hẹn 10 ngày rồi")]
    public async Task Where_to_look_is_told_with_its_source(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal("help", answer.Kind);
        Assert.StartsWith("Dạ, em không xem được hồ sơ", answer.Text, StringComparison.Ordinal);
        Assert.Contains("mã hồ sơ", answer.Text, StringComparison.Ordinal);
        Assert.Contains("đừng gửi mã hồ sơ", answer.Text, StringComparison.Ordinal);
        Assert.NotNull(answer.Sources);
    }

    public static TheoryData<string> Waited
    {
        get
        {
            string[] handed = ["nộp hồ sơ đổi bằng lái trên mạng", "em nộp đơn khai sinh cho con", "đăng ký tạm trú online", "gửi đơn xin tạm trú"];
            string[] waits = ["cả tuần rồi chưa thấy gì", "ba tháng chưa thấy trả", "mà im ru không ai trả lời", "nửa tháng rồi chưa thấy gì", "lâu rồi không ai trả lời", "rồi không biết tới đâu"];
            return [.. handed.SelectMany((file, at) => waits.Where((_, other) => (at + other) % 2 == 0).Select(wait => $"{file} {wait}"))];
        }
    }

    [Theory]
    [MemberData(nameof(Waited))]
    public async Task A_file_that_is_waited_for_is_looked_up_whatever_procedure_it_names(string question) =>
        Assert.StartsWith("Dạ, em không xem được hồ sơ", (await assistant.AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("thế phải làm gì")]
    [InlineData("giờ biết hỏi ai")]
    public async Task What_is_asked_behind_goes_on_about_the_file(string turn)
    {
        var conversation = Guid.NewGuid().ToString();
        await assistant.AskAsync("hồ sơ nộp hai tháng chưa thấy trả", conversation: conversation);

        Assert.Contains("bộ phận một cửa nơi đã nộp", (await assistant.AskAsync(turn, conversation: conversation)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nộp hồ sơ khai sinh ở đâu")]
    [InlineData("nộp hồ sơ trễ hạn khai sinh có sao không")]
    [InlineData("làm hộ chiếu mất bao lâu")]
    [InlineData("đăng ký khai sinh trễ hẹn có bị phạt không")]
    public async Task A_question_about_a_procedure_is_one(string question) =>
        Assert.DoesNotContain("em không xem được hồ sơ", (await assistant.AskAsync(question)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task The_procedure_is_named_when_it_is_known_and_a_code_that_was_sent_is_dropped()
    {
        await assistant.AskAsync("làm hộ chiếu hết bao nhiêu tiền", conversation: "lookup");

        var answer = await assistant.AskAsync("vậy hồ sơ H29.12-261110-0042 của tôi tới đâu rồi", conversation: "lookup");

        Assert.Contains("hộ chiếu", answer.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("em đã bỏ đi", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("0042", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("H29.12-250101-0001")]
    [InlineData("000.00.01.H29-181218-0001")]
    [InlineData("g22.99.8-260315-00123")]
    public void A_receipt_code_is_personal(string code)
    {
        var text = $"hồ sơ {code} của tôi";

        Assert.Equal(PersonalKind.ReceiptCode, Assert.Single(PersonalData.Find(text)).Kind);
        Assert.Equal("hồ sơ của tôi", PersonalData.Without(text, PersonalData.Find(text)));
    }

    [Theory]
    [InlineData("thủ tục 1.001193 và Nghị định 123/2015/NĐ-CP")]
    [InlineData("quốc lộ A12 dài 200 km, ngày 01-01-2026")]
    [InlineData("hồ sơ mã H29.05 của tôi xong chưa")]
    public void Other_codes_are_not(string text) => Assert.DoesNotContain(PersonalData.Find(text), mention => mention.Kind == PersonalKind.ReceiptCode);

    [Theory]
    [InlineData("http://tra-cuu.example.gov.vn/status")]
    [InlineData("ftp://127.0.0.1/status")]
    [InlineData("https://u:p@example.gov.vn/status")]
    [InlineData("https://example.gov.vn/status?code=")]
    public void Only_an_address_that_keeps_the_code_safe_is_taken(string url) =>
        Assert.NotEmpty(new FileStatusOptions { Url = url }.Validate(null!));

    [Fact]
    public void A_token_in_appsettings_stops_the_start_and_one_in_the_environment_does_not()
    {
        var folder = Directory.CreateTempSubdirectory("token-place-").FullName;
        File.WriteAllText(Path.Combine(folder, "appsettings.json"), """{"FileStatus":{"Token":"x"}}""");
        var file = new ConfigurationBuilder().SetBasePath(folder).AddJsonFile("appsettings.json").Build();
        var environment = new ConfigurationBuilder().AddInMemoryCollection([new("FileStatus:Token", "x")]).Build();

        Assert.True(new SecretPlace<FileStatusOptions>(file, "FileStatus:Token").Validate(null, new FileStatusOptions { Token = "x" }).Failed);
        Assert.False(new SecretPlace<FileStatusOptions>(environment, "FileStatus:Token").Validate(null, new FileStatusOptions { Token = "x" }).Failed);
        TemporaryFolder.Delete(folder);
    }

    [Theory]
    [InlineData("H29.12-250101-0001 H29.12-250101-0002", 2)]
    [InlineData("mã:H29.12-250101-0001,000.00.01.H29-181218-0001.", 2)]
    [InlineData("XH29.12-250101-0001", 0)]
    [InlineData("H29.12-250101-0001234567", 0)]
    [InlineData("H29.12-250101-0001b", 0)]
    public void Codes_end_where_other_letters_and_digits_begin(string text, int codes)
    {
        var found = assistant.Services.GetRequiredService<ReceiptCodes>().Find(text);

        Assert.Equal(codes, found.Count);
        Assert.All(found, code => Assert.Matches("^[H0].*[0-9]$", text.Substring(code.At, code.Length)));
    }

    [Fact]
    public void Every_form_fits_its_example() => Assert.NotEmpty(assistant.Services.GetRequiredService<ReceiptCodes>().Find("000.00.01.H29-181218-0001"));
}
