using Assistant.Knowledge.Loading.Derived;
using Assistant.Knowledge.Search;

namespace Assistant.Knowledge.Language;

/// <summary>The words that <see cref="TypingRepair"/> compares typed ones with.</summary>
public sealed class RepairWords
{
    private RepairWords(HashSet<string> known, HashSet<Word> marked, HashSet<string> plain, WordsBeside beside, MarkedForms forms) =>
        (Known, Marked, Plain, Beside, Forms) = (known, marked, plain, beside, forms);

    /// <summary>Every word, folded, that names, wordings and places use.</summary>
    internal HashSet<string> Known { get; }

    /// <summary>Words that are written with marks.</summary>
    internal HashSet<Word> Marked { get; }

    /// <summary>Words that are written without.</summary>
    internal HashSet<string> Plain { get; }

    internal WordsBeside Beside { get; }

    internal MarkedForms Forms { get; }

    /// <param name="known">Every word, folded, that names, wordings and places use.</param>
    /// <param name="marked">Texts whose words show which marks there are; none: any marks may be right.</param>
    /// <param name="beside">Which words stand side by side; null: as in the texts with marks.</param>
    public static RepairWords Of(IEnumerable<string> known, IReadOnlyCollection<string> marked, WordsBeside? beside = null)
    {
        var words = marked.SelectMany(Word.Split).Select(Spelling.Canonical).ToHashSet();
        return new RepairWords(
            [.. known],
            [.. words.Where(word => word.Marks.Length > 0)],
            [.. words.Where(word => word.Marks.Length == 0).Select(word => word.Folded)],
            beside ?? new WordsBeside(marked),
            new MarkedForms(marked));
    }

    /// <summary>Those of an earlier start, or made anew and kept.</summary>
    /// <param name="knowledge">What is known.</param>
    /// <param name="phrases">Everything else that the words are made of, beside <paramref name="entries"/>.</param>
    /// <param name="entries">The names of procedures that they are made of.</param>
    /// <param name="make">Makes them.</param>
    /// <param name="derived">Keeps them; null: nothing is kept.</param>
    public static RepairWords Kept(KnowledgeBase knowledge, IReadOnlyCollection<string> phrases, IReadOnlyCollection<SearchEntry> entries, Func<RepairWords> make, DerivedFiles? derived)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(make);
        if (derived is null)
        {
            return make();
        }

        using var key = new DerivedKey();
        return derived.Get("typing", key.Add(knowledge.Files.Hash).Add(phrases).Add(entries).Finish(), Read, make, Write, () => knowledge.Files.AreUnchanged);
    }

    private static void Write(BinaryWriter writer, RepairWords words)
    {
        writer.WriteTexts(words.Known);
        writer.WriteTexts([.. words.Marked.Select(word => word.Folded)]);
        writer.WriteTexts([.. words.Marked.Select(word => word.Marks)]);
        writer.WriteTexts(words.Plain);
        words.Beside.Write(writer);
        words.Forms.Write(writer);
    }

    private static RepairWords Read(BinaryReader reader) => new(
        Set(reader.ReadTexts()),
        [.. reader.ReadTexts().Zip(reader.ReadTexts(), (folded, marks) => new Word(folded, marks))],
        Set(reader.ReadTexts()),
        WordsBeside.Read(reader),
        MarkedForms.Read(reader));

    private static HashSet<string> Set(string[] texts) => [.. texts];
}
