using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Helping;

/// <summary>A member of a community team serves one resident after the other.</summary>
public sealed class HelperDeskTests : IDisposable
{
    private const int Seed = 20261126;
    private const int Switches = 1000;

    private readonly string _folder = Directory.CreateTempSubdirectory("helping-test-").FullName;
    private readonly AssistantUnderTest _assistant;

    public HelperDeskTests() => _assistant = new AssistantUnderTest(_folder);

    [Fact]
    public async Task The_next_resident_gets_nothing_of_the_one_before()
    {
        await SayAsync("đăng ký thường trú ở Đà Nẵng nộp online hết bao nhiêu");
        await SayAsync("người tiếp theo");

        var followUp = await SayAsync("vậy mất bao lâu");
        var fee = await SayAsync("làm hộ chiếu hết bao nhiêu tiền");

        Assert.Null(followUp.Procedure);
        Assert.Equal("cap-ho-chieu-pho-thong", fee.Procedure?.Id);
        Assert.DoesNotContain("Đà Nẵng", fee.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_residents_interleaved_a_thousand_times_never_mix()
    {
        (string Ask, string Procedure, string Place)[] residents =
        [
            ("đăng ký khai sinh quá hạn ở Đà Nẵng nộp trực tiếp hết bao nhiêu", "dang-ky-khai-sinh", "Đà Nẵng"),
            ("lệ phí cấp giấy phép xây dựng nhà ở tại Cần Thơ", "cap-gpxd-nha-o-rieng-le", "Cần Thơ"),
        ];
        string[] followUps = ["vậy mất bao lâu", "cần giấy tờ gì", "nộp ở đâu", "lệ phí bao nhiêu"];
        await SayAsync(residents[0].Ask);
        await SayAsync("người tiếp theo");
        await SayAsync(residents[1].Ask);
        var random = new Random(Seed);
        var current = 1;
        for (var turn = 0; turn < Switches; turn++)
        {
            if (random.Next(2) == 0)
            {
                current = 1 - current;
                await SayAsync(current == 0 ? "quay lại người số 1" : "sang người thứ hai");
            }

            var answer = await SayAsync(followUps[random.Next(followUps.Length)]);

            Assert.Equal(residents[current].Procedure, answer.Procedure?.Id);
            Assert.DoesNotContain(residents[1 - current].Place, answer.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Walk_throughs_of_two_residents_stand_apart()
    {
        await SayAsync("hướng dẫn từng bước làm hộ chiếu");
        var first = await SayAsync("nộp trực tuyến");
        await SayAsync("người tiếp theo");
        await SayAsync("hướng dẫn từng bước đăng ký kết hôn trong nước");

        await SayAsync("người trước");

        Assert.Equal(first.Text, (await SayAsync("nhắc lại")).Text);
    }

    [Fact]
    public async Task Steps_of_two_residents_interleaved_a_thousand_times_stay_as_they_were()
    {
        string[][] residents =
        [
            ["hướng dẫn từng bước đăng ký tạm trú ở Huế", "Cá nhân, hộ gia đình", "nộp trực tiếp", "nhà hộ nghèo", "đủ rồi"],
            ["hướng dẫn từng bước làm hộ chiếu", "nộp trực tuyến", "cháu 5 tuổi", "có 1 và 3"],
        ];
        var steps = new List<string>();
        foreach (var resident in residents)
        {
            foreach (var said in resident)
            {
                await SayAsync(said);
            }

            steps.Add((await SayAsync("nhắc lại")).Text);
            await SayAsync(steps.Count == 1 ? "người tiếp theo" : "địa bàn phường Hải Châu");
        }

        var random = new Random(Seed);
        var current = 1;
        for (var turn = 0; turn < Switches; turn++)
        {
            if (random.Next(2) == 0)
            {
                current = 1 - current;
                await SayAsync(current == 0 ? "quay lại người số 1" : "sang người thứ hai");
            }

            Assert.Equal(steps[current], (await SayAsync(random.Next(2) == 0 ? "đọc lại" : "nhắc lại")).Text);
        }

        Assert.Contains("**miễn**", steps[0], StringComparison.Ordinal);
        Assert.Equal(2, steps[1].Count(letter => letter == '☑'));
    }

    [Fact]
    public async Task The_day_is_summed_up_by_procedure_and_outcome()
    {
        await SayAsync("địa bàn phường Hải Châu");
        await SayAsync("làm hộ chiếu hết bao nhiêu");
        await SayAsync("xong rồi, người tiếp theo");
        await SayAsync("đăng ký khai sinh cần giấy gì");
        await SayAsync("còn lệ phí bao nhiêu");
        await SayAsync("chưa xong, mời người tiếp theo");
        await SayAsync("khai sinh cho con cần gì");
        await SayAsync("người tiếp theo");

        var tally = await SayAsync("tổng kết hôm nay");
        var corrected = await SayAsync("người vừa rồi đã xong");
        var after = await SayAsync("hôm nay giúp được mấy người rồi");

        Assert.Contains("**3 người**: 1 đã xong, 1 chưa xong, 1 chưa ghi kết quả", tally.Text, StringComparison.Ordinal);
        Assert.Contains("Đăng ký khai sinh: 2 người", tally.Text, StringComparison.Ordinal);
        Assert.Contains("phường Hải Châu: 3 lượt", tally.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("đã xong", corrected.Text, StringComparison.Ordinal);
        Assert.Contains("2 đã xong, 1 chưa xong, 0 chưa ghi", after.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("người tiếp theo cần giấy tờ gì để đăng ký kết hôn")]
    [InlineData("đăng ký tạm trú cho người mới đến")]
    [InlineData("tôi ở phường Hải Châu, làm hộ chiếu ở đâu")]
    [InlineData("hộ mới cần đăng ký gì")]
    public async Task A_residents_question_with_such_words_is_a_question(string question)
    {
        Assert.NotEqual("help", (await SayAsync(question)).Kind);
    }

    [Fact]
    public async Task Nobody_else_has_a_desk()
    {
        await _assistant.AskAsync("làm hộ chiếu hết bao nhiêu", conversation: "c");

        var answer = await _assistant.AskAsync("người tiếp theo", conversation: "c");

        Assert.DoesNotContain("người thứ", answer.Text, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "helping.db")));
    }

    [Fact]
    public async Task The_desk_goes_on_after_a_restart()
    {
        await SayAsync("làm hộ chiếu hết bao nhiêu");
        await SayAsync("người tiếp theo");
        await SayAsync("đăng ký khai sinh cần gì");
        using var again = new AssistantUnderTest(_folder);

        Assert.Contains("2 người", (await SayAsync("tổng kết", again)).Text, StringComparison.Ordinal);
        Assert.Contains("người thứ 3", (await SayAsync("người tiếp theo", again)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_holds_nothing_that_a_resident_said()
    {
        await SayAsync("địa bàn xã Hòa Vang");
        await SayAsync("bác Nguyễn Văn Kẹo số 048123456789 làm hộ chiếu");
        await SayAsync("người tiếp theo");

        _assistant.Dispose();
        SqliteConnection.ClearAllPools();
        var kept = string.Concat(Directory.EnumerateFiles(_folder, "*.db*").Select(File.ReadAllText));
        Assert.Contains("cap-ho-chieu-pho-thong", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Kẹo", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("048123456789", kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_fails_costs_memory_and_never_mixes_residents()
    {
        await SayAsync("làm hộ chiếu hết bao nhiêu");
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(_folder, "helping.db*"))
        {
            await File.WriteAllBytesAsync(file, [.. Enumerable.Repeat((byte)7, 9000)]);
        }

        Assert.Null((await SayAsync("vậy mất bao lâu")).Procedure);
        Assert.Equal("dang-ky-khai-sinh", (await SayAsync("đăng ký khai sinh cần giấy tờ gì")).Procedure?.Id);
    }

    public void Dispose()
    {
        _assistant.Dispose();
        SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(_folder);
    }

    private Task<Answer> SayAsync(string text, AssistantUnderTest? assistant = null) =>
        (assistant ?? _assistant).Services.GetRequiredService<IAssistant>().AskAsync(
            new TurnRequest { Question = text, Caller = new Caller(Role.Helper, "Tổ 5") { Key = "token:abc" }, ConversationId = "c" },
            CancellationToken.None);
}
