namespace Assistant.Knowledge.Language;

/// <summary>A way in which people say one thing: as one of several phrases, as phrases joined, or in parts with something between them.</summary>
public interface IWording
{
    /// <summary>Whether a message says it.</summary>
    bool IsIn(IReadOnlyList<Word> words);
}
