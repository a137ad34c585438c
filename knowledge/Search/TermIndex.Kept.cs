using Assistant.Knowledge.Loading.Derived;

namespace Assistant.Knowledge.Search;

/// <summary>Kept for the next start.</summary>
internal sealed partial class TermIndex
{
    public void Write(BinaryWriter writer)
    {
        // Words in the order in which they are told to others.
        writer.WriteTexts(_words.Keys);
        writer.WriteArray<int>([.. _words.Values]);
        writer.WriteArray<(int First, int Second)>([.. _pairs.Keys]);
        writer.WriteArray<int>([.. _pairs.Values]);
        writer.WriteArray<double>(_rarity);
        writer.WriteArray<int>(_starts);
        writer.WriteArray<int>(_documents);
        writer.WriteArray<float>(_weights);
        writer.Write(DocumentCount);
    }

    public static TermIndex Read(BinaryReader reader)
    {
        var texts = reader.ReadTexts();
        var numbers = reader.ReadArray<int>();
        var words = new Dictionary<string, int>(texts.Length, StringComparer.Ordinal);
        for (var i = 0; i < texts.Length; i++)
        {
            words.Add(texts[i], numbers[i]);
        }

        var sideBySide = reader.ReadArray<(int First, int Second)>();
        numbers = reader.ReadArray<int>();
        var pairs = new Dictionary<(int First, int Second), int>(sideBySide.Length);
        for (var i = 0; i < sideBySide.Length; i++)
        {
            pairs.Add(sideBySide[i], numbers[i]);
        }

        return new TermIndex(
            words, pairs, reader.ReadArray<double>(), reader.ReadArray<int>(), reader.ReadArray<int>(), reader.ReadArray<float>(), reader.ReadInt32());
    }
}
