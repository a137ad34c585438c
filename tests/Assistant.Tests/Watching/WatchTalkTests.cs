using Assistant.Bot.Access;

namespace Assistant.Tests.Watching;

/// <summary>What officials say about being told by themselves, and what they are answered.</summary>
public sealed class WatchTalkTests : IDisposable
{
    private const string Bottom = "gửi tôi 5 tỉnh thấp nhất về tỷ lệ hồ sơ toàn trình mỗi thứ Hai";
    private const string Line = "báo tôi khi Tây Ninh dưới 30 % hồ sơ toàn trình";

    private readonly WatchDesk _desk = new();

    public WatchTalkTests() => _desk.Feed(40, ("tay-ninh-34", 35.5m), ("hue-34", 58.5m), ("ca-mau", 41m));

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_weekly_watch_is_confirmed_in_one_sentence_with_day_and_way_out()
    {
        var answer = await _desk.AskAsync(_desk.Person(), Bottom);

        Assert.Equal(
            "Dạ, mỗi thứ Hai từ 8 giờ (lần tới thứ Hai 30/11/2026) em gửi 5 tỉnh, thành phố thấp nhất về tỷ lệ hồ sơ trực tuyến toàn trình, chưa có số mới cũng nói rõ, trong cuộc trò chuyện này; "
            + "muốn thôi, anh/chị nhắn \"hủy theo dõi số 1\" ạ.",
            answer.Text);
        Assert.Equal(["Đang theo dõi gì?", "Hủy theo dõi số 1"], answer.Suggestions);
    }

    [Fact]
    public async Task A_line_is_confirmed_with_the_unit_the_indicator_and_the_percentage()
    {
        var answer = await _desk.AskAsync(_desk.Person(), Line);

        Assert.StartsWith(
            "Dạ, khi có số liệu mới em xem lại và báo nếu Tây Ninh về tỷ lệ hồ sơ trực tuyến toàn trình dưới 30% trong cuộc trò chuyện này; muốn thôi, anh/chị nhắn \"hủy theo dõi số 1\" ạ.",
            answer.Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gui toi 5 tinh thap nhat ve ty le ho so toan trinh moi thu hai", "Monday", null, "rank")]
    [InlineData("mỗi sáng thứ 2 gửi cho tôi 5 tỉnh thấp nhất về hồ sơ toàn trình nhé", "Monday", null, "rank")]
    [InlineData("5 tỉnh thấp nhất về hồ sơ toàn trình mỗi thứ Hai", "Monday", null, "rank")]
    [InlineData("hằng tuần gửi tôi 3 tỉnh cao nhất về tỷ lệ hồ sơ toàn trình", "Monday", null, "rank")]
    [InlineData("gửi tôi lúc 8h sáng thứ sáu hằng tuần 5 tỉnh thấp nhất về hồ sơ toàn trình", "Friday", null, "rank")]
    [InlineData("Gửi tôi tỷ lệ hồ sơ toàn trình của Tây Ninh khi có số mới", "new", null, "value")]
    [InlineData("theo dõi tỷ lệ hồ sơ toàn trình của Tây Ninh", "new", null, "value")]
    [InlineData("bao toi khi tay ninh duoi 30% ho so toan trinh", "new", "Below:30", "value")]
    [InlineData("báo cho tôi biết khi tỷ lệ hồ sơ toàn trình của Tây Ninh xuống dưới 30,5%", "new", "Below:30.5", "value")]
    [InlineData("nếu Tây Ninh thấp hơn 30 phần trăm hồ sơ toàn trình thì báo tôi", "new", "Below:30", "value")]
    [InlineData("nhắc tôi khi Huế vượt 80% hồ sơ toàn trình", "new", "Above:80", "value")]
    [InlineData("thông báo cho tôi khi Huế đạt 80% hồ sơ toàn trình", "new", "Reach:80", "value")]
    [InlineData("báo tôi khi có tỉnh nào dưới 30% hồ sơ toàn trình", "new", "Below:30", "beyond")]
    [InlineData("mỗi thứ hai báo tôi nếu Tây Ninh hồ sơ toàn trình dưới 30", "Monday", "Below:30", "value")]
    public async Task Many_wordings_ask_for_the_same(string wording, string schedule, string? condition, string function)
    {
        var person = _desk.Person();

        var answer = await _desk.AskAsync(person, wording);

        Assert.Contains("hủy theo dõi số 1", answer.Text, StringComparison.Ordinal);
        var watch = Assert.Single(_desk.Store.Of(person.Key!));
        Assert.Equal((schedule, condition, function), (watch.Schedule.ToString(), watch.Condition?.ToString(), watch.What.First.Function));
        Assert.Equal(WatchDesk.Indicator, watch.What.Argument("indicators"));
    }

    [Fact]
    public async Task The_figures_talked_about_last_need_no_more_words()
    {
        var person = _desk.Person();
        await _desk.AskAsync(person, "3 tỉnh thấp nhất về tỷ lệ hồ sơ toàn trình");

        await _desk.AskAsync(person, "gửi tôi cái này mỗi thứ Hai nhé");

        var watch = Assert.Single(_desk.Store.Of(person.Key!));
        Assert.Equal(("rank", "3"), (watch.What.First.Function, watch.What.Argument("count")));
    }

    [Fact]
    public async Task A_line_that_is_crossed_already_is_said_so()
    {
        var answer = await _desk.AskAsync(_desk.Person(), "báo tôi khi Tây Ninh dưới 40% hồ sơ toàn trình");

        Assert.Contains("Kỳ mới nhất (Tuần 40/2026) nơi này đã dưới 40% rồi", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_watched_can_be_listed_and_cancelled_by_number()
    {
        var person = _desk.Person();
        Assert.Contains("chưa theo dõi số liệu nào", (await _desk.AskAsync(person, "đang theo dõi gì?")).Text, StringComparison.Ordinal);
        await _desk.AskAsync(person, Bottom);
        await _desk.AskAsync(person, Line);

        var list = await _desk.AskAsync(person, "tôi đang theo dõi những gì");
        Assert.Equal(
            "Dạ, em đang theo dõi 2 việc cho anh/chị:\n"
            + "- Số 1: 5 tỉnh, thành phố thấp nhất về tỷ lệ hồ sơ trực tuyến toàn trình, mỗi thứ Hai, trong cuộc trò chuyện này\n"
            + "- Số 2: Tây Ninh về tỷ lệ hồ sơ trực tuyến toàn trình dưới 30%, khi có số liệu mới, trong cuộc trò chuyện này\n"
            + "Muốn thôi việc nào, anh/chị nhắn \"hủy theo dõi số 1\" với số của việc đó ạ.",
            list.Text);

        var gone = await _desk.AskAsync(person, "huỷ theo dõi số 2");
        Assert.Equal("Dạ, em thôi theo dõi số 2 (Tây Ninh về tỷ lệ hồ sơ trực tuyến toàn trình dưới 30%).", gone.Text);
        Assert.Equal(1, Assert.Single(_desk.Store.Of(person.Key!)).Number);
        Assert.Contains("không theo dõi việc nào mang số 7", (await _desk.AskAsync(person, "huy theo doi so 7")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thôi không báo nữa")]
    [InlineData("thoi khong bao nua")]
    [InlineData("hủy theo dõi")]
    public async Task Who_watches_one_thing_ends_it_without_a_number(string wording)
    {
        var person = _desk.Person();
        await _desk.AskAsync(person, Line);

        await _desk.AskAsync(person, wording);

        Assert.Empty(_desk.Store.Of(person.Key!));
    }

    [Fact]
    public async Task Who_watches_several_things_is_asked_which_one_to_end()
    {
        var person = _desk.Person();
        await _desk.AskAsync(person, Bottom);
        await _desk.AskAsync(person, Line);

        var asked = await _desk.AskAsync(person, "thôi không báo nữa");

        Assert.Equal("clarification", asked.Kind);
        Assert.Equal(2, _desk.Store.Of(person.Key!).Count);
        await _desk.AskAsync(person, asked.Options![^1].Question);
        Assert.Empty(_desk.Store.Of(person.Key!));
    }

    [Theory]
    [InlineData(Role.Citizen)]
    [InlineData(Role.Helper)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Operator)]
    [InlineData(Role.Feed)]
    [InlineData(Role.Admin)]
    public async Task Nobody_but_an_official_is_told_by_themselves(Role role)
    {
        var person = role == Role.Citizen ? Caller.Citizen : _desk.Person(role);
        foreach (var wording in new[] { Bottom, Line, "đang theo dõi gì", "hủy theo dõi số 1", "đăng ký theo dõi", "gửi tôi 5 tỉnh thấp nhất hằng tháng" })
        {
            var answer = await _desk.AskAsync(person, wording);

            Assert.Equal(("forbidden", "watch_not_permitted"), (answer.Kind, answer.Outcome));
            Assert.Contains("cán bộ đã đăng nhập", answer.Text, StringComparison.Ordinal);
        }

        Assert.Empty(_desk.Store.All());
    }

    [Theory]
    [InlineData("đăng ký theo dõi giúp tôi", "watch_unclear")]
    [InlineData("báo tôi khi trời mưa", "watch_unclear")]
    [InlineData("gửi tôi 5 tỉnh thấp nhất về hồ sơ toàn trình hằng tháng", "watch_schedule")]
    [InlineData("gửi tôi 5 tỉnh thấp nhất về tỷ lệ hồ sơ trực tuyến tuần 40/2022 mỗi thứ Hai", "watch_fixed_period")]
    [InlineData("báo tôi khi Bộ Y tế dưới 30% lượt truy cập cổng", "watch_line")]
    public async Task What_cannot_be_watched_is_said_with_what_can(string wording, string outcome)
    {
        var person = _desk.Person();

        Assert.Equal(outcome, (await _desk.AskAsync(person, wording)).Outcome);
        Assert.Empty(_desk.Store.Of(person.Key!));
    }

    [Fact]
    public async Task A_channel_that_cannot_write_unasked_says_so()
    {
        var person = _desk.Person();

        var answer = await _desk.AskElsewhereAsync(person, Bottom);

        Assert.Equal("watch_no_push", answer.Outcome);
        Assert.Contains("không tự gửi tin được", answer.Text, StringComparison.Ordinal);
        Assert.Empty(_desk.Store.Of(person.Key!));
    }

    [Theory]
    [InlineData("theo dõi tình trạng hồ sơ ở đâu")]
    [InlineData("làm hộ chiếu online hết bao nhiêu tiền")]
    [InlineData("gửi hồ sơ khai sinh trên 3 ngày mà chưa có kết quả")]
    [InlineData("cho tôi hỏi mức hưởng hằng tháng của người cao tuổi")]
    [InlineData("phải khai báo khi thay đổi chỗ ở không")]
    [InlineData("tuần này tỉnh nào thấp nhất")]
    public async Task Other_questions_are_answered_as_ever(string question)
    {
        Assert.DoesNotContain("watch", (await _desk.AskAsync(_desk.Person(), question)).Outcome, StringComparison.Ordinal);
        Assert.DoesNotContain("watch", (await _desk.AskAsync(Caller.Citizen, question)).Outcome, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_wish_twice_is_one_watch_and_there_is_a_limit()
    {
        var person = _desk.Person();
        await _desk.AskAsync(person, Line);
        Assert.Contains("đang theo dõi cho anh/chị rồi (số 1)", (await _desk.AskAsync(person, Line)).Text, StringComparison.Ordinal);
        foreach (var percent in new[] { 10, 11, 12 })
        {
            await _desk.AskAsync(person, $"báo tôi khi Tây Ninh dưới {percent}% hồ sơ toàn trình");
        }

        Assert.Contains("đủ 4 việc", (await _desk.AskAsync(person, "báo tôi khi Tây Ninh dưới 13% hồ sơ toàn trình")).Text, StringComparison.Ordinal);
        Assert.Equal(4, _desk.Store.Of(person.Key!).Count);
    }

    [Fact]
    public async Task Neither_what_was_typed_nor_a_name_is_kept()
    {
        await _desk.AskAsync(_desk.Person(), "Báo chị Nguyễn Thị Lan số 0912345678, báo tôi khi Tây Ninh dưới 30% hồ sơ toàn trình");

        Assert.Single(_desk.Store.All());
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(_desk.Folder, "watching", "watches.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM watch";
        using var row = command.ExecuteReader();
        row.Read();
        var kept = string.Join('|', Enumerable.Range(0, row.FieldCount).Select(column => row.GetValue(column)));
        Assert.DoesNotContain("Lan", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("0912345678", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("dưới", kept, StringComparison.Ordinal);
    }
}
