namespace Assistant.Knowledge.Language;

/// <summary>What a word that slipped may stand for: keys that were never put together, letters too many, left out or swapped, spaces left out.</summary>
internal sealed class SlipReader(HashSet<string> known, MarkedForms marked, WordsBeside beside)
{
    private const int ShortestSplit = 5;
    private const int MostPieces = 4;
    private const int LongestPiece = 7;
    private const int ShortestNear = 3;

    // How unlikely each slip is: logarithms.
    private const double KeysCost = -0.5;
    private const double KeysBehindMarksCost = -2;
    private const double RepeatsCost = -1;
    private const double DigitsCost = -1;
    private const double SpaceCost = -3;
    private const double MarksLostCost = -0.7;
    private const double OtherMarksCost = -2.5;

    private readonly NearWords _near = new(known);

    /// <summary>Fills the readings of a word that nobody knows.</summary>
    public void OfUnknown(string typed, string folded, bool textIsMarked, List<WordReading> readings)
    {
        if (PhoneSpelling.Of(folded).FirstOrDefault(known.Contains) is { } spoken)
        {
            readings.Add(Reading(spoken, typed, 0));
        }

        if (folded.Length < 3)
        {
            return;
        }

        if (MayHoldKeys(folded) && TypedKeys.Read(typed) is { } meant && TextFolder.Fold(meant) is var keyed && IsKnown(keyed))
        {
            var key = Key(keyed);
            readings.Add(new WordReading(marked.With(key, MarkedForms.MarksOf(meant)) ?? keyed, key, key, typed.Any(c => c > 0x7F) ? KeysBehindMarksCost : KeysCost));
        }

        Add(readings, WithoutRepeats(folded), typed, RepeatsCost);
        Add(readings, WithoutDigits(folded), typed, DigitsCost);
        AddSplit(readings, typed, folded);
        AddNear(readings, typed, folded, textIsMarked);
    }

    /// <summary>Adds the known words one slip away from a word that nobody knows.</summary>
    private void AddNear(List<WordReading> readings, string typed, string folded, bool textIsMarked)
    {
        if (folded.Length >= ShortestNear)
        {
            foreach (var near in _near.Of(folded, known.Contains(folded)))
            {
                AddNear(readings, typed, folded, near, textIsMarked, cost: 0);
            }
        }
    }

    /// <summary>Adds the known words one slip away from another one that is known: no letter is taken for another.</summary>
    /// <param name="readings">Takes them.</param>
    /// <param name="typed">The word.</param>
    /// <param name="folded">Its letters.</param>
    /// <param name="textIsMarked">The text is typed with marks.</param>
    /// <param name="cost">How unlikely it is that a slip makes another word: a logarithm.</param>
    /// <param name="swappedOnly">Only those of which two letters were swapped.</param>
    public void AddNearOfKnown(List<WordReading> readings, ReadOnlySpan<char> typed, string folded, bool textIsMarked, double cost, bool swappedOnly)
    {
        if (folded.Length < ShortestNear)
        {
            return;
        }

        foreach (var near in _near.Of(folded, known.Contains(folded)))
        {
            if (swappedOnly ? near.Kind == SlipKind.Swapped : near.Kind != SlipKind.Other)
            {
                AddNear(readings, typed, folded, near, textIsMarked, cost);
            }
        }
    }

    private void AddNear(List<WordReading> readings, ReadOnlySpan<char> typed, string folded, NearWord near, bool textIsMarked, double cost)
    {
        var (number, kind) = near;
        var word = _near[number];
        // Where the first letter is missing, or is another one, hardly anybody would know the word again.
        if (kind == SlipKind.Swapped || word[0] == folded[0])
        {
            var marks = MarkedForms.MarksOf(typed);
            var key = _near.KeyOf(number);
            var form = marked.With(key, marks);
            var agrees = marked.IsEmpty || !textIsMarked || form is not null;
            var marksCost = agrees ? 0 : marks.Length == 0 ? MarksLostCost : OtherMarksCost;
            readings.Add(new WordReading(marks.Length > 0 && form is not null ? form : word, key, key, cost + CostOf(kind) + marksCost) { Kind = kind, MarksAgree = agrees || marks.Length == 0 });
        }
    }

    // One letter and digits is a name ("b2", "w51"), but for "o73".
    private static bool MayHoldKeys(string folded) => !char.IsAsciiDigit(folded[0]) && (folded[0] == 'o' || folded.Count(char.IsAsciiLetter) >= 2);

    private static double CostOf(SlipKind kind) => kind switch
    {
        SlipKind.Doubled => -1.5,
        SlipKind.Swapped => -3,
        SlipKind.LeftOut => -4,
        SlipKind.TooMany => -4.5,
        _ => -6,
    };

    private void Add(List<WordReading> readings, string folded, string typed, double cost)
    {
        if (folded.Length >= 2 && IsKnown(folded))
        {
            readings.Add(Reading(folded, typed, cost));
        }
    }

    // With the marks that were typed, where the word is written so.
    private WordReading Reading(string folded, string typed, double cost)
    {
        var (key, marks) = (Key(folded), MarkedForms.MarksOf(typed));
        return new WordReading((marks.Length > 0 ? marked.With(key, marks) : null) ?? folded, key, key, cost);
    }

    private bool IsKnown(string folded) => known.Contains(folded) || known.Contains(Key(folded));

    private static string Key(string folded) => new Word(folded, "").Key;

    private static string WithoutRepeats(string folded) =>
        string.Concat(folded.Where((letter, at) => at == 0 || folded[at - 1] != letter));

    // VNI: digits stand for marks. One letter and a digit is a name ("b2", "a1").
    private static string WithoutDigits(string folded)
    {
        var letters = string.Concat(folded.Where(letter => !char.IsAsciiDigit(letter)));
        return letters.Length >= 2 && letters.Length < folded.Length && !char.IsAsciiDigit(folded[0]) ? letters : "";
    }

    // The likeliest known words that stand side by side without a space.
    private void AddSplit(List<WordReading> readings, string typed, string folded)
    {
        if (folded.Length < ShortestSplit)
        {
            return;
        }

        var best = new (double Score, int Pieces, int From, string Key)[folded.Length + 1];
        for (var end = 1; end <= folded.Length; end++)
        {
            best[end].Score = double.NegativeInfinity;
            for (var start = Math.Max(0, end - LongestPiece); start <= end - 2; start++)
            {
                var piece = folded[start..end];
                if (best[start].Score == double.NegativeInfinity || best[start].Pieces == MostPieces || !IsKnown(piece))
                {
                    continue;
                }

                var key = Key(piece);
                var score = best[start].Score + (start == 0 ? 0 : SpaceCost + beside.Of(best[start].Key, key));
                if (score > best[end].Score)
                {
                    best[end] = (score, best[start].Pieces + 1, start, key);
                }
            }
        }

        if (best[^1].Score == double.NegativeInfinity || best[^1].Pieces < 2)
        {
            return;
        }

        // Marks stay with their letters.
        var letters = typed.Length == folded.Length ? typed : folded;
        var words = new Stack<string>();
        var first = 0;
        for (var end = folded.Length; end > 0; end = best[end].From)
        {
            first = end;
            words.Push(letters[best[end].From..end]);
        }

        readings.Add(new WordReading(string.Join(' ', words), Key(folded[..first]), best[^1].Key, best[^1].Score));
    }
}
