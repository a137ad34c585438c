using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Planning;

/// <summary>What a message tells asks nothing: only the part that asks says which side is meant.</summary>
public sealed class AskedCuesTests
{
    private static readonly CueMatch ToldDuration = new(Intents.Duration, 1, 2);
    private static readonly CueMatch ToldBefore = new(Intents.Before, 0, 2);
    private static readonly CueMatch ToldMoney = new(Intents.FeeWord, 4, 1);

    [Fact]
    public void A_side_that_a_story_tells_gives_way_to_the_one_that_it_asks_for() =>
        Assert.Equal([Intents.Documents], IdsOf(AskedCues.OfStory(Reading(ToldDuration), Reading(new CueMatch(Intents.Documents, 0, 3)))));

    [Fact]
    public void Where_the_part_that_asks_names_no_side_the_one_of_the_story_is_meant() =>
        Assert.Equal([Intents.Duration], IdsOf(AskedCues.OfStory(Reading(ToldDuration), Reading())));

    [Fact]
    public void The_past_and_money_of_a_story_ask_nothing()
    {
        Assert.Empty(AskedCues.OfStory(Reading(ToldBefore, ToldMoney), Reading()).Matches);
        Assert.Equal([Intents.Before], IdsOf(AskedCues.OfStory(Reading(ToldMoney), Reading(ToldBefore))));
    }

    [Fact]
    public void Only_the_sentence_that_asks_says_the_side()
    {
        var asked = new CueMatch(Intents.Documents, 6, 2);
        List<Clause> clauses = [.. Enumerable.Repeat(new Clause(0, Asks: false), 6), .. Enumerable.Repeat(new Clause(1, Asks: true), 2)];

        Assert.Equal([Intents.Documents], IdsOf(AskedCues.InQuestion(Reading(ToldDuration, ToldBefore, asked), clauses)));
        Assert.Equal([Intents.Duration, Intents.Before], IdsOf(AskedCues.InQuestion(Reading(ToldDuration, ToldBefore), clauses)));
    }

    [Fact]
    public void Who_compares_what_is_paid_asks_for_money_alone()
    {
        var read = AskedCues.OfMoney(Reading(ToldDuration, ToldBefore), new CueMatch("dearer", 5, 2));

        Assert.Equal([Intents.Before, Intents.Fee], IdsOf(read));
        Assert.Equal(5, read.Matches[1].At);
    }

    private static CueReading Reading(params CueMatch[] matches) => new(8, matches);

    private static IEnumerable<string> IdsOf(CueReading reading) => reading.Matches.Select(match => match.Id);
}
