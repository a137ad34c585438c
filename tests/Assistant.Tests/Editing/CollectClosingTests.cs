using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.Editing;
using Assistant.Bot.Editing.Questions;
using Assistant.Bot.Privacy;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Editing;

/// <summary>Which turns are kept to learn from, and why.</summary>
public sealed class CollectClosingTests : IClassFixture<AssistantUnderTest>
{
    private const string Talk = "conversation-0123456789";
    private static readonly IOptions<EditingOptions> Shipped = Options.Create(new EditingOptions());

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));
    private readonly QuestionCollector _collector;
    private readonly CollectClosing _closing;

    public CollectClosingTests(AssistantUnderTest assistant)
    {
        _collector = new QuestionCollector(Shipped, _time);
        _collector.Open();
        _closing = new CollectClosing(assistant.Services.GetRequiredService<SafeWording>(), _collector, Shipped);
    }

    [Theory]
    [InlineData(0.49, CollectReasons.LowConfidence)]
    [InlineData(0.5, null)]
    public async Task An_answer_that_was_hardly_sure_is_kept(double confidence, string? reason)
    {
        await CloseAsync("làm hộ chiếu ở đâu", About("cap-ho-chieu-pho-thong") with { Confidence = confidence });

        Assert.Equal(reason, Taken()?.Reason);
    }

    [Fact]
    public async Task What_is_hardly_sure_stands_under_the_procedure_that_was_told()
    {
        await CloseAsync("làm hộ chiếu ở đâu", About("cap-ho-chieu-pho-thong") with { Confidence = 0.2 });

        Assert.Equal(new CollectedQuestion("làm hộ chiếu ở đâu", CollectReasons.LowConfidence, "cap-ho-chieu-pho-thong", new DateOnly(2026, 11, 24)), Taken());
    }

    [Theory]
    [InlineData("not_understood", CollectReasons.Unknown)]
    [InlineData("no_data", CollectReasons.Unknown)]
    [InlineData("out_of_scope", CollectReasons.OutOfScope)]
    [InlineData("ungrounded", CollectReasons.Withheld)]
    [InlineData("answered", null)]
    public async Task An_outcome_that_helped_nobody_is_kept(string outcome, string? reason)
    {
        await CloseAsync("làm hộ chiếu ở đâu", new Answer { Text = "", Kind = AnswerKinds.Help, Confidence = 1, Outcome = outcome });

        Assert.Equal(reason, Taken()?.Reason);
    }

    [Fact]
    public async Task Who_is_asked_back_and_does_not_come_again_has_given_up_after_half_an_hour()
    {
        await CloseAsync("làm hộ chiếu", AskedBack);
        _time.Advance(TimeSpan.FromMinutes(29));
        _collector.GiveUp();
        Assert.Null(Taken());
        _time.Advance(TimeSpan.FromMinutes(1));
        _collector.GiveUp();

        Assert.Equal(("làm hộ chiếu", CollectReasons.GivenUp), (Taken() is { } kept ? (kept.Words, kept.Reason) : default));
        _collector.GiveUp();
        Assert.Null(Taken());
    }

    [Theory]
    [InlineData("dang-ky-khai-sinh", true)]
    [InlineData("cap-ho-chieu-pho-thong", false)]
    public async Task Who_is_asked_back_and_then_asks_something_else_has_given_up(string next, bool isKept)
    {
        await CloseAsync("làm hộ chiếu", AskedBack);
        await CloseAsync("cái thứ nhất", About(next));

        Assert.Equal(isKept ? "làm hộ chiếu" : null, Taken()?.Words);
    }

    [Fact]
    public async Task What_may_be_kept_goes_along_with_the_answer_and_only_for_people()
    {
        Assert.Equal("làm hộ chiếu ở đâu", (await CloseAsync("làm hộ chiếu ở đâu", About("tach-ho"))).Asked);
        Assert.Null((await CloseAsync("làm hộ chiếu ở đâu", About("tach-ho") with { Confidence = 0 }, isRehearsal: true)).Asked);
        Assert.Null((await CloseAsync("làm hộ chiếu ở đâu", About("tach-ho") with { Confidence = 0 }, role: Role.Official)).Asked);
        Assert.Null(Taken());
    }

    private static Answer AskedBack => new()
    {
        Text = "",
        Kind = AnswerKinds.Clarification,
        Options = [new AnswerOption("Cấp", "cấp", "cap-ho-chieu-pho-thong"), new AnswerOption("Đổi", "đổi", "cap-doi-ho-chieu")],
    };

    private static Answer About(string procedure) => new() { Text = "", Kind = AnswerKinds.Help, Confidence = 1, Procedure = new AnswerProcedure(procedure, null, "", null, "curated", "2026-11-01") };

    private async Task<Answer> CloseAsync(string question, Answer answer, bool isRehearsal = false, Role role = Role.Citizen) =>
        await _closing.CloseAsync(
            new Turn(new TurnRequest { Question = question, Caller = new Caller(role), ConversationId = Talk, IsRehearsal = isRehearsal }, new DateOnly(2026, 11, 24)), answer, CancellationToken.None);

    private CollectedQuestion? Taken() => _collector.Waiting.TryRead(out var question) ? question : null;
}
