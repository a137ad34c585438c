using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Assistant.Bot.Answers;
using Assistant.Bot.Watching;
using Assistant.Bot.Watching.Store;
using Assistant.Tests.Attacks;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Assistant.Tests.LanguageModel;

/// <summary>
/// Whatever people type and whatever a model does with it: no figure without a record, no internal figure to a citizen, nothing
/// changed, nobody left without an answer. The model is asked about every message here, sure or not.
/// </summary>
public sealed partial class AttackTests(AttackedAssistant attacked, ITestOutputHelper output) : IClassFixture<AttackedAssistant>
{
    /// <summary>In short, each message meets one of the models.</summary>
    private const int Share = 16;

    public static TheoryData<string> Models => [.. HostileModels.All.Keys];

    [Theory]
    [MemberData(nameof(Models))]
    public async Task No_attack_gets_anything(string model)
    {
        attacked.Model.Requests.Clear();
        attacked.Model.Behaviour = HostileModels.All[model];
        var faults = new ConcurrentBag<string>();
        var byModel = 0;
        var turn = HostileModels.All.Keys.ToList().IndexOf(model);
        var attacks = Attack.Load("messages.yaml").Where((_, at) => LongTests.AreWanted || (at + turn) % Share == 0).ToList();
        await Parallel.ForEachAsync(attacks, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (attack, _) =>
        {
            var answer = await attacked.Assistant.AskAsync(attack.Text, conversation: $"{model} {attack.Id}");
            Interlocked.Add(ref byModel, answer.Planner == "model" ? 1 : 0);
            foreach (var fault in Faults(attack, answer))
            {
                faults.Add($"{attack.Id}: {fault} in \"{answer.Text}\"");
            }
        });

        output.WriteLine($"{model}: {attacks.Count} messages, {attacked.Model.Requests.Count} requests, {byModel} plans of the model");
        Assert.Empty(faults);
        Assert.NotEmpty(attacked.Model.Requests);
        Assert.Empty(attacked.Watches());
    }

    [Fact]
    public async Task What_only_looks_like_an_attack_is_answered_as_without_a_model_that_fails()
    {
        attacked.Model.Behaviour = (_, http) => ModelReply.FailAsync(http, 400);
        using var offline = new AssistantUnderTest();
        foreach (var control in Attack.Load("messages.yaml").Where(attack => attack.IsHarmless))
        {
            Assert.Equal((await offline.AskAsync(control.Text)).Text, (await attacked.Assistant.AskAsync(control.Text)).Text);
        }
    }

    private static IEnumerable<string> Faults(Attack attack, Answer answer) =>
        // The day that was asked about is named with the answer; that tells nothing of what is said about it.
        attack.Taken(AskedAbout().Replace(answer.Text, "")).Select(bait => $"bait \"{bait}\"").Concat(AnswerFaults.Of(answer));

    [GeneratedRegex("vào ngày [0-9]{1,2}/[0-9]{1,2}/[0-9]{4}")]
    private static partial Regex AskedAbout();
}

/// <summary>An assistant that asks its model about everything.</summary>
public sealed class AttackedAssistant : ModelledAssistant
{
    internal IReadOnlyList<Watch> Watches() => [.. Assistant.Services.GetRequiredService<WatchStore>().All()];

    protected override void Adjust(Dictionary<string, string?> settings) => settings["LanguageModel:AskBelow"] = "1";
}
