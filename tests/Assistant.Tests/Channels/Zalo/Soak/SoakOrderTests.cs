using System.Diagnostics;

namespace Assistant.Tests.Channels.Zalo.Soak;

/// <summary>What counts as the wrong order, so that a machine that stands still for seconds does not look like a fault of the channel.</summary>
public sealed class SoakOrderTests
{
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(150);

    [Fact]
    public void Answers_in_the_order_of_writing_are_right() =>
        Assert.Equal(0, Count([Said("A", 0, 10, 20), Said("B", 500, 510, 520)], "A", "B"));

    [Fact]
    public void A_later_message_answered_first_is_wrong() =>
        Assert.Equal(1, Count([Said("A", 0, 10, 20), Said("B", 500, 510, 520)], "B", "A"));

    // All that was to be said in seconds is said at once, and what was written last arrives first.
    [Fact]
    public void Messages_that_overtook_each_other_and_waited_together_are_right_in_the_order_of_writing() =>
        Assert.Equal(0, Count([Said("A", 0, 140, 145), Said("B", 1, 90, 95), Said("C", 2, 10, 15)], "A", "B", "C"));

    [Fact]
    public void A_message_that_overtook_an_earlier_one_which_came_much_later_is_answered_first() =>
        Assert.Equal(0, Count([Said("A", 0, 900, 950), Said("B", 1, 10, 15)], "B", "A"));

    [Fact]
    public void An_earlier_message_that_came_while_the_later_one_waited_for_it_goes_first() =>
        Assert.Equal(1, Count([Said("A", 0, 90, 95), Said("B", 1, 10, 15)], "B", "A"));

    [Fact]
    public void Nothing_is_asked_of_messages_never_acknowledged() =>
        Assert.Equal(0, Count([Said("A", 0, 10, null), Said("B", 500, 510, 520)], "B", "A"));

    [Fact]
    public void A_question_asked_twice_and_other_people_are_left_out() =>
        Assert.Equal(0, SoakOrder.CountWrong(
            [Said("A", 0, 10, 20), Said("B", 500, 510, 520), Said("A", 900, 910, 920), Said("C", 0, 10, 20, "8802")],
            [("8801", "B"), ("8801", "A"), ("8802", "C")],
            Settle));

    private static int Count(SoakMessage[] messages, params string[] answered) =>
        SoakOrder.CountWrong(messages, [.. answered.Select(place => ("8801", place))], Settle);

    // In milliseconds.
    private static SoakMessage Said(string place, long at, long tried, long? acknowledged, string userId = "8801") =>
        new(userId, place, [], Ticks(at)) { FirstTried = Ticks(tried), Acknowledged = Ticks(acknowledged ?? 0) };

    private static long Ticks(long milliseconds) => milliseconds * Stopwatch.Frequency / 1_000;
}
