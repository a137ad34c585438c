using Assistant.Bot.Answers;
using Assistant.Bot.Guiding;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Guiding;

/// <summary>Who a procedure is done for is asked where records hold a difference, and nowhere else.</summary>
public sealed class WhoForTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private const int MostTurns = 7;
    private const string Asked = "Người làm thủ tục thuộc diện nào";

    private readonly string _conversation = Guid.NewGuid().ToString();

    [Fact]
    public async Task A_child_brings_what_others_need_not()
    {
        var asked = await ToAsync("làm hộ chiếu", "nộp trực tuyến");

        var child = await SayAsync("Trẻ dưới 14 tuổi");
        await SayAsync("quay lại");
        var adult = await SayAsync("Không thuộc diện nào");

        Assert.Equal(["Trẻ dưới 14 tuổi", "Công dân số", "Không thuộc diện nào"], asked.Options!.Select(option => option.Label));
        Assert.Equal((AnswerKinds.Documents, AnswerKinds.Documents), (child.Kind, adult.Kind));
        Assert.Contains("Dưới 14 tuổi: bản sao khai sinh", child.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dưới 14 tuổi: bản sao khai sinh", adult.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xin phiếu lý lịch tư pháp số 1", "nộp trực tiếp", "học sinh, sinh viên", 100_000)]
    [InlineData("xin phiếu lý lịch tư pháp số 1", "nộp trực tiếp", "Không thuộc diện nào", 200_000)]
    [InlineData("làm hộ chiếu", "nộp trực tuyến", "công dân số", 0)]
    [InlineData("làm hộ chiếu", "nộp trực tuyến", "2", 0)]
    [InlineData("làm hộ chiếu", "nộp trực tuyến", "không", 100_000)]
    [InlineData("làm hộ chiếu", "nộp trực tuyến", "tôi không chắc", 100_000)]
    public async Task What_is_paid_is_the_fee_of_who_was_named(string procedure, string channel, string who, long amount)
    {
        var asked = await ToAsync(procedure, channel);
        Assert.Contains(Asked, asked.Text, StringComparison.Ordinal);

        await SayAsync(who);
        var fee = await SayAsync("tiếp");

        Assert.Equal(AnswerKinds.Fee, fee.Kind);
        Assert.Equal(amount, fee.Amounts![0].AmountVnd);
    }

    [Theory]
    [InlineData("nhà tôi hộ nghèo")]
    [InlineData("người khuyết tật")]
    [InlineData("bà cụ 80 tuổi")]
    [InlineData("con liệt sĩ em ạ")]
    [InlineData("thuong binh")]
    public async Task Who_is_exempt_by_the_record_is_told_so_with_its_basis(string who)
    {
        await ToAsync("đăng ký tạm trú", "Cá nhân, hộ gia đình", "nộp trực tuyến");

        await SayAsync(who);
        var fee = await SayAsync("tiếp");

        Assert.Contains("Người thuộc diện anh/chị vừa nói: **miễn** (Điều 4 Thông tư 75/2022/TT-BTC)", fee.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cháu 5 tuổi", true)]
    [InlineData("con tôi chưa đủ 14 tuổi", true)]
    [InlineData("cháu 15 tuổi", false)]
    [InlineData("trẻ dưới 14 tuổi có được làm online không", false)]
    public async Task An_age_says_whether_one_is_a_child_and_a_question_about_children_says_nothing(string said, bool isChild)
    {
        await ToAsync("làm hộ chiếu", "nộp trực tuyến");

        Assert.Equal(isChild, (await SayAsync(said)).Kind == AnswerKinds.Documents);
    }

    [Theory]
    [InlineData("đăng ký thường trú", "trực tuyến", 10_000)]
    [InlineData("làm hộ chiếu", "nộp trực tuyến", 100_000)]
    [InlineData("xin phiếu lý lịch tư pháp số 1", "trực tuyến", 200_000)]
    public async Task How_one_files_makes_nobody_a_digital_citizen(string procedure, string channel, long amount)
    {
        await ToAsync(procedure);

        var noted = await SayAsync(channel);
        await SayAsync("không thuộc diện nào");
        var fee = await SayAsync("tiếp");

        Assert.Contains(Asked, noted.Text, StringComparison.Ordinal);
        Assert.Equal(amount, fee.Amounts![0].AmountVnd);
    }

    [Fact]
    public async Task Several_may_hold_at_once_and_it_can_be_corrected_later()
    {
        await ToAsync("đăng ký tạm trú", "Cá nhân, hộ gia đình", "nộp trực tuyến");

        var both = await SayAsync("số 1 và 3");
        var corrected = await SayAsync("nhầm, không thuộc diện nào");

        Assert.Equal(AnswerKinds.Documents, both.Kind);
        Assert.Contains("Người chưa thành niên: ý kiến", both.Text, StringComparison.Ordinal);
        Assert.StartsWith("Dạ, em ghi lại:", corrected.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Người chưa thành niên: ý kiến", corrected.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_are_numbered_as_they_are_shown()
    {
        await ToAsync("đăng ký tạm trú", "Cá nhân, hộ gia đình", "nộp trực tuyến");
        await SayAsync("không thuộc diện nào");

        var ticked = await SayAsync("có 3");

        Assert.Contains("3. ☑ Đăng ký theo danh sách", ticked.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cấp thẻ căn cước lần đầu")]
    [InlineData("đăng ký kết hôn trong nước")]
    public async Task What_costs_nobody_anything_is_not_asked(string procedure)
    {
        await SayAsync($"hướng dẫn từng bước {procedure}");

        var conditions = await SayAsync("nhắc lại");

        Assert.DoesNotContain(Asked, conditions.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_difference_of_today_that_records_hold_is_asked()
    {
        var script = assistant.Services.GetRequiredService<GuideScript>();
        foreach (var procedure in ShippedKnowledge.Base.Procedures.All.Where(procedure => procedure.Abolished is null))
        {
            var people = script.People(new GuideProgress { ProcedureId = procedure.Id }, AssistantUnderTest.Today);
            var groups = procedure.People.Select(group => group.Label);
            var audiences = ShippedKnowledge.Base.Fees.Rows(procedure.Id)
                .Where(row => row.Audience != Knowledge.Fees.Audience.Everyone && row.AmountVnd is not null && row.Validity.Contains(AssistantUnderTest.Today)).Select(row => row.Audience.ToString());
            Assert.Subset(people.Select(person => person.Id).ToHashSet(), groups.Concat(audiences).ToHashSet());
        }
    }

    [Fact]
    public void Whatever_is_answered_a_walk_through_ends_within_seven_turns_and_asks_nothing_twice()
    {
        var script = assistant.Services.GetRequiredService<GuideScript>();
        var moves = assistant.Services.GetRequiredService<GuideMoves>();
        var longest = 0;
        foreach (var procedure in ShippedKnowledge.Base.Procedures.All.Where(procedure => procedure.Abolished is null))
        {
            Go(moves.Begin(procedure, new GuideProgress { ProcedureId = procedure.Id }, AssistantUnderTest.Today).Progress, 1, []);

            void Go(GuideProgress progress, int turns, IReadOnlyList<GuideStage> shown)
            {
                Assert.True(turns <= MostTurns, $"{procedure.Title}: {string.Join(", ", shown)}, {progress.Stage}");
                Assert.DoesNotContain(progress.Stage, shown);
                longest = Math.Max(longest, turns);
                if (progress.Stage == GuideStage.After)
                {
                    return;
                }

                foreach (var answer in Answers(script, procedure, progress))
                {
                    Go(moves.Take(answer, progress, AssistantUnderTest.Today).Progress, turns + 1, [.. shown, progress.Stage]);
                }
            }
        }

        Assert.Equal(MostTurns, longest);
    }

    private static IEnumerable<GuideMove> Answers(GuideScript script, Knowledge.Procedures.Procedure procedure, GuideProgress progress) => progress.Stage switch
    {
        GuideStage.Place => [new GuideMove.Skip(), .. new[] { "ha-noi-34", "ho-chi-minh-34", "hue-34", "vinh-long-34" }.Select(place => new GuideMove.Tell(place, null, null, null))],
        GuideStage.Case => [new GuideMove.Skip(), .. Enumerable.Range(0, procedure.Cases!.Cases.Count).Select(which => new GuideMove.Tell(null, null, null, which))],
        GuideStage.Channel => [new GuideMove.Skip(), new GuideMove.Tell(null, null, "online", null), new GuideMove.Tell(null, null, "in_person", null)],
        GuideStage.Conditions => [new GuideMove.Unsure(), .. script.People(progress, AssistantUnderTest.Today).Take(1).Select(person => new GuideMove.Tell(null, null, null, null, [person.Id]))],
        _ => [new GuideMove.Next()],
    };

    private async Task<Answer> ToAsync(string procedure, params string[] answers)
    {
        var answer = await SayAsync($"hướng dẫn từng bước {procedure}");
        foreach (var said in answers)
        {
            answer = await SayAsync(said);
        }

        // The way of filing is not always asked.
        return answer.Text.Contains(Asked, StringComparison.Ordinal) ? answer : await SayAsync("bỏ qua");
    }

    private Task<Answer> SayAsync(string text) => assistant.AskAsync(text, conversation: _conversation);
}
