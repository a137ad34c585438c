using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Rewrites a message as it was typed: slips are put right, and circumstances are told in words that are no name of another procedure.</summary>
internal sealed class MessageSpelling(ShortUnits units, VehicleNames vehicles, TypingRepair repair, SlippedCues slippedCues, HomeWording homes, DeathWording deaths, StoryReader stories)
{
    /// <summary>The same message is put right once in a turn.</summary>
    public SpelledMessage Of(string typed) => Workbench.Once(this, typed, static (spelling, typed) => spelling.Spell(typed));

    private SpelledMessage Spell(string typed)
    {
        typed = vehicles.Rewrite(units.WriteOut(SpokenAges.WriteOut(PercentSign.WriteOut(typed))));
        var repaired = repair.Repair(typed);
        var question = Retold(slippedCues.Mend(repaired, typed));
        return new SpelledMessage(Retold(repaired), question, stories.Read(question));
    }

    private string Retold(string message) => homes.Rewrite(deaths.Rewrite(message));
}
