using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.Operations.Telemetry;
using Assistant.Bot.Operations.Usage;
using Assistant.Knowledge.Procedures;
using Assistant.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Operations.Telemetry;

[Collection(nameof(MeasuredServers))]
public sealed class TurnMeterTests(MeasuredServer server)
{
    private static readonly string[] OwnMeters = [TurnMeter.Name, DependencyMeter.Name, Assistant.Bot.LanguageModel.ModelMeter.Name];

    [Fact]
    public async Task A_turn_is_counted_by_its_outcome_channel_and_class_of_role()
    {
        var measured = await server.AskAsync("hộ chiếu nộp online ở Cà Mau hết mấy tiền");

        var turn = Assert.Single(measured, one => one.Name == "assistant.turns");
        Assert.Equal(("answered", "rest", "citizen"), (turn.Tags["outcome"], turn.Tags["channel"], turn.Tags["role"]));
        var answer = Assert.Single(measured, one => one.Name == "assistant.answers");
        Assert.Equal(("fee", "offline"), (answer.Tags["kind"], answer.Tags["planner"]));
        Assert.Single(measured, one => one.Name == "assistant.turn.duration");
        Assert.Equal(["recall", "repeat", "guide", "plan", "model", "desk", "remember", "reply", "skill", "compose", "remember_told", "ground"],
            measured.Where(one => one.Name == "assistant.turn.step.duration").Select(one => one.Tags["step"]));
        Assert.Equal(("fees.quote", "ran"), Assert.Single(measured, one => one.Name == "assistant.skill.duration") is { } skill ? (skill.Tags["skill"], skill.Tags["result"]) : default);
        Assert.Contains(measured, one => one.Name == "assistant.searches" && one.Tags["result"] == "found");
    }

    [Fact]
    public async Task An_answer_that_is_given_again_is_a_hit_of_its_cache()
    {
        const string question = "đăng ký kết hôn ở Cà Mau cần giấy tờ gì";
        static string Asked(IReadOnlyList<Measured> measured) => Assert.Single(measured, one => one.Name == "assistant.cache.requests" && one.Tags["cache"] == "answers").Tags["result"];

        Assert.Equal("miss", Asked(await server.AskAsync(question)));
        Assert.Equal("hit", Asked(await server.AskAsync(question)));
    }

    [Fact]
    public async Task A_skill_that_is_refused_is_counted_so()
    {
        var measured = await server.AskAsync("5 tỉnh thấp nhất về tỷ lệ hồ sơ trực tuyến, xuất Excel", Role.Helper);

        Assert.Equal("helper", Assert.Single(measured, one => one.Name == "assistant.turns").Tags["role"]);
        Assert.All(measured.Where(one => one.Name == "assistant.skill.duration"), one => Assert.Contains(one.Tags["result"], new[] { "ran", "refused" }));
    }

    [Theory]
    [InlineData("Tôi là Nguyễn Văn Canary, số 001099012345, hỏi thủ tục nuôi rồng lửa")]
    [InlineData("canary canary 0912345678 làm hộ chiếu ở phường Canary")]
    [InlineData("💥 canary ' OR 1=1 --")]
    public async Task What_is_typed_never_becomes_a_label(string question)
    {
        await server.AskAsync(question);

        var own = server.Instruments.Where(instrument => OwnMeters.Contains(instrument.Meter.Name)).Select(instrument => instrument.Name).ToHashSet();
        Assert.All(server.All.SelectMany(one => one.Tags.Values), value => Assert.DoesNotContain("canary", value, StringComparison.OrdinalIgnoreCase));
        Assert.All(server.All.Where(one => own.Contains(one.Name)).SelectMany(one => one.Tags.Values), value => Assert.Matches("^[a-z_.]{2,40}$", value));
    }

    [Fact]
    public async Task A_word_that_is_in_no_list_is_counted_as_other_and_an_unknown_procedure_as_none()
    {
        var fake = new AssistantFake { Reply = _ => new Answer { Text = "?", Kind = "Nguyễn Văn A", Outcome = "0912345678", Planner = "ai đó", Procedure = new("Trần Thị B", null, "?", null, "curated", "2026-11-26") } };
        var tally = new UsageTally(TimeProvider.System);
        var services = server.App.Services;
        var measured = new MeasuredAssistant(fake, services.GetRequiredService<TurnMeter>(), services.GetRequiredService<TurnLabels>(), tally, services.GetRequiredService<ProcedureCatalog>());
        var before = server.All.Count;

        await measured.AskAsync(new TurnRequest { Question = "?", Caller = new Caller(Role.Editor, "Chị Lan"), Channel = "Chị Lan" }, CancellationToken.None);

        var tags = server.All.Skip(before).SelectMany(one => one.Tags.Values).Distinct();
        Assert.Equal(["other", "staff"], tags.Order(StringComparer.Ordinal));
        Assert.Equal(["other"], tally.Pending().Keys.Where(key => key.Name is not UsageNames.Latency).Select(key => key.Key).Distinct());
        Assert.DoesNotContain(tally.Pending().Keys, key => key.Name == UsageNames.Procedures);
    }

    [Fact]
    public async Task A_rehearsal_is_not_counted()
    {
        var tally = new UsageTally(TimeProvider.System);
        var services = server.App.Services;
        var measured = new MeasuredAssistant(new AssistantFake(), services.GetRequiredService<TurnMeter>(), services.GetRequiredService<TurnLabels>(), tally, services.GetRequiredService<ProcedureCatalog>());

        await measured.AskAsync(new TurnRequest { Question = "?", Caller = Caller.Citizen, IsRehearsal = true }, CancellationToken.None);

        Assert.Empty(tally.Pending());
    }

    [Fact]
    public async Task A_person_who_goes_away_is_no_answer()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        var tally = new UsageTally(TimeProvider.System);
        var services = server.App.Services;
        var measured = new MeasuredAssistant(
            new AssistantFake { Thinking = Task.Delay(Timeout.Infinite, CancellationToken.None) }, services.GetRequiredService<TurnMeter>(), services.GetRequiredService<TurnLabels>(), tally, services.GetRequiredService<ProcedureCatalog>());
        var before = server.All.Count;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => measured.AskAsync(new TurnRequest { Question = "?", Caller = Caller.Citizen }, gone.Token));

        Assert.Equal("cancelled", Assert.Single(server.All.Skip(before), one => one.Name == "assistant.turns").Tags["outcome"]);
        Assert.Empty(tally.Pending());
    }
}
