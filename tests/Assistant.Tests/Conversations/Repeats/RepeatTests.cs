using Assistant.Bot.Conversations.Generations;
using Assistant.Bot.Conversations.Repeats;
using Assistant.Bot.Operations.Switches;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Conversations.Repeats;

/// <summary>An answer is given again to whoever asks the same under the same circumstances, and to nobody else.</summary>
public sealed class RepeatTests : IDisposable
{
    private const string Passport = "làm hộ chiếu online hết bao nhiêu tiền?";

    private readonly string _folder = Directory.CreateTempSubdirectory("repeat-test-").FullName;
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));
    private readonly AssistantUnderTest _assistant;

    public RepeatTests() => _assistant = new AssistantUnderTest(_folder, replace: services => services.AddSingleton<TimeProvider>(_time));

    private RepeatState State => _assistant.Services.GetRequiredService<RepeatState>();

    [Theory]
    [InlineData(Passport, Passport)]
    [InlineData(Passport, "Làm Hộ Chiếu ONLINE hết bao nhiêu tiền?")]
    [InlineData("bằng lái", "bằng lái")]
    [InlineData("cảm ơn em", "cảm ơn em")]
    [InlineData("giá vàng hôm nay", "giá vàng hôm nay")]
    public async Task The_same_question_gets_the_same_answer_without_being_worked_out_again(string first, string second)
    {
        var one = await _assistant.AskAsync(first);
        var other = await _assistant.AskAsync(second);

        Assert.Equal((1, 1), State.Counts);
        Assert.Equal(one.Text, other.Text);
        Assert.Equal((one.Kind, one.Outcome, one.Confidence), (other.Kind, other.Outcome, other.Confidence));
        Assert.Equal(one.Suggestions, other.Suggestions);
    }

    [Fact]
    public async Task What_was_answered_for_one_place_is_not_given_for_another()
    {
        const string question = "lệ phí khai sinh quá hạn nộp trực tiếp bao nhiêu";
        var hanoi = await _assistant.AskAsync(question, place: "ha-noi-34");
        var vinhLong = await _assistant.AskAsync(question, place: "vinh-long-34");
        var nowhere = await _assistant.AskAsync(question);

        Assert.Equal((0, 3), State.Counts);
        Assert.Equal(3, new[] { hanoi.Text, vinhLong.Text, nowhere.Text }.Distinct().Count());
    }

    [Fact]
    public async Task What_was_answered_for_one_day_is_not_given_for_another()
    {
        var today = await _assistant.AskAsync(Passport);
        var before = await _assistant.AskAsync(Passport, date: new DateOnly(2022, 5, 10));

        Assert.Equal((0, 2), State.Counts);
        Assert.NotEqual(today.Text, before.Text);
    }

    [Fact]
    public async Task At_midnight_in_viet_nam_everything_is_worked_out_anew()
    {
        await _assistant.AskAsync(Passport);
        // From 23:59 to 00:01.
        _time.Advance(TimeSpan.FromHours(14) + TimeSpan.FromMinutes(59));
        await _assistant.AskAsync(Passport);
        _time.Advance(TimeSpan.FromMinutes(2));
        await _assistant.AskAsync(Passport);

        Assert.Equal((1, 2), State.Counts);
    }

    [Theory]
    [InlineData("official")]
    [InlineData("helper")]
    [InlineData("admin")]
    public async Task Other_roles_neither_get_what_citizens_got_nor_leave_anything_for_them(string role)
    {
        await _assistant.AskAsync(Passport, role: role);
        await _assistant.AskAsync(Passport, role: role);
        Assert.Equal((0, 0), State.Counts);

        await _assistant.AskAsync(Passport);
        await _assistant.AskAsync(Passport, role: role);
        Assert.Equal((0, 1), State.Counts);
    }

    [Fact]
    public async Task What_an_official_may_see_is_not_given_to_a_citizen_who_asks_the_same()
    {
        const string question = "5 tỉnh thấp nhất về tỷ lệ hồ sơ trực tuyến";
        var official = await _assistant.AskAsync(question, role: "official");
        var citizen = await _assistant.AskAsync(question);
        await _assistant.AskAsync(question);

        Assert.NotNull(official.Rows);
        Assert.Null(citizen.Rows);
        // Figures change when reports come: they are looked up each time.
        Assert.Equal((0, 2), State.Counts);
    }

    [Fact]
    public async Task A_message_that_held_personal_data_is_not_kept()
    {
        const string question = "số của em là 0912345678, làm hộ chiếu online hết bao nhiêu tiền?";
        await _assistant.AskAsync(question);
        await _assistant.AskAsync(question);

        Assert.Equal((0, 0), State.Counts);
        Assert.Equal(0, _assistant.Services.GetRequiredService<RepeatMemory>().Count);
    }

    [Fact]
    public async Task A_follow_up_is_understood_as_if_the_answer_before_had_been_worked_out()
    {
        const string question = "xin phép xây nhà ở Vĩnh Long nộp online bao nhiêu tiền";
        await _assistant.AskAsync(question, conversation: "one");
        await _assistant.AskAsync(question, conversation: "two");
        Assert.Equal((1, 1), State.Counts);

        var one = await _assistant.AskAsync("thế ở Đắk Lắk?", conversation: "one");
        var two = await _assistant.AskAsync("thế ở Đắk Lắk?", conversation: "two");

        Assert.Equal("cap-gpxd-nha-o-rieng-le", two.Procedure?.Id);
        Assert.Equal(one.Text, two.Text);
        // What a conversation remembers is its own: a follow-up is nobody else's.
        Assert.Equal((1, 1), State.Counts);
    }

    [Fact]
    public async Task A_choice_among_options_is_understood_after_options_that_were_given_again()
    {
        await _assistant.AskAsync("bằng lái", conversation: "one");
        var options = await _assistant.AskAsync("bằng lái", conversation: "two");

        var chosen = await _assistant.AskAsync("cái thứ hai", conversation: "two");

        Assert.Equal((1, 1), State.Counts);
        Assert.Equal(options.Options![1].Procedure, chosen.Procedure?.Id);
    }

    [Fact]
    public async Task A_walk_through_that_is_going_on_is_never_left_for_an_answer_given_again()
    {
        await _assistant.AskAsync("tiếp", conversation: "another");
        await _assistant.AskAsync("hướng dẫn từng bước đăng ký khai sinh", conversation: "guide");
        // What was talked about is forgotten long before the walk-through is.
        _time.Advance(TimeSpan.FromHours(1));
        var step = await _assistant.AskAsync("tiếp", conversation: "guide");

        Assert.Equal("dang-ky-khai-sinh", step.Procedure?.Id);
        Assert.Equal(0, State.Counts.Given);
    }

    [Fact]
    public async Task What_is_turned_off_is_not_given_again_and_comes_back()
    {
        var switches = _assistant.Services.GetRequiredService<SwitchBoard>();
        var passport = new SwitchTarget(SwitchKind.Procedure, "cap-ho-chieu-pho-thong");
        var before = await _assistant.AskAsync(Passport);
        await _assistant.AskAsync(Passport);

        switches.TurnOff(passport, "token:1", "rà soát");
        await _assistant.AskAsync(Passport);
        var off = await _assistant.AskAsync(Passport);
        switches.TurnOn(passport, "token:1");
        var after = await _assistant.AskAsync(Passport);

        Assert.Equal("switched_off_procedure", off.Outcome);
        Assert.Equal(before.Text, after.Text);
        Assert.Equal((1, 4), State.Counts);
    }

    [Fact]
    public async Task Another_generation_of_the_knowledge_begins_with_nothing()
    {
        await _assistant.AskAsync(Passport);
        Assert.Equal(1, _assistant.Services.GetRequiredService<RepeatMemory>().Count);

        var other = _assistant.Services.GetRequiredService<GenerationBoard>().Try([]);

        Assert.Equal(0, other.Services.GetRequiredService<RepeatMemory>().Count);
    }

    [Fact]
    public void Records_that_another_process_imports_are_seen_within_a_second()
    {
        var before = State.Current;
        File.WriteAllText(Path.Combine(_folder, "procedures.db"), "");
        Assert.Equal(before, State.Current);

        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.NotEqual(before, State.Current);
    }

    [Fact]
    public async Task With_none_kept_every_answer_is_worked_out()
    {
        using var assistant = new AssistantUnderTest(_folder, settings: new Dictionary<string, string?> { ["Repeats:Entries"] = "0" });
        await assistant.AskAsync(Passport);
        await assistant.AskAsync(Passport);

        Assert.Equal((0, 0), assistant.Services.GetRequiredService<RepeatState>().Counts);
    }

    public void Dispose()
    {
        _assistant.Dispose();
        TemporaryFolder.Delete(_folder);
    }
}
