using System.Net.Http.Json;
using Assistant.Bot.Editing.Questions;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Editing;

/// <summary>Questions that editors learn from: what is kept of them, and what must not be.</summary>
public sealed class CollectedQuestionTests : IDisposable
{
    private readonly EditorDesk _desk = new();

    public static TheoryData<string, string[]> Canaries() => new()
    {
        { "Tôi là Nguyễn Thị Hoàng Mai, số điện thoại 0912345678, xin giấy chứng nhận nuôi rồng ở xóm 7", ["nguyễn", "hoàng mai", "0912345678", "7"] },
        { "toi ten la tran van khoi o so nha 128/4 duong le loi muon xin giay phep nuoi rong", ["tran", "khoi", "128", "le loi"] },
        { "ông Lê Quang Vinh ở ngõ 45 Trần Hưng Đạo xin giấy phép nuôi rồng cho cháu Bảo Ngọc", ["quang vinh", "lê", "45", "hưng đạo", "bảo ngọc"] },
        { "chị Hạnh nhờ hỏi giấy phép nuôi rồng, email hanh.le@example.com, căn cước 001087012345", ["hạnh", "hanh", "example", "001087012345"] },
        { "con tên Phạm Gia Hân sinh ngày 12/03/2024 xin giấy phép nuôi rồng", ["phạm", "gia hân", "2024", "hân"] },
        { "NGUYỄN VĂN TOÀN XIN GIẤY PHÉP NUÔI RỒNG BIỂN SỐ 29A1-23456", ["nguyễn", "toàn", "29a1", "23456"] },
        { "chị hạnh với cháu bảo ngọc xin giấy phép nuôi rồng ở đường nguyễn trãi", ["hạnh", "bảo", "ngọc", "trãi"] },
        { "em tên là hoàng bảo ngân muốn xin giấy phép nuôi rồng", ["hoàng", "ngân"] },
        { "me em la pham thi hong, chong la tran lan, xin giay phep nuoi rong", ["pham", "hong", "tran", "lan"] },
        { "Em là Vừ A Dính ở bản Hua Sa xin giấy phép nuôi rồng", ["dính", "vừ"] },
        { "bị tâm thần phân liệt mà xin giấy phép nuôi rồng thì sao, mật khẩu Matkhau#77", ["matkhau", "77"] },
    };

    [Theory]
    [MemberData(nameof(Canaries))]
    public void Nothing_of_a_person_survives(string message, string[] personal)
    {
        var kept = _desk.Services.GetRequiredService<SafeWording>().Of(message);

        Assert.NotNull(kept);
        Assert.Contains("giấy", kept.Replace("giay", "giấy", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(personal, part => Assert.DoesNotContain($" {part} ", $" {kept} ", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(kept, char.IsDigit);
    }

    [Theory]
    [InlineData("đăng ký khai sinh cho con ở Đà Nẵng cần giấy tờ gì", "đăng ký khai sinh cho con ở đà nẵng cần giấy tờ gì")]
    [InlineData("thủ tục cấp phép nuôi rồng lửa", "thủ tục cấp phép nuôi rồng lửa")]
    [InlineData("anh chị cho em hỏi chuyển hộ khẩu từ tỉnh khác về", "anh chị cho em hỏi chuyển hộ khẩu từ tỉnh khác về")]
    [InlineData("lam ho chieu het bao nhieu tien", "lam ho chieu het bao nhieu tien")]
    public void What_is_about_public_services_stays_readable(string message, string kept) =>
        Assert.Equal(kept, _desk.Services.GetRequiredService<SafeWording>().Of(message));

    [Fact]
    public async Task What_was_not_answered_is_put_together_by_likeness_and_shown_without_who_asked()
    {
        await _desk.AskAsync("tôi tên Trần Đại Nghĩa, 0987654321, muốn biết thủ tục cấp phép nuôi rồng lửa");
        await _desk.AskAsync("thủ tục cấp phép nuôi rồng lửa");
        await _desk.AskAsync("thủ tục cấp phép nuôi rồng lửa thế nào");
        await KeptAsync(3);

        var groups = _desk.Services.GetRequiredService<QuestionGroups>().Of(Store.Open());
        var page = await _desk.ReadAsync("/editor");

        Assert.Equal(3, Assert.Single(groups).Count);
        Assert.Contains("3 lượt", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Nghĩa", page, StringComparison.OrdinalIgnoreCase);
        foreach (var file in Directory.EnumerateFiles(_desk.Storage, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream);
            var text = await reader.ReadToEndAsync();
            Assert.DoesNotContain("0987654321", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Nghĩa", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task An_answer_called_wrong_brings_its_question_with_the_reason()
    {
        using var response = await _desk.Citizen().PostAsJsonAsync("/api/ask", new { question = "làm hộ chiếu hết bao nhiêu tiền" });
        var id = response.Headers.GetValues("Answer-Id").Single();
        (await _desk.Citizen().PostAsJsonAsync("/api/feedback", new { answerId = id, verdict = "wrong", reason = "outdated" })).EnsureSuccessStatusCode();
        await KeptAsync(1);

        var question = Assert.Single(Store.Open());
        Assert.Equal("wrong:outdated", question.Reason);
        Assert.Equal("làm hộ chiếu hết bao nhiêu tiền", question.Words);
        Assert.Contains("thông tin cũ", await _desk.ReadAsync("/editor"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_labelled_group_becomes_a_draft_and_leaves_the_list()
    {
        await _desk.AskAsync("thủ tục cấp phép nuôi rồng lửa");
        await KeptAsync(1);

        await _desk.DoAsync("/editor/questions", ("leader", Store.Open()[0].Words), ("label", "other"), ("other", "tach-ho"), ("alias", "thủ tục cấp phép nuôi rồng lửa"));
        await _desk.PublishAsync();

        Assert.Empty(Store.Open());
        Assert.Equal("tach-ho", (await _desk.AskAsync("thủ tục cấp phép nuôi rồng lửa")).GetProperty("procedure").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Old_questions_are_erased()
    {
        await _desk.AskAsync("thủ tục cấp phép nuôi rồng lửa");
        await KeptAsync(1);

        Store.Forget(new DateOnly(2027, 2, 22));
        Assert.Single(Store.Open());
        Store.Forget(new DateOnly(2027, 2, 23));
        Assert.Empty(Store.Open());
    }

    [Fact]
    public async Task It_can_be_turned_off()
    {
        using var quiet = new EditorDesk(null, ("Editing:CollectQuestions", "false"));
        await quiet.AskAsync("thủ tục cấp phép nuôi rồng lửa");

        Assert.False(quiet.Services.GetRequiredService<QuestionCollector>().IsOpen);
        Assert.False(File.Exists(Path.Combine(quiet.Storage, "questions.db")));
    }

    public void Dispose()
    {
        _desk.Dispose();
        SqliteConnection.ClearAllPools();
    }

    private QuestionStore Store => _desk.Services.GetRequiredService<QuestionStore>();

    private async Task KeptAsync(int count)
    {
        for (var attempt = 0; attempt < 200 && Store.Open().Sum(question => question.Count) < count; attempt++)
        {
            await Task.Delay(20);
        }

        Assert.Equal(count, Store.Open().Sum(question => question.Count));
    }
}
