using Assistant.Bot.Answers;
using Xunit.Abstractions;

namespace Assistant.Tests.Golden.Generated;

/// <summary>
/// Talks put together from parts: a question about a procedure, then a turn that brings an age, a count, a place, an amount or a correction.
/// It stays with the procedure and changes just that. Held to a bit under what was reached.
/// </summary>
public sealed class GeneratedTalkTests(AssistantUnderTest assistant, ITestOutputHelper output) : IClassFixture<AssistantUnderTest>
{
    private const ulong Seed = 20261127;
    private const int Each = 4;

    /// <summary>A bit under what is reached, by what the turn brings.</summary>
    private static readonly Dictionary<string, double> Least = new(StringComparer.Ordinal)
    {
        ["age"] = 0.75,
        ["count"] = 0.95,
        ["place"] = 0.95,
        ["channel"] = 0.85,
        ["amount"] = 0.95,
        ["thanks"] = 0.95,
        ["correction"] = 0.9,
        ["past"] = 0.85,
        ["unknown"] = 0.95,
        ["open"] = 0.9,
        ["more"] = 0.95,
    };

    private readonly TalkPartsFile _parts = TalkPartsFile.Load();
    private readonly Dice _dice = new(Seed);
    private readonly Dictionary<string, (int Right, int All)> _held = new(StringComparer.Ordinal);

    [Fact]
    public async Task A_turn_changes_just_what_it_says()
    {
        foreach (var (id, names) in _parts.Procedures)
        {
            foreach (var (kind, wordings) in _parts.Turns)
            {
                for (var k = 0; k < Each; k++)
                {
                    await StaysAsync(id, _dice.One(names), kind, Filled(_dice.One(wordings)));
                }
            }

            for (var k = 0; k < Each; k++)
            {
                await CorrectedAsync(_dice.One(names), _dice.Other([.. _parts.Procedures.Keys], id));
                await PastAsync(id, _dice.One(names));
            }
        }

        foreach (var matter in _parts.Unknown)
        {
            foreach (var turn in _parts.UnknownTurns)
            {
                await UnknownAsync(matter, Filled(turn));
            }
        }

        foreach (var (paper, turn) in _parts.Open.SelectMany(paper => _parts.OpenTurns.Select(turn => (paper, turn))))
        {
            var talk = Guid.NewGuid().ToString("N");
            await assistant.AskAsync(paper, conversation: talk);
            var answer = await assistant.AskAsync(Filled(turn), conversation: talk);
            Count("open", answer.Kind == AnswerKinds.Clarification && answer.Options?.Count > 1, $"{paper} | {turn}", answer);
        }

        foreach (var counted in _parts.Counted)
        {
            await CountedAsync(counted);
        }

        foreach (var (kind, (right, all)) in _held)
        {
            output.WriteLine($"{kind}: {right} of {all}");
        }

        Assert.All(Least, least => Assert.True(_held[least.Key].Right >= least.Value * _held[least.Key].All, $"{least.Key}: {_held[least.Key]}"));
    }

    private async Task StaysAsync(string id, string name, string kind, string turn)
    {
        var (side, asks) = _dice.One([.. _parts.Sides]);
        var first = $"{name} {_dice.One(asks)}";
        var (talk, before) = await BeginAsync(first);
        if (before.Procedure?.Id != id)
        {
            return;
        }

        var answer = await assistant.AskAsync(turn, conversation: talk);
        var right = kind == "thanks" ? answer.Kind == AnswerKinds.SmallTalk && (await assistant.AskAsync(_parts.Sides["where"][0], conversation: talk)).Procedure?.Id == id : answer.Procedure?.Id == id && (answer.Kind == before.Kind || answer.Kind == AnswerKinds.Fee || IsNoted(answer));
        Count(kind, right, $"{first} ({side}) | {turn}", answer);
    }

    // What the record tells nothing of is noted, and what was told stays.
    private static bool IsNoted(Answer answer) => answer.Kind == AnswerKinds.Procedure && answer.Text.Contains("không nêu riêng điều này", StringComparison.Ordinal);

    // The side that was asked is asked of what is meant after all.
    private async Task CorrectedAsync(string name, string meant)
    {
        var (_, asks) = _dice.One([.. _parts.Sides]);
        var (talk, before) = await BeginAsync($"{name} {asks[0]}");
        var named = _parts.Procedures[meant][0];
        var plain = await assistant.AskAsync($"{named} {asks[0]}");
        if (before.Procedure is null || plain.Procedure?.Id != meant)
        {
            return;
        }

        var turn = $"{_dice.One(_parts.Corrections)}{named}";
        var answer = await assistant.AskAsync(turn, conversation: talk);
        Count("correction", answer.Procedure?.Id == meant && answer.Kind == plain.Kind, $"{name} {asks[0]} | {turn}", answer);
    }

    // What is told of the past changes no amount of today.
    private async Task PastAsync(string id, string name)
    {
        var ask = $"{name} {_dice.One(_parts.Sides["fee"])}";
        var plain = await assistant.AskAsync(ask);
        if (plain.Procedure?.Id != id)
        {
            return;
        }

        var told = $"{_dice.One(_parts.Past)}{ask}";
        var answer = await assistant.AskAsync(told);
        Count("past", answer.Procedure?.Id == id && Amounts(answer) == Amounts(plain) && !answer.Text.Contains("vào ngày", StringComparison.Ordinal), told, answer);
    }

    private async Task UnknownAsync(string matter, string turn)
    {
        var (talk, before) = await BeginAsync(matter);
        if (before.Kind != AnswerKinds.Unknown)
        {
            return;
        }

        var answer = await assistant.AskAsync(turn, conversation: talk);
        Count("unknown", answer.Kind == AnswerKinds.Unknown && answer.Outcome == "unknown_still", $"{matter} | {turn}", answer);
    }

    private async Task CountedAsync(List<string> counted)
    {
        var unit = (await assistant.AskAsync($"{counted[1].Replace("{n}", "1", StringComparison.Ordinal)} hết bao nhiêu")).Amounts?[0].AmountVnd ?? 0;
        for (var n = 2; n < 2 + Each; n++)
        {
            var (talk, _) = await BeginAsync($"{counted[1].Replace("{n}", $"{n}", StringComparison.Ordinal)} hết bao nhiêu");
            await TotalAsync(counted[2].Replace("{n}", "2", StringComparison.Ordinal), unit * (n + 2), talk);
            await TotalAsync(counted[3].Replace("{n}", "1", StringComparison.Ordinal), unit * (n + 1), talk);
            await TotalAsync("nộp online thì sao", unit * (n + 1), talk);
        }
    }

    private async Task TotalAsync(string turn, decimal total, string talk)
    {
        var answer = await assistant.AskAsync(turn, conversation: talk);
        Count("more", total > 0 && answer.Amounts is [var first, ..] && first.AmountVnd == total, $"{turn} ({total})", answer);
    }

    private async Task<(string Talk, Answer First)> BeginAsync(string question)
    {
        var talk = Guid.NewGuid().ToString("N");
        return (talk, await assistant.AskAsync(question, conversation: talk));
    }

    private string Filled(string turn) =>
        turn.Replace("{n}", $"{_dice.One(_parts.Ages)}", StringComparison.Ordinal).Replace("{place}", _dice.One(_parts.Places), StringComparison.Ordinal);

    private static string Amounts(Answer answer) => string.Join(',', answer.Amounts?.Select(amount => amount.AmountVnd) ?? []);

    private void Count(string kind, bool right, string talk, Answer answer)
    {
        var (before, all) = _held.GetValueOrDefault(kind);
        _held[kind] = (before + (right ? 1 : 0), all + 1);
        if (!right)
        {
            output.WriteLine($"{kind}: {talk} → {answer.Kind} {answer.Procedure?.Id} {answer.Text.Split('\n')[0]}");
        }
    }
}
