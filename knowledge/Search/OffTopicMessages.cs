using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Search;

/// <summary>From language/off-topic.yaml: messages that mean no procedure, and what people tell around a question.</summary>
public sealed class OffTopicMessages
{
    public List<string> Messages { get; set; } = [];
    public List<string> Stories { get; set; } = [];

    /// <summary>Short chat in the middle of a talk; only its words are counted (<see cref="TalkModel"/>).</summary>
    public List<string> Chat { get; set; } = [];

    /// <summary>What is said beside a talk about a procedure.</summary>
    public IEnumerable<string> BesideATalk => Messages.Concat(Chat);

    public static OffTopicMessages Load(string dataPath) => WordingFile.Read<OffTopicMessages>(dataPath, "language/off-topic.yaml");
}
