namespace Assistant.Knowledge.Reports.Scans;

/// <summary>
/// What it costs to take one letter for another, from 0 (the same) to 1 (any other letter). One unit stands for odds of
/// about a hundred to one (<see cref="Likelihood"/>).
/// </summary>
internal static class ScanConfusions
{
    public const double Other = 1;

    /// <summary>A letter of the print that the scan lacks; two names differ by no less ("Hà Giang", "Hậu Giang").</summary>
    public const double Lost = 1;

    /// <summary>A letter that the print lacks.</summary>
    public const double Added = 1;

    /// <summary>Horned vowels come out as two letters ("ư" as "ir", "ơ" as "ot"), and marks as stray digits.</summary>
    private const double AddedAfterMark = 0.6;

    private const string Vowels = "aeiouy";

    /// <summary>Base letters and digits: all that <see cref="ScanLetters"/> leaves.</summary>
    private const int Letters = 26 + 10;

    /// <summary>Digits in place of letters, and pairs of letters that look alike.</summary>
    private static readonly Dictionary<(char Printed, char Seen), double> Alike = Build(
        "o0:1 o6:1 e6:4 b6:4 b8:2 i1:1 l1:1 t1:4 j1:4 a4:2 a3:4 s5:1 g9:2 z2:1 "
        + "il:2 it:4 lt:5 ij:3 tf:4 if:5 tr:6 ir:5 lf:6 uw:2 uv:4 yv:5 nm:6 nr:7 nu:6 hb:6 hn:6 ce:4 co:4 gq:5 kl:7 kx:7");

    /// <summary>How letters with marks come out: ả as d, ộ as b, Đ as P.</summary>
    private static readonly Dictionary<(char Printed, char Seen), double> AlikeMarked = Build("dp:2 db:3", bothWays: false);

    private const double VowelOfMarked = 0.35;
    private const double VowelOfPlain = 0.7;
    private const double StemOfMarkedVowel = 0.45;
    private const double DigitOfMarked = 0.5;

    /// <summary>A report is compared some hundred million times, letter by letter: all costs are written down beforehand.</summary>
    private static readonly double[] Substitutions = Table((printed, marked, seen) => Substitute(printed, marked, seen));

    private static readonly double[] Additions = Table((_, marked, seen) => Add(marked, seen));

    /// <summary>Where a letter of <see cref="ScanLetters"/> stands in <see cref="SubstitutionsOf"/> and <see cref="AdditionsAfter"/>.</summary>
    public static int IndexOf(char letter) => char.IsAsciiDigit(letter) ? letter - '0' + 26 : letter - 'a';

    /// <summary>What it costs to take a printed letter for each other one.</summary>
    public static ReadOnlySpan<double> SubstitutionsOf(char printed, bool marked) => Row(Substitutions, IndexOf(printed), marked);

    /// <summary>What each letter costs that the print lacks.</summary>
    /// <param name="marked">The letter before it in the print has a mark.</param>
    public static ReadOnlySpan<double> AdditionsAfter(bool marked) => Row(Additions, 0, marked);

    private static double Substitute(char printed, bool marked, char seen)
    {
        if (printed == seen)
            return 0;
        var cost = Alike.GetValueOrDefault((printed, seen), Other);
        if (Vowels.Contains(printed) && Vowels.Contains(seen))
            cost = Math.Min(cost, marked ? VowelOfMarked : VowelOfPlain);
        if (!marked)
            return cost;
        if (Vowels.Contains(printed) && seen is 'd' or 'b')
            cost = Math.Min(cost, StemOfMarkedVowel);
        if (char.IsAsciiDigit(seen))
            cost = Math.Min(cost, DigitOfMarked);
        return Math.Min(cost, AlikeMarked.GetValueOrDefault((printed, seen), Other));
    }

    private static double Add(bool afterMarked, char seen) =>
        afterMarked && (char.IsAsciiDigit(seen) || seen is 'r' or 't' or 'i' or 'e' or 'o') ? AddedAfterMark : Added;

    private static double[] Table(Func<char, bool, char, double> cost) =>
    [
        .. from marked in new[] { false, true }
           from printed in Enumerable.Range(0, Letters)
           from seen in Enumerable.Range(0, Letters)
           select cost(LetterAt(printed), marked, LetterAt(seen)),
    ];

    private static char LetterAt(int index) => (char)(index < 26 ? 'a' + index : '0' + index - 26);

    private static ReadOnlySpan<double> Row(double[] table, int printed, bool marked) =>
        table.AsSpan(((marked ? Letters : 0) + printed) * Letters, Letters);

    private static Dictionary<(char, char), double> Build(string pairs, bool bothWays = true)
    {
        var costs = new Dictionary<(char, char), double>();
        foreach (var pair in pairs.Split(' '))
        {
            var cost = (pair[3] - '0') / 10d;
            costs[(pair[0], pair[1])] = cost;
            if (bothWays)
                costs[(pair[1], pair[0])] = cost;
        }

        return costs;
    }
}
