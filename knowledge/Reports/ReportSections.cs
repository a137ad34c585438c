using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Reports;

/// <summary>Follows the headings of a report ("I.", "2.", "b)", "Phụ lục II") so that a figure in running text has a place.</summary>
internal sealed partial class ReportSections
{
    private string _part = "";
    private string _number = "";
    private string _letter = "";
    private string _partTitle = "";
    private string _numberTitle = "";
    private string _letterTitle = "";

    [GeneratedRegex(@"^\s*(?<part>Phụ lục\s+[IVX]+|[IVX]+)(?:\.\s+\p{Lu}|\b(?<=[IVX])\s*(?:$|\p{Lu}))", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"^\s*(?<number>[0-9]{1,2}(?:\.[0-9]{1,2})*)\.\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*(?<letter>[a-zđ])\)\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    /// <summary>"I.2.b"; "mở đầu" before the first heading.</summary>
    public string Location
    {
        get
        {
            var path = string.Join('.', new[] { _part, _number, _letter }.Where(step => step.Length > 0));
            return path.Length == 0 ? "mở đầu" : path;
        }
    }

    /// <summary>The headings that the current line stands under, as one text.</summary>
    public string Titles => $"{_partTitle} {_numberTitle} {_letterTitle}";

    /// <summary>True when the line is a heading.</summary>
    public bool Enter(string line)
    {
        if (Part().Match(line) is { Success: true } part)
            (_part, _number, _letter, _partTitle, _numberTitle, _letterTitle) = (part.Groups["part"].Value, "", "", line, "", "");
        else if (Number().Match(line) is { Success: true } number)
            (_number, _letter, _numberTitle, _letterTitle) = (number.Groups["number"].Value, "", line, "");
        else if (Letter().Match(line) is { Success: true } letter)
            (_letter, _letterTitle) = (letter.Groups["letter"].Value, line);
        else
            return false;
        return true;
    }
}
