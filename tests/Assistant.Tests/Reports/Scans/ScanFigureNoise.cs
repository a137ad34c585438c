namespace Assistant.Tests.Reports.Scans;

/// <summary>What text recognition makes of figures: dots and commas lost or swapped, blanks inside, letters for digits, signs misread.</summary>
internal sealed class ScanFigureNoise(ScanLevel level, Random random)
{
    private static readonly Dictionary<char, string> Alike = new()
    {
        ['0'] = "OoQ",
        ['1'] = "lI|!i",
        ['5'] = "S",
        ['8'] = "B",
        ['9'] = "g",
        ['2'] = "Z",
    };

    public string Ruin(string figure) => random.NextDouble() >= level.FigureDamaged ? figure : random.Next(8) switch
    {
        0 or 1 => OnSeparator(figure, ""),
        2 => OnSeparator(figure, " "),
        3 => OnSeparator(figure, ".,-:"[random.Next(4)].ToString()),
        4 => WithLetter(figure),
        5 => figure.Insert(random.Next(1, figure.Length), " "),
        6 when figure.EndsWith('%') => figure[..^1] + new[] { "", "9", "0", "°", "%o", " %" }[random.Next(6)],
        _ => new[] { "|", "!", "l ", "1 ", "'", "/" }[random.Next(6)] + figure,
    };

    private string OnSeparator(string figure, string instead)
    {
        var places = Enumerable.Range(0, figure.Length).Where(at => figure[at] is '.' or ',').ToList();
        if (places.Count == 0)
            return figure;
        if (instead.Length == 0 && random.Next(3) == 0)
            return figure.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        var at = places[random.Next(places.Count)];
        return figure[..at] + instead + figure[(at + 1)..];
    }

    private string WithLetter(string figure)
    {
        var places = Enumerable.Range(0, figure.Length).Where(at => Alike.ContainsKey(figure[at])).ToList();
        if (places.Count == 0)
            return figure;
        var at = places[random.Next(places.Count)];
        var letters = Alike[figure[at]];
        return figure[..at] + letters[random.Next(letters.Length)] + figure[(at + 1)..];
    }
}
