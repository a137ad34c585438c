using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>A figure that a message quotes, in digits or in words.</summary>
internal static partial class QuotedFigure
{
    /// <summary>How many figures a message quotes in digits.</summary>
    /// <param name="question">As typed.</param>
    public static int Count(string question) => Quoted().Count(question);

    /// <param name="question">As typed.</param>
    public static decimal? In(string question)
    {
        if (Quoted().Match(question) is not { Success: true } quoted)
        {
            return QuotedInWords().Match(SpokenNumbers.Decimals(TextFolder.Fold(question))) is { Success: true } spoken
                ? decimal.Parse(spoken.Groups["share"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
                : null;
        }

        var digits = quoted.Groups["share"] is { Success: true, Value: var share } ? share.Replace(',', '.') : quoted.Groups["count"].Value.Replace(".", "", StringComparison.Ordinal);
        return decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?<share>[0-9]{1,3}\.[0-9]{1,2})(?= |$)(?! (?:trieu|nghin|ngan))")]
    private static partial Regex QuotedInWords();

    /// <summary>"0,52%", "61,83", "13.954.795".</summary>
    [GeneratedRegex(@"(?<![0-9.,])(?<share>[0-9]{1,3}(?:[.,][0-9]{1,2})?) ?%|(?<![0-9.,])(?<share>[0-9]{1,2},[0-9]{1,2})(?![0-9.,]*[0-9])|(?<![0-9.,])(?<count>[0-9]{1,3}(?:\.[0-9]{3}){1,2})(?![0-9.,]*[0-9])")]
    private static partial Regex Quoted();
}
