using System.Text;

namespace Assistant.Knowledge.Language;

/// <summary>
/// Puts right what slipped under the thumb: words typed while the Vietnamese keyboard was off ("hooj chieeus", "ho65"),
/// repeated letters ("hếtttt"), missing spaces ("lamhochieu"), one letter wrong. Only words that nobody knows are touched,
/// and only when exactly one known word comes out. In a message where marks slipped, a known word with marks that it never has
/// ("tuỏi") loses them: without marks it may be any of its kind.
/// </summary>
public sealed class TypingRepair
{
    private const int ShortestSplit = 5;
    private const int LongestSplit = 24;
    private const int MostPieces = 4;

    /// <summary>A message with more words is pasted text, not typed by thumb.</summary>
    private const int MostWords = 120;

    private static readonly string[] Doubled = ["aa", "ee", "oo"];

    private readonly HashSet<string> _known;
    private readonly HashSet<Word> _marked;

    // Words that are written without marks.
    private readonly HashSet<string> _plain;
    private readonly SlipFinder _slips;

    /// <param name="known">Every word, folded, that names, wordings and places use.</param>
    /// <param name="marked">Texts whose words show which marks there are; none: any marks may be right.</param>
    public TypingRepair(IEnumerable<string> known, IEnumerable<string> marked)
    {
        _known = [.. known];
        var words = marked.SelectMany(Word.Split).Select(Spelling.Canonical).ToHashSet();
        _marked = [.. words.Where(word => word.Marks.Length > 0)];
        _plain = [.. words.Where(word => word.Marks.Length == 0).Select(word => word.Folded)];
        _slips = new SlipFinder(_known);
    }

    /// <summary>The text with repaired words; the same object when nothing was to repair.</summary>
    public string Repair(string text)
    {
        var marksSlip = MarksSlip(text);
        StringBuilder? repaired = null;
        var copied = 0;
        var words = 0;
        for (var i = 0; i < text.Length && words < MostWords; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark))
            {
                i++;
            }

            words++;
            if (Mended(text.AsSpan(start, i - start), marksSlip) is { } mended)
            {
                repaired ??= new StringBuilder(text.Length + 8);
                repaired.Append(text, copied, start - copied).Append(mended);
                copied = i;
            }
        }

        return repaired is null ? text : repaired.Append(text, copied, text.Length - copied).ToString();
    }

    private string? Mended(ReadOnlySpan<char> typed, bool marksSlip)
    {
        if (typed.Length is < 2 or > LongestSplit || AllDigits(typed))
        {
            return null;
        }

        var folded = TextFolder.Fold(typed.ToString());
        if (_known.Contains(folded) || Canonical(folded) is { } spelled && _known.Contains(spelled))
        {
            return marksSlip && Word.Split(typed.ToString()) is [var word] && HasMarksOfNone(Spelling.Canonical(word)) ? folded : null;
        }

        var spoken = PhoneSpelling.Of(folded).FirstOrDefault(_known.Contains);
        if (spoken is not null || typed.Length < 3)
        {
            return spoken;
        }

        return Known(WithoutRepeats(folded)) ?? Known(WithoutKeys(folded)) ?? Known(WithoutDigits(folded)) ?? Split(folded) ?? _slips.Nearest(folded);
    }

    private bool HasMarksOfNone(Word word) => word.Marks.Length > 0 && !_marked.Contains(word);

    /// <summary>Whether names, wordings or places use a word.</summary>
    public bool Knows(string folded) => _known.Contains(folded);

    /// <summary>A word stands without the marks that it always has, or with marks that it never has.</summary>
    public bool LooksSlipped(string text) => Slips(text) is not (0, 0);

    // One word with marks that no known word has is a word of its own ("sấu"); beside others like it, or without its marks, it is a slip.
    private bool MarksSlip(string text) => Slips(text) is ( > 1, _) or (1, > 0);

    private (int Strange, int Bare) Slips(string text)
    {
        var (strange, bare) = (0, 0);
        if (_marked.Count == 0 || text.Length > LongestTyped)
        {
            return (strange, bare);
        }

        foreach (var word in Word.Split(text))
        {
            var spelled = Spelling.Canonical(word);
            strange += HasMarksOfNone(spelled) && _known.Contains(spelled.Folded) ? 1 : 0;
            bare += spelled.Marks.Length == 0 && !_plain.Contains(spelled.Folded) && _known.Contains(spelled.Folded) ? 1 : 0;
        }

        return (strange, bare);
    }

    /// <summary>Longer text is pasted.</summary>
    private const int LongestTyped = 600;

    private static bool AllDigits(ReadOnlySpan<char> typed)
    {
        foreach (var letter in typed)
        {
            if (!char.IsAsciiDigit(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static string Canonical(string folded) => Spelling.Canonical(new Word(folded, "")).Folded;

    private string? Known(string folded) => folded.Length >= 2 && _known.Contains(folded) ? folded : null;

    private static string WithoutRepeats(string folded)
    {
        var once = new StringBuilder(folded.Length);
        foreach (var letter in folded)
        {
            if (once.Length == 0 || once[^1] != letter)
            {
                once.Append(letter);
            }
        }

        return once.ToString();
    }

    // Telex: a tone letter at the end, doubled vowels, "dd", and w for the horn.
    private static string WithoutKeys(string folded)
    {
        var plain = folded.Length > 2 && folded[^1] is 's' or 'f' or 'r' or 'x' or 'j' ? folded[..^1] : folded;
        plain = plain.Replace("dd", "d", StringComparison.Ordinal);
        foreach (var pair in Doubled)
        {
            plain = plain.Replace(pair, pair[..1], StringComparison.Ordinal);
        }

        return plain.Length > 1 ? plain[0] + plain[1..].Replace("w", "", StringComparison.Ordinal) : plain;
    }

    // VNI: digits stand for marks. One letter and a digit is a name ("b2", "a1").
    private static string WithoutDigits(string folded)
    {
        var letters = string.Concat(folded.Where(letter => !char.IsAsciiDigit(letter)));
        return letters.Length >= 2 && letters.Length < folded.Length && !char.IsAsciiDigit(folded[0]) ? letters : "";
    }

    /// <summary>The fewest known words that stand side by side without a space; null when there are none.</summary>
    private string? Split(string folded)
    {
        if (folded.Length < ShortestSplit)
        {
            return null;
        }

        var pieces = new int[folded.Length + 1];
        var from = new int[folded.Length + 1];
        Array.Fill(pieces, int.MaxValue);
        pieces[0] = 0;
        for (var end = 1; end <= folded.Length; end++)
        {
            for (var start = Math.Max(0, end - 7); start <= end - 2; start++)
            {
                if (pieces[start] < MostPieces && pieces[start] + 1 < pieces[end] && _known.Contains(folded[start..end]))
                {
                    (pieces[end], from[end]) = (pieces[start] + 1, start);
                }
            }
        }

        if (pieces[^1] is int.MaxValue or < 2)
        {
            return null;
        }

        var words = new Stack<string>();
        for (var end = folded.Length; end > 0; end = from[end])
        {
            words.Push(folded[from[end]..end]);
        }

        return string.Join(' ', words);
    }
}
