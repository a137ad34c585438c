using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>A sentence of a message.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Asks">It ends with a question mark.</param>
internal readonly record struct Sentence(string Text, bool Asks);

/// <summary>Cuts a message into sentences: in a story, what is asked stands in the one with the question mark.</summary>
internal static partial class Sentences
{
    public static IReadOnlyList<Sentence> Of(string text) => Workbench.Once(Ends(), text, static (_, text) => Cut(text));

    private static List<Sentence> Cut(string text)
    {
        var sentences = new List<Sentence>();
        var from = 0;
        foreach (var end in Ends().EnumerateMatches(text))
        {
            sentences.Add(new Sentence(text[from..(end.Index + end.Length)], text.AsSpan(end.Index, end.Length).Contains('?')));
            from = end.Index + end.Length;
        }

        if (from < text.Length)
        {
            sentences.Add(new Sentence(text[from..], Asks: false));
        }

        return sentences;
    }

    /// <summary>The parts of a sentence between commas.</summary>
    public static IReadOnlyList<string> Clauses(string sentence) => Workbench.Once(Commas(), sentence, static (commas, sentence) => sentence.Contains(',', StringComparison.Ordinal) ? commas.Split(sentence) : [sentence]);

    // The comma of "5,5" parts nothing.
    [GeneratedRegex(@",(?![0-9])")]
    private static partial Regex Commas();

    // The dot of "1.000" and of "28.2" ends nothing.
    [GeneratedRegex(@"[?!.;]+(?=\s|$)|\n+")]
    private static partial Regex Ends();
}
