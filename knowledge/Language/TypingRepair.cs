using System.Buffers;
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
    private const int LongestSplit = 24;

    /// <summary>A message with more words is pasted text, not typed by thumb.</summary>
    private const int MostWords = 120;

    private readonly HashSet<string> _known;
    private readonly MarkSlips _marks;
    private readonly WordsBeside _beside;
    private readonly SlipReader _slips;
    private readonly Syllables? _syllables;

    /// <param name="known">Every word, folded, that names, wordings and places use.</param>
    /// <param name="marked">Texts whose words show which marks there are; none: any marks may be right.</param>
    /// <param name="beside">Which words stand side by side; null: as in the texts with marks.</param>
    /// <param name="syllables">Which words may exist that nobody knows; null: none.</param>
    public TypingRepair(IEnumerable<string> known, IReadOnlyCollection<string> marked, WordsBeside? beside = null, Syllables? syllables = null)
        : this(RepairWords.Of(known, marked, beside), syllables)
    {
    }

    /// <param name="words">What typed words are compared with.</param>
    /// <param name="syllables">Which words may exist that nobody knows; null: none.</param>
    public TypingRepair(RepairWords words, Syllables? syllables)
    {
        ArgumentNullException.ThrowIfNull(words);
        _syllables = syllables;
        (_known, _marks, _beside) = (words.Known, new MarkSlips(words), words.Beside);
        _slips = new SlipReader(_known, words.Forms, _beside);
    }

    /// <summary>The text with repaired words; the same object when nothing was to repair.</summary>
    public string Repair(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Workbench.Once(this, text, static (repair, text) => repair.Mended(text));
    }

    private string Mended(string text)
    {
        try
        {
            return Mended(text, Words(text), _readings ??= []);
        }
        finally
        {
            // The lists stay with the thread, what a person typed does not.
            _words?.Clear();
            _readings?.Clear();
        }
    }

    private string Mended(string text, List<TypedWord> words, List<WordReading> room)
    {
        var (slips, marked) = (false, 0);
        foreach (var word in words)
        {
            slips |= !word.IsKnown && !Exists(word);
            marked += word.Form.Marks.Length > 0 ? 1 : 0;
        }

        WordReading[]?[]? readings = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsKnown || (words[i].Folded.Length >= ShortestAnotherWord && words[i].MaySlip && !IsHeld(words, i, words[i].Beside)))
            {
                ReadInto(room, text, words, i, slips, marked >= words.Count * MarkedFrom);
                if (room.Count > 1)
                {
                    (readings ??= new WordReading[]?[words.Count])[i] = [.. room];
                }
            }
        }

        var marksSlip = _marks.AreIn(text);
        return readings is null && !marksSlip ? text : Written(text, words, readings is null ? null : Chosen(words, readings), marksSlip);
    }

    /// <summary>How unlikely it is that a word which nobody knows is meant as it is typed: a logarithm.</summary>
    private const double UnknownCost = -4;

    /// <summary>How unlikely it is that a slip makes another word.</summary>
    private const double AnotherWordCost = -3;

    /// <summary>From this share of marked words a message is taken as typed with marks throughout.</summary>
    private const double MarkedFrom = 0.3;
    private const int ShortestAnotherWord = 3;

    // Where a message is taken apart: nothing of it is handed out.
    [ThreadStatic]
    private static List<TypedWord>? _words;

    [ThreadStatic]
    private static List<WordReading>? _readings;

    private List<TypedWord> Words(string text)
    {
        var words = _words ??= [];
        words.Clear();
        for (var i = 0; i < text.Length && words.Count < MostWords; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] > 0x7F && char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark)))
            {
                i++;
            }

            var typed = text.AsSpan(start, i - start);
            if (WordForm.Of(typed) is [var form])
            {
                var maySlip = typed.Length is >= 2 and <= LongestSplit && !AllDigits(typed);
                words.Add(new TypedWord(start, typed.Length, form, _beside.NumberOf(form.Canonical.Folded), !maySlip || IsKnown(form), maySlip));
            }
        }

        return words;
    }

    // Another one may be meant only where it stands beside what stands here: a word that exists is hardly a slip.
    private void ReadInto(List<WordReading> readings, string text, List<TypedWord> words, int at, bool slips, bool marked)
    {
        var word = words[at];
        readings.Clear();
        readings.Add(new WordReading(null, word.Key, word.Key, word.IsKnown ? 0 : UnknownCost));
        if (!word.IsKnown)
        {
            _slips.OfUnknown(word.In(text), word.Folded, marked, readings);
        }
        else
        {
            // What may not stand for it anyway is not read: see MayStand.
            _slips.AddNearOfKnown(readings, text.AsSpan(word.Start, word.Length), word.Folded, marked, AnotherWordCost, swappedOnly: !slips);
        }

        var kept = 0;
        for (var i = 0; i < readings.Count; i++)
        {
            if (readings[i].Kind == SlipKind.None || MayStand(text, words, at, readings[i], slips))
            {
                readings[kept++] = readings[i];
            }
        }

        readings.RemoveRange(kept, readings.Count - kept);
    }

    private bool MayStand(string text, List<TypedWord> words, int at, WordReading reading, bool slips)
    {
        var word = words[at];
        if (word.IsKnown)
        {
            return reading is { Kind: not SlipKind.Other, MarksAgree: true } && (slips || reading.Kind == SlipKind.Swapped) && StandsHere(words, at, reading.First);
        }

        if (Exists(word))
        {
            return reading is { Kind: not SlipKind.Other, MarksAgree: true } && (word.Form.Marks.Length > 0 ? IsHeld(words, at, reading.First) : StandsHere(words, at, reading.First));
        }

        // "ĐNg", "BXH" are short for something.
        return Capitals(text.AsSpan(word.Start, word.Length)) < FewCapitals
            && (reading.Kind == SlipKind.Swapped || reading.MarksAgree || IsHeld(words, at, reading.First))
            && (reading.Kind == SlipKind.Swapped || (word.Length >= LongEnough && HoldsVowel(word.Folded) && (reading.Kind != SlipKind.Other || word.Length >= LongForOther || IsHeld(words, at, reading.First))) || (reading.Kind != SlipKind.Other && StandsHere(words, at, reading.First)));
    }

    private const int FewCapitals = 2;
    private const int LongEnough = 4;
    private const int LongForOther = 6;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static bool HoldsVowel(string folded) => folded.AsSpan().ContainsAny(Vowels);

    // Nobody knows it, but it may be a word ("heo", "Sen").
    private bool Exists(TypedWord word) => _syllables?.IsPossible(word.Folded) == true;

    private static int Capitals(ReadOnlySpan<char> typed)
    {
        var capitals = 0;
        foreach (var letter in typed)
        {
            capitals += char.IsUpper(letter) ? 1 : 0;
        }

        return capitals;
    }

    /// <returns>For each word what is written instead; null: it stays.</returns>
    private string?[] Chosen(List<TypedWord> words, WordReading[]?[] readings)
    {
        var count = 0;
        foreach (var several in readings)
        {
            count += several?.Length ?? 1;
        }

        var room = ArrayPool<WordReading>.Shared.Rent(count);
        Span<int> ends = stackalloc int[MostWords];
        var end = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (readings[i] is { } several)
            {
                several.CopyTo(room, end);
                end += several.Length;
            }
            else
            {
                room[end++] = new WordReading(null, words[i].Key, words[i].Key, 0);
            }

            ends[i] = end;
        }

        Span<int> chosen = stackalloc int[MostWords];
        LikeliestReadings.Choose(room.AsSpan(0, count), ends[..words.Count], _beside, chosen[..words.Count]);
        var written = new string?[words.Count];
        for (var i = 0; i < written.Length; i++)
        {
            written[i] = room[chosen[i]].Text;
        }

        ArrayPool<WordReading>.Shared.Return(room, clearArray: true);
        return written;
    }

    private string Written(string text, List<TypedWord> words, string?[]? chosen, bool marksSlip)
    {
        StringBuilder? repaired = null;
        var copied = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if ((chosen?[i] ?? (marksSlip && words[i].MaySlip && _marks.HasMarksOfNone(words[i].Form) && words[i].IsKnown ? words[i].Folded : null)) is { } mended)
            {
                repaired ??= new StringBuilder(text.Length + 8);
                repaired.Append(text, copied, words[i].Start - copied).Append(mended);
                copied = words[i].Start + words[i].Length;
            }
        }

        return repaired is null ? text : repaired.Append(text, copied, text.Length - copied).ToString();
    }

    private bool IsKnown(WordForm form) => _known.Contains(form.Folded) || _known.Contains(form.Canonical.Folded);

    // Beside both neighbours, as far as there are two.
    private bool StandsHere(List<TypedWord> words, int at, string word) => words.Count > 1 && StandsHere(words, at, _beside.NumberOf(word));

    private bool StandsHere(List<TypedWord> words, int at, int word) =>
        (at == 0 || _beside.Holds(words[at - 1].Beside, word)) && (at + 1 == words.Count || _beside.Holds(word, words[at + 1].Beside));

    private bool IsHeld(List<TypedWord> words, int at, string word) => IsHeld(words, at, _beside.NumberOf(word));

    private bool IsHeld(List<TypedWord> words, int at, int word) =>
        (at > 0 && _beside.Holds(words[at - 1].Beside, word)) || (at + 1 < words.Count && _beside.Holds(word, words[at + 1].Beside));

    /// <summary>Whether names, wordings or places use a word.</summary>
    public bool Knows(string folded) => _known.Contains(folded);

    /// <summary>A word stands without the marks that it always has, or with marks that it never has.</summary>
    public bool LooksSlipped(string text) => _marks.AreThinkableIn(text);

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
}
