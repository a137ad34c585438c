using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Fees;

/// <summary>A person tells their case ("xe cũ", "trễ 3 tháng"), not the item of the schedule; the item of another case is never told first.</summary>
public sealed class FeeSideTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly FeeSideCatalog Sides = FeeSideCatalog.Load(Knowledge.KnowledgeBase.ShippedDataPath);

    [Theory]
    [InlineData("mua lại xe máy của bạn thì đóng trước bạ mấy phần trăm", "lần thứ hai trở đi: xe máy", "lần đầu")]
    [InlineData("truoc ba xe may mua lai het bn", "lần thứ hai trở đi: xe máy", "lần đầu")]
    [InlineData("oto cũ 7 chỗ đóng thuế trước bạ bao nhiêu", "lần thứ hai trở đi: ô tô", "lần đầu")]
    [InlineData("thuế trước bạ xe máy mới tinh mua ở đại lý bao nhiêu", "lần đầu xe máy", "lần thứ hai")]
    [InlineData("khai sinh cho bé trễ 3 tháng mất tiền không", "khai sinh quá hạn", "đúng hạn")]
    [InlineData("bé 5 tháng tuổi giờ mới làm khai sinh thì lệ phí bao nhiêu", "khai sinh quá hạn", "đúng hạn")]
    [InlineData("con sinh được hai chục ngày, làm khai sinh lệ phí bao nhiêu", "khai sinh đúng hạn", "quá hạn")]
    [InlineData("ông ngoại mất cách đây 2 tháng, làm khai tử lệ phí bao nhiêu", "khai tử quá hạn", "đúng hạn")]
    [InlineData("cải chính tên cho cháu 8 tuổi lệ phí bao nhiêu", "dưới 14 tuổi", "từ đủ 14")]
    [InlineData("cải chính năm sinh cho mẹ 62 tuổi lệ phí bao nhiêu", "từ đủ 14 tuổi", "dưới 14")]
    [InlineData("đổi cccd do sáp nhập tỉnh có mất phí không", "sắp xếp đơn vị hành chính", "các trường hợp khoản 1")]
    [InlineData("chứng thực hủy hợp đồng thuê nhà phí bao nhiêu", "sửa đổi, bổ sung, hủy bỏ", "chứng thực hợp đồng, giao dịch là")]
    [InlineData("thi lại lý thuyết bằng lái xe máy phí bao nhiêu", "lý thuyết hạng A1", "ô tô")]
    [InlineData("mất cà vẹt xe máy xin lại bao nhiêu tiền", "không kèm biển số", "ô tô")]
    [InlineData("cấp lại cà vẹt với biển số ô tô hết bao nhiêu", "nhận kèm biển số", "mô tô")]
    public async Task The_item_of_the_case_that_is_told_comes_first(string question, string expected, string other)
    {
        var first = (await assistant.AskAsync(question)).Text.Split('\n')[0];

        Assert.Contains(expected, first, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(other, first, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("lệ phí trước bạ xe máy cũ 10 triệu hết bao nhiêu", 100_000)]
    [InlineData("xe máy 30 triệu mới mua ngoài cửa hàng, trước bạ bao nhiêu", 600_000)]
    [InlineData("trước bạ ô tô con mua lại 300 triệu hết bao nhiêu", 6_000_000)]
    public async Task A_share_is_taken_of_the_rate_of_the_case(string question, long amount) =>
        Assert.Equal(amount, (await assistant.AskAsync(question)).Amounts![0].AmountVnd);

    [Fact]
    public async Task A_later_turn_is_still_about_the_case()
    {
        await assistant.AskAsync("lệ phí trước bạ xe máy cũ 10 triệu hết bao nhiêu", conversation: "sides");

        var answer = await assistant.AskAsync("còn nộp online thì sao", conversation: "sides");

        Assert.DoesNotContain("lần đầu", answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_case_in_a_later_turn_takes_its_place()
    {
        await assistant.AskAsync("lệ phí trước bạ xe máy cũ 10 triệu hết bao nhiêu", conversation: "other");

        var answer = await assistant.AskAsync("còn xe mới thì sao", conversation: "other");

        Assert.Contains("lần đầu xe máy", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("lần thứ hai", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_age_of_one_person_is_not_that_of_the_next()
    {
        await assistant.AskAsync("cải chính tên cho cháu 8 tuổi lệ phí bao nhiêu", conversation: "age");

        var answer = await assistant.AskAsync("còn của tôi thì sao", conversation: "age");

        Assert.DoesNotContain("người dưới 14 tuổi", answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_cases_together_are_both_told()
    {
        var text = (await assistant.AskAsync("lệ phí trước bạ xe máy cũ với xe máy mới khác nhau bao nhiêu")).Text;

        Assert.Contains("lần đầu xe máy", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("lần thứ hai trở đi: xe máy", text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("không phải xe cũ", "owner:again")]
    [InlineData("chưa quá hạn", "time:late")]
    public void What_is_denied_is_not_said(string words, string side) => Assert.DoesNotContain(side, Sides.Said(Word.Split(words)));

    [Fact]
    public void A_longer_saying_hides_the_shorter_one_in_it() => Assert.Equal(["plate:paper"], Sides.Said(Word.Split("giữ lại biển số")).Where(said => said.StartsWith("plate", StringComparison.Ordinal)));

    [Theory]
    [InlineData("trễ 3 tháng", 90)]
    [InlineData("mất đã hai tuần rồi", 14)]
    [InlineData("cháu 5 tuổi", 1825)]
    [InlineData("làm trong 5 ngày có kịp không", null)]
    [InlineData("nhà có 3 người", null)]
    public void Only_a_time_that_has_passed_counts(string words, int? days) =>
        Assert.Equal(days, new FeeSidesSaid(assistant.Services.GetRequiredService<FeeSideReader>().Read(Word.Split(words), new DateOnly(2026, 11, 28))).DaysPassed);

    public static TheoryData<string> Procedures() =>
        [.. ShippedKnowledge.Base.Procedures.All.Where(procedure => Said(procedure.Id).Any()).Select(procedure => procedure.Id)];

    // Every way of saying a side, put behind the name of the procedure: whatever the question brings, it is no amount of another side alone.
    [Theory]
    [MemberData(nameof(Procedures))]
    public async Task However_a_case_is_said_no_amount_of_another_case_is_told(string id)
    {
        var procedure = ShippedKnowledge.Base.Procedures.Find(id)!;
        var name = procedure.Aliases.FirstOrDefault(alias => alias.Contains(' ', StringComparison.Ordinal)) ?? procedure.Title;
        List<string> wrong = [];
        var named = Sides.Said(Word.Split(name)).Select(SideOf).ToHashSet(StringComparer.Ordinal);
        foreach (var (phrase, items) in Said(id))
        {
            // "Cà vẹt xe bị mất" says a side already: with another one, both are told.
            if (Sides.Said(Word.Split(phrase)).Select(SideOf).Any(named.Contains))
            {
                continue;
            }

            var answer = await assistant.AskAsync($"{name} {phrase} thì lệ phí bao nhiêu");
            if (answer.Procedure?.Id != id || answer.Kind != "fee")
            {
                continue;
            }

            var first = answer.Text.Split('\n')[0];
            if (FeeAsk.Lines(FeeAsk.About(id)).Any(line => !items.Contains(line.Item) && first.Contains($"{line.Item} là", StringComparison.OrdinalIgnoreCase)))
            {
                wrong.Add($"{phrase}: {first}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_message_that_says_nothing_of_sides_leaves_the_lines_as_they_are()
    {
        var lines = FeeAsk.Lines(FeeAsk.About("doi-giay-phep-lai-xe"));

        Assert.Same(lines, Sides.Narrow(lines, FeeSidesSaid.Nothing, null));
        Assert.Same(lines, Sides.Core(lines, lines, FeeSidesSaid.Nothing));
        Assert.False(Sides.Compares(lines, FeeSidesSaid.Nothing));
    }

    [Theory]
    [InlineData("xe cũ, sang tên xe cũ", 1)]
    [InlineData("xe mới với xe cũ", 2)]
    [InlineData("nộp ở đâu", 0)]
    public void A_side_is_said_once_however_often_it_is_named(string words, int sides) => Assert.Equal(sides, Sides.Said(Word.Split(words)).Count);

    [Theory]
    [InlineData("age:8", 8, null)]
    [InlineData("days:90", null, 90)]
    [InlineData("owner:again", null, null)]
    public void Numbers_are_told_by_their_key(string said, int? age, int? days)
    {
        var all = new FeeSidesSaid(["plate:paper", said]);

        Assert.Equal((age, days), (all.AgeInYears, all.DaysPassed));
        Assert.True(all.Says(said));
        Assert.False(all.IsNothing);
    }

    private static string SideOf(string said) => said.Split(':')[0];

    // A way of saying a side with the items that it leaves; only where it leaves out some.
    private static IEnumerable<(string Phrase, HashSet<string> Items)> Said(string id)
    {
        var lines = FeeAsk.Lines(FeeAsk.About(id));
        foreach (var phrase in Sides.Phrases)
        {
            var left = Sides.Narrow(lines, new FeeSidesSaid([.. Sides.Said(Word.Split(phrase))]), null);
            if (left.Count < lines.Count)
            {
                yield return (phrase, left.Select(line => line.Item).ToHashSet(StringComparer.Ordinal));
            }
        }
    }
}
