using Assistant.Bot.Answers;
using Assistant.Bot.Conversations.Generations;
using Assistant.Bot.Editing;
using Assistant.Bot.Editing.Trials;
using Assistant.Bot.Evaluation;
using Assistant.Knowledge.Changes;

namespace Assistant.Tests.Editing;

/// <summary>What a trial counts, and how long it says something.</summary>
public sealed class TrialTallyTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly Judgement Right = new(Verdict.Right, false, "");
    private static readonly Judgement Wrong = new(Verdict.Wrong, false, "sai thủ tục");

    [Fact]
    public void What_is_worse_counts_and_is_shown_however_much_else_has_changed()
    {
        var tally = new TrialTally();
        for (var asked = 0; asked < 400; asked++)
        {
            tally.Add("câu khác", Day, (Said("cũ"), Right), (Said("mới"), Right), isJudged: true);
        }

        tally.Add("câu kém", Day, (Said("cũ"), Right), (Said("mới"), Wrong), isJudged: true);

        var result = tally.Result(401, 401);
        Assert.True(result.IsWorse);
        Assert.Equal(1, result.Worse);
        Assert.Equal("câu kém", Assert.Single(result.Changed, changed => changed.IsWorse).Question);
        Assert.Equal((401, 400), (result.Before.Right, result.After.Right));
    }

    [Fact]
    public void More_than_anybody_reads_is_counted_and_not_kept()
    {
        var tally = new TrialTally();
        for (var asked = 0; asked < 500; asked++)
        {
            tally.Add("câu kém", Day, (Said("cũ"), Right), (Said("mới"), Wrong), isJudged: true);
        }

        Assert.Equal(500, tally.Result(500, 500).Worse);
        Assert.Equal(300, tally.Result(500, 500).Changed.Count);
    }

    [Fact]
    public void An_answer_that_reads_the_same_can_be_worse()
    {
        var tally = new TrialTally();
        tally.Add("câu kém", Day, (Said("như nhau"), Right), (Said("như nhau"), Right with { WrongAmount = true }), isJudged: true);

        Assert.Equal(1, tally.Result(1, 1).Worse);
    }

    [Fact]
    public void Another_day_is_shown_and_not_judged()
    {
        var tally = new TrialTally();
        tally.Add("câu ngày khác", Day.AddDays(7), (Said("cũ"), Right), (Said("mới"), Wrong), isJudged: false);

        Assert.False(tally.Result(1, 1).IsWorse);
        Assert.Single(tally.Result(1, 1).Changed);
    }

    [Fact]
    public void A_trial_says_nothing_of_other_drafts_nor_after_something_else_has_gone_live()
    {
        using var run = new TrialRun([3, 4], Mark: 7, All: true, new Editor("token:e", "Chị Biên tập"));
        var then = At(7);
        Assert.False(run.Covers([3, 4], then));
        run.End(TrialState.Done);

        Assert.True(run.Covers([4, 3], then));
        Assert.False(run.Covers([3], then));
        Assert.False(run.Covers([3, 4, 5], then));
        Assert.False(run.Covers([3, 5], then));
        Assert.False(run.Covers([3, 4], At(8)));
    }

    private static Answer Said(string text) => new() { Text = text, Kind = AnswerKinds.Help };

    private Generation At(long mark) => new(mark, new ChangedKnowledge(ShippedKnowledge.Base, []), assistant.Services);
}
