using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Search.Training;

/// <summary>Messages that mean no procedure, from language/off-topic.yaml: what training learns to distrust.</summary>
public sealed class OffTopicMessages
{
    public List<string> Messages { get; set; } = [];

    public static OffTopicMessages Load(string dataPath) => WordingFile.Read<OffTopicMessages>(dataPath, "language/off-topic.yaml");
}
