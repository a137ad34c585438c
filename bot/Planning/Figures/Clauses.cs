using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Where a message stops for breath, and its words as they were typed.</summary>
internal static partial class Clauses
{
    /// <summary>For each word, in which clause it stands; all in one where the words are no longer those typed.</summary>
    public static int[] Of(string question, IReadOnlyList<Word> words)
    {
        var clauses = Stops().Split(question).Select(part => Word.Split(part).Count).ToList();
        return clauses.Sum() == words.Count ? [.. clauses.Index().SelectMany(clause => Enumerable.Repeat(clause.Index, clause.Item))] : new int[words.Count];
    }

    /// <summary>Some words of a message as somebody typed them; null: they were mended, and do not stand there so.</summary>
    public static string? Typed(string question, IReadOnlyList<Word> words, int from, int length)
    {
        var typed = Tokens().Matches(question).ToList();
        var folded = typed.ConvertAll(token => TextFolder.Fold(token.Value));
        var sought = words.Skip(from).Take(length).Select(word => word.Folded).ToList();
        var at = Enumerable.Range(0, Math.Max(0, folded.Count - length + 1)).FirstOrDefault(start => sought.Index().All(word => folded[start + word.Index] == word.Item), -1);
        return at < 0 || length == 0 ? null : question[typed[at].Index..(typed[at + length - 1].Index + typed[at + length - 1].Length)];
    }

    [GeneratedRegex(@"[,;!?()\[\]""“”]|\.(?![0-9])|:(?![0-9])| [-–—] ")]
    private static partial Regex Stops();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Tokens();
}
