namespace Assistant.Knowledge.Privacy;

/// <summary>
/// How many numerals a message has. Each form of an identifier needs some, and looking for a form costs many times what counting
/// does: most messages have none or a few ("con 2 tuổi", "50 cc").
/// </summary>
/// <param name="Digits">Digits 0 to 9 in the whole text.</param>
/// <param name="Longest">Most digits, or letters o in their place, in a stretch of nothing but these and the signs that group them.</param>
internal readonly record struct NumeralSigns(int Digits, int Longest)
{
    public static NumeralSigns Of(string text)
    {
        var (digits, stretch, longest) = (0, 0, 0);
        foreach (var sign in text)
        {
            if (char.IsAsciiDigit(sign))
            {
                digits++;
                stretch++;
            }
            else if (sign is 'o' or 'O')
            {
                stretch++;
            }
            else if (sign is not (' ' or '.' or '(' or ')' or '-' or '–' or '+'))
            {
                longest = Math.Max(longest, stretch);
                stretch = 0;
            }
        }

        return new NumeralSigns(digits, Math.Max(longest, stretch));
    }
}
