using Assistant.Bot.Planning.Reading;

namespace Assistant.Bot.Planning.Topics;

/// <summary>"Mở công ty ở Singapore vốn tối thiểu bao nhiêu": the law of another country, of which nothing is known here.</summary>
internal sealed class AbroadTopic(AbroadReader abroad) : ITopicPlanner
{
    /// <summary>However well the words fit a procedure of this country.</summary>
    private const double Sure = 0.999;

    public Plan? Propose(Slots slots, Understanding? memory) => abroad.AsksLawThere(slots) ? new OutcomePlan("foreign_law", Sure) : null;
}
