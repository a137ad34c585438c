using System.Text;

namespace Assistant.Knowledge.Language;

/// <summary>
/// What a word says whose Telex or VNI keys were never put together, wherever in the word they stand: "phesp", "pheps" and "phe1p"
/// are "phép", "dduwowcj" is "được". Letters that have their marks already may stand beside keys ("giâys").
/// </summary>
internal static class TypedKeys
{
    private const string Tones = "sfrxj";
    private const string ToneDigits = "12345";

    // Acute, grave, hook, tilde, dot below: in the order of the keys.
    private const string ToneMarks = "\u0301\u0300\u0309\u0303\u0323";
    private const char Circumflex = '\u0302';
    private const char Breve = '\u0306';
    private const char Horn = '\u031B';
    private const string Vowels = "aeiouy";

    /// <summary>The word with its marks; null when no letter of it is a key.</summary>
    /// <param name="typed">One word.</param>
    public static string? Read(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var letters = new List<(char Letter, char Shape)>(typed.Length);
        var (tone, keys) = ('\0', 0);
        foreach (var c in typed.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (ToneMarks.Contains(c, StringComparison.Ordinal))
            {
                tone = c;
            }
            else if (c is Circumflex or Breve or Horn && letters.Count > 0)
            {
                letters[^1] = (letters[^1].Letter, c);
            }
            else if (ToneOf(c, letters) is { } mark)
            {
                tone = mark;
                keys++;
            }
            else if (Shapes(c, letters))
            {
                keys++;
            }
            else
            {
                letters.Add((c, '\0'));
            }
        }

        return keys == 0 || letters.Count == 0 ? null : Written(letters, tone);
    }

    // Behind a vowel these letters begin and end no syllable.
    private static char? ToneOf(char c, List<(char Letter, char Shape)> letters)
    {
        var at = Tones.IndexOf(c, StringComparison.Ordinal);
        at = at < 0 ? ToneDigits.IndexOf(c, StringComparison.Ordinal) : at;
        return at >= 0 && letters.Exists(one => Vowels.Contains(one.Letter, StringComparison.Ordinal)) ? ToneMarks[at] : null;
    }

    private static bool Shapes(char c, List<(char Letter, char Shape)> letters) => c switch
    {
        'd' or '9' => Bar(letters),
        'a' or 'e' or 'o' => Shape(letters, c.ToString(), Circumflex),
        '6' => Shape(letters, "aeo", Circumflex),
        '8' => Shape(letters, "a", Breve),
        '7' => Horned(letters),
        'w' => (EndsInBareA(letters) && Shape(letters, "a", Breve)) || Horned(letters) || Shape(letters, "a", Breve) || AloneHorned(letters),
        _ => false,
    };

    private static bool Bar(List<(char Letter, char Shape)> letters)
    {
        if (letters is not [('d', _), ..])
        {
            return false;
        }

        letters[0] = ('đ', '\0');
        return true;
    }

    private static bool Shape(List<(char Letter, char Shape)> letters, string of, char shape)
    {
        var at = letters.FindLastIndex(one => one.Shape == '\0' && of.Contains(one.Letter, StringComparison.Ordinal));
        if (at < 0 || letters.FindLastIndex(one => Vowels.Contains(one.Letter, StringComparison.Ordinal)) > at + 1)
        {
            return false;
        }

        letters[at] = (letters[at].Letter, shape);
        return true;
    }

    // "uow", "uwo" and "uo7" are "ươ"; behind "q" only the last.
    private static bool Horned(List<(char Letter, char Shape)> letters)
    {
        var at = letters.FindLastIndex(one => one.Shape == '\0' && one.Letter is 'u' or 'o');
        if (at < 0)
        {
            return false;
        }

        letters[at] = (letters[at].Letter, Horn);
        if (at > 0 && letters[at].Letter == 'o' && letters[at - 1] is ('u', '\0') && !(at > 1 && letters[at - 2].Letter == 'q'))
        {
            letters[at - 1] = ('u', Horn);
        }

        return true;
    }

    // "oaw" is "oă", "uaw" is "ưa".
    private static bool EndsInBareA(List<(char Letter, char Shape)> letters) =>
        letters.FindLastIndex(one => Vowels.Contains(one.Letter, StringComparison.Ordinal)) is >= 0 and var at && letters[at] is ('a', '\0')
        && !(at > 0 && letters[at - 1] is ('u', '\0') && !(at > 1 && letters[at - 2].Letter == 'q'));

    private static bool AloneHorned(List<(char Letter, char Shape)> letters)
    {
        if (letters.Exists(one => Vowels.Contains(one.Letter, StringComparison.Ordinal)))
        {
            return false;
        }

        letters.Add(('u', Horn));
        return true;
    }

    private static string Written(List<(char Letter, char Shape)> letters, char tone)
    {
        // "uwoc" without a second key: the horn of "ư" takes an "o" behind it along.
        for (var i = 0; i + 2 < letters.Count; i++)
        {
            if (letters[i] is ('u', Horn) && letters[i + 1] is ('o', '\0'))
            {
                letters[i + 1] = ('o', Horn);
            }
        }

        var shaped = letters.FindLastIndex(one => one.Shape != '\0');
        var carrier = shaped >= 0 ? shaped : letters.FindIndex(one => Vowels.Contains(one.Letter, StringComparison.Ordinal));
        var text = new StringBuilder(letters.Count + 4);
        for (var i = 0; i < letters.Count; i++)
        {
            text.Append(letters[i].Letter);
            if (letters[i].Shape != '\0')
            {
                text.Append(letters[i].Shape);
            }

            if (i == carrier && tone != '\0')
            {
                text.Append(tone);
            }
        }

        return text.ToString().Normalize(NormalizationForm.FormC);
    }
}
