namespace Assistant.Bot.Planning.Topics;

/// <summary>Understands one topic and proposes a plan for it, or null when the message is not of its topic.</summary>
internal interface ITopicPlanner
{
    Plan? Propose(Slots slots, Understanding? memory);
}
