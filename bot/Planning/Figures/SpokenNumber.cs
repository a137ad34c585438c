namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// A number in words, by its grammar: hundreds, tens, one digit, or two digits ("năm mốt"). What no longer belongs to a number begins the
/// next one; digits are never added up.
/// </summary>
/// <param name="Value">The number.</param>
/// <param name="Length">How many words it takes.</param>
internal readonly record struct SpokenNumber(int Value, int Length)
{
    private const int Ten = 10;
    private const int Hundred = 100;

    /// <summary>Numbers said one after the other.</summary>
    /// <param name="words">Folded number words; digits count as words.</param>
    public static List<SpokenNumber> All(IReadOnlyList<string> words)
    {
        var found = new List<SpokenNumber>();
        for (var at = 0; at < words.Count; at += found[^1].Length)
        {
            found.Add(At(words, at));
        }

        return found;
    }

    /// <summary>Two numbers of two digits each, where the words are that and nothing else; null: they are one number.</summary>
    /// <param name="words">Folded number words.</param>
    public static (int One, int Other)? Two(IReadOnlyList<string> words)
    {
        if (All(words) is [_])
        {
            return null;
        }

        foreach (var split in Enumerable.Range(1, words.Count - 1))
        {
            if (All([.. words.Take(split)]) is [{ Value: >= Ten and < Hundred } one] && All([.. words.Skip(split)]) is [{ Value: >= Ten and < Hundred } other])
            {
                return (one.Value, other.Value);
            }
        }

        return null;
    }

    private static SpokenNumber At(IReadOnlyList<string> words, int start)
    {
        var (value, at) = (0, start);
        if (IsHundred(at))
        {
            (value, at) = (Hundred, at + 1);
        }
        else if (IsDigit(at) && IsHundred(at + 1))
        {
            (value, at) = (Math.Max(Digit(at), 1) * Hundred, at + 2);
        }

        if (IsTen(at))
        {
            (value, at) = (value + Ten, at + 1);
        }
        else if (IsDigit(at) && IsTen(at + 1))
        {
            (value, at) = (value + (Digit(at) * Ten), at + 2);
        }
        else
        {
            // "Năm mốt" leaves "mươi" out.
            return IsDigit(at) && value == 0 && Digit(at) > 0 && IsUnit(at + 1) ? new((Digit(at) * Ten) + Digit(at + 1), 2)
                : IsDigit(at) ? new(value + Digit(at), at + 1 - start)
                : new(value, Math.Max(at - start, 1));
        }

        return IsUnit(at) ? new(value + Digit(at), at + 1 - start) : new(value, at - start);

        // A digit that begins no tens or hundreds of its own.
        bool IsUnit(int index) => IsDigit(index) && !IsTen(index + 1) && !IsHundred(index + 1);
        bool IsDigit(int index) => index < words.Count && !IsTen(index) && !IsHundred(index);
        bool IsTen(int index) => index < words.Count && words[index] is "muoi" or "chuc";
        bool IsHundred(int index) => index < words.Count && words[index] == "tram";
        int Digit(int index) => SpokenNumbers.Digit(words[index]);
    }
}
