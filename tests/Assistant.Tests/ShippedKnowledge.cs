using Assistant.Knowledge;

namespace Assistant.Tests;

/// <summary>The knowledge that ships with the project, loaded once for all tests that only read it.</summary>
internal static class ShippedKnowledge
{
    private static readonly Lazy<KnowledgeBase> Loaded = new(() => KnowledgeBase.Load(KnowledgeBase.ShippedDataPath));

    public static KnowledgeBase Base => Loaded.Value;
}
