using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.Conversations.Repeats;
using Assistant.Bot.Planning;
using Microsoft.Extensions.Options;

namespace Assistant.Tests.Conversations.Repeats;

/// <summary>What is kept has a bound, and what is asked often stays.</summary>
public sealed class RepeatMemoryTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Fact]
    public void There_are_never_more_entries_than_may_be_kept()
    {
        var memory = Memory(entries: 100);
        for (var number = 0; number < 1000; number++)
        {
            memory.Keep(Key(number), Said("một câu"));
            memory.Keep(Key(number), Said("một câu"));
            Assert.InRange(memory.Count, 1, 102);
        }
    }

    [Fact]
    public void Long_answers_take_no_more_memory_than_may_be_used()
    {
        var memory = Memory(entries: 100_000, megabytes: 1);
        var turn = Said(new string('a', 10_000));
        for (var number = 0; number < 200; number++)
        {
            memory.Keep(Key(number), turn);
            memory.Keep(Key(number), turn);
            Assert.InRange((long)memory.Count * turn.Size, 0, (1024 * 1024) + (2 * turn.Size));
        }
    }

    [Fact]
    public void What_is_asked_again_and_again_outlives_what_is_asked_once()
    {
        var memory = Memory(entries: 20);
        memory.Keep(Key(0), Said("hay hỏi"));
        for (var number = 1; number < 500; number++)
        {
            memory.Keep(Key(number), Said("hỏi một lần"));
            Assert.NotNull(memory.Find(Key(0)));
        }
    }

    [Fact]
    public void What_nobody_asks_for_any_more_is_dropped()
    {
        var memory = Memory(entries: 20);
        memory.Keep(Key(0), Said("lâu rồi"));
        for (var number = 1; number < 100; number++)
        {
            memory.Keep(Key(number), Said("mới hơn"));
            memory.Keep(Key(number), Said("mới hơn"));
        }

        Assert.Null(memory.Find(Key(0)));
    }

    [Fact]
    public void Whatever_an_answer_depends_on_is_part_of_the_key()
    {
        var asked = new TurnRequest { Question = "lệ phí khai sinh", Caller = Caller.Citizen };
        UInt128[] keys =
        [
            RepeatKey.Of(new Turn(asked, Day), 1),
            RepeatKey.Of(new Turn(asked, Day), 2),
            RepeatKey.Of(new Turn(asked, Day.AddDays(1)), 1),
            RepeatKey.Of(new Turn(asked with { Date = Day.AddDays(1) }, Day), 1),
            RepeatKey.Of(new Turn(asked with { Question = "lệ phí khai tử" }, Day), 1),
            RepeatKey.Of(new Turn(asked with { PlaceId = "ha-noi-34" }, Day), 1),
            RepeatKey.Of(new Turn(asked with { PlaceId = "hue-34" }, Day), 1),
            RepeatKey.Of(new Turn(asked with { PlaceId = "" }, Day), 1),
            RepeatKey.Of(new Turn(asked with { PlaceId = "lệ", Question = " phí khai sinh" }, Day), 1),
            RepeatKey.Of(new Turn(asked with { Markdown = false }, Day), 1),
            RepeatKey.Of(new Turn(asked with { ConversationId = "c" }, Day), 1),
            RepeatKey.Of(new Turn(asked with { Caller = new Caller(Role.Official) }, Day), 1),
        ];

        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(keys[0], RepeatKey.Of(new Turn(asked with { Question = "Lệ phí KHAI SINH" }, Day), 1));
    }

    [Fact]
    public void Forms_of_an_answer_are_made_once_and_never_taken_for_those_of_a_changed_copy()
    {
        var kept = AnswerForms.Keep(new Answer { Text = "một", Kind = AnswerKinds.Fee });
        var made = 0;

        string Form(Answer answer) => AnswerForms.Of(answer, one =>
        {
            made++;
            return one.Text;
        });

        Assert.Equal(("một", "một", "hai"), (Form(kept), Form(kept), Form(kept with { Text = "hai" })));
        Assert.Equal(2, made);
    }

    private static RepeatMemory Memory(int entries, int megabytes = 24) =>
        new(Options.Create(new RepeatOptions { Entries = entries, Megabytes = megabytes }));

    private static RepeatedTurn Said(string text) =>
        new(new Answer { Text = text, Kind = AnswerKinds.SmallTalk }, new ReplyPlan("hello", 1));

    // Spread over both halves, as a hash is.
    private static UInt128 Key(int number) => new((ulong)(number + 1) * 0x9E3779B97F4A7C15, (ulong)(number + 1) * 0xC2B2AE3D27D4EB4F);
}
