using System.Globalization;
using System.Text;

namespace Assistant.Tests.Golden.Generated;

/// <summary>Joins parts to a question and types it as officials do: politely or not, without marks, in shorthand, with a slip.</summary>
internal sealed class Typing(FigurePartsFile parts, Dice dice)
{
    private const int ShortestSlip = 5;

    /// <summary>The parts in any order, with words around them.</summary>
    public string Sentence(params IEnumerable<string> of)
    {
        var joint = dice.One([" ", " ", " ", ", "]);
        var body = string.Join(joint, dice.Shuffled(of.Where(part => part.Length > 0)));
        return Typed($"{dice.One(parts.List("openings"))}{body}{dice.One(parts.List("endings"))}");
    }

    /// <summary>The parts in this order.</summary>
    public string Ordered(params IEnumerable<string> of) =>
        Typed($"{dice.One(parts.List("openings"))}{string.Join(' ', of.Where(part => part.Length > 0))}{dice.One(parts.List("endings"))}");

    public string Typed(string text) => dice.Below(20) switch
    {
        < 8 => text,
        < 12 => WithoutMarks(text),
        < 15 => text.ToLowerInvariant(),
        < 18 => Shortened(text),
        18 => WithoutMarks(Shortened(text)).ToLowerInvariant(),
        _ => Slipped(text),
    };

    private string Shortened(string text)
    {
        foreach (var words in parts.Names("short"))
        {
            text = text.Replace(words, dice.One(parts.List("short", words)), StringComparison.Ordinal);
        }

        return text;
    }

    // Two letters of a long word change places.
    private string Slipped(string text)
    {
        var words = text.Split(' ');
        var able = Enumerable.Range(0, words.Length).Where(at => words[at].Length >= ShortestSlip && words[at].All(char.IsLower)).ToList();
        if (able.Count == 0)
        {
            return text;
        }

        var (chosen, from) = (dice.One(able), 1);
        var letters = words[chosen].ToCharArray();
        (letters[from], letters[from + 1]) = (letters[from + 1], letters[from]);
        words[chosen] = new string(letters);
        return string.Join(' ', words);
    }

    private static string WithoutMarks(string text)
    {
        var bare = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        {
            bare.Append(letter switch { 'đ' => 'd', 'Đ' => 'D', _ => letter });
        }

        return bare.ToString();
    }
}
