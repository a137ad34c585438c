namespace Assistant.Knowledge.Reports.Scans;

/// <summary>Lays what a scan shows beside a true spelling at least cost.</summary>
internal static class ScanAlignment
{
    /// <summary>Texts of fewer letters are compared without memory of their own: most are names and titles.</summary>
    private const int LongestOnStack = 256;

    /// <summary>Cost of the whole text; infinite once it must exceed <paramref name="limit"/>.</summary>
    public static double Whole(ScanForm form, string seen, double limit = double.PositiveInfinity) =>
        IsTooFar(form, seen, limit) ? double.PositiveInfinity : Rows(form, seen, freeEnds: false, limit);

    /// <summary>Whether so many letters more or less must exceed a limit.</summary>
    internal static bool IsTooFar(ScanForm form, string seen, double limit) =>
        Math.Abs(form.Letters.Length - seen.Length) * Math.Min(ScanConfusions.Lost, 0.6) > limit;

    /// <summary>Cost of the text as any unbroken part of the spelling.</summary>
    public static double Part(ScanForm form, string seen) => Rows(form, seen, freeEnds: true, double.PositiveInfinity);

    /// <summary>
    /// Cost that falls on each word of the spelling, and the longest run of letters that belong to none: a word that the
    /// spelling lacks is no noise.
    /// </summary>
    public static (double[] WordCosts, int LongestAddition) Words(ScanForm form, string seen)
    {
        var (printed, marked) = (form.Letters, form.Marked);
        var costs = new double[printed.Length + 1, seen.Length + 1];
        for (var row = 0; row <= printed.Length; row++)
        {
            for (var column = 0; column <= seen.Length; column++)
                costs[row, column] = row == 0 && column == 0 ? 0 : Best(costs, printed, marked, seen, row, column).Cost;
        }

        var words = new double[form.Words.Count];
        var (addition, longest) = (0, 0);
        for (var (row, column) = (printed.Length, seen.Length); row > 0 || column > 0;)
        {
            var (cost, down, right) = Best(costs, printed, marked, seen, row, column);
            words[form.WordOf[Math.Max(row - 1, 0)]] += cost - costs[row - down, column - right];
            addition = down == 0 ? addition + 1 : 0;
            longest = Math.Max(longest, addition);
            (row, column) = (row - down, column - right);
        }

        return (words, longest);
    }

    private static (double Cost, int Down, int Right) Best(double[,] costs, string printed, bool[] marked, string seen, int row, int column)
    {
        var best = (Cost: double.PositiveInfinity, Down: 0, Right: 0);
        if (row > 0 && column > 0)
            best = (costs[row - 1, column - 1] + ScanConfusions.SubstitutionsOf(printed[row - 1], marked[row - 1])[ScanConfusions.IndexOf(seen[column - 1])], 1, 1);
        if (row > 0 && costs[row - 1, column] + ScanConfusions.Lost is var lost && lost < best.Cost)
            best = (lost, 1, 0);
        if (column > 0 && costs[row, column - 1] + ScanConfusions.AdditionsAfter(row > 0 && marked[row - 1])[ScanConfusions.IndexOf(seen[column - 1])] is var added && added < best.Cost)
            best = (added, 0, 1);
        return best;
    }

    private static double Rows(ScanForm form, string seen, bool freeEnds, double limit)
    {
        var (printed, marked) = (form.Letters, form.Marked);
        var isShort = seen.Length < LongestOnStack;
        Span<int> letters = isShort ? stackalloc int[seen.Length] : new int[seen.Length];
        Span<double> above = isShort ? stackalloc double[seen.Length + 1] : new double[seen.Length + 1];
        Span<double> here = isShort ? stackalloc double[seen.Length + 1] : new double[seen.Length + 1];
        Begin(seen, letters, above);
        var best = above[letters.Length];
        for (var row = 0; row < printed.Length; row++)
        {
            here[0] = freeEnds ? 0 : above[0] + ScanConfusions.Lost;
            var least = Step(above, here, letters, printed[row], marked[row]);
            if (!freeEnds && least > limit)
                return double.PositiveInfinity;
            best = Math.Min(best, here[letters.Length]);
            var done = above;
            above = here;
            here = done;
        }

        return freeEnds ? best : above[letters.Length];
    }

    /// <summary>The first row: nothing is printed yet, and all that is seen is dirt.</summary>
    /// <param name="seen">What the scan has.</param>
    /// <param name="letters">Takes its letters as <see cref="ScanConfusions"/> counts them.</param>
    /// <param name="first">Takes the row.</param>
    internal static void Begin(string seen, Span<int> letters, Span<double> first)
    {
        for (var column = 0; column < letters.Length; column++)
            letters[column] = ScanConfusions.IndexOf(seen[column]);
        var added = ScanConfusions.AdditionsAfter(marked: false);
        first[0] = 0;
        for (var column = 0; column < letters.Length; column++)
            first[column + 1] = first[column] + added[letters[column]];
    }

    /// <summary>The row of the next printed letter, whose first place is filled; the least cost in it.</summary>
    internal static double Step(ReadOnlySpan<double> above, Span<double> here, ReadOnlySpan<int> letters, char printed, bool marked)
    {
        var substituted = ScanConfusions.SubstitutionsOf(printed, marked);
        var added = ScanConfusions.AdditionsAfter(marked);
        var left = here[0];
        var least = left;
        for (var column = 0; column < letters.Length; column++)
        {
            var letter = letters[column];
            var cost = above[column] + substituted[letter];
            var lost = above[column + 1] + ScanConfusions.Lost;
            cost = lost < cost ? lost : cost;
            left += added[letter];
            left = left < cost ? left : cost;
            here[column + 1] = left;
            least = left < least ? left : least;
        }

        return least;
    }
}
