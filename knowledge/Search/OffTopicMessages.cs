using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Search;

/// <summary>From language/off-topic.yaml: messages that mean no procedure, and what people tell around a question.</summary>
public sealed class OffTopicMessages
{
    public List<string> Messages { get; set; } = [];
    public List<string> Stories { get; set; } = [];

    public static OffTopicMessages Load(string dataPath) => WordingFile.Read<OffTopicMessages>(dataPath, "language/off-topic.yaml");
}
