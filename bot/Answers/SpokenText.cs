using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Assistant.Bot.Answers;

/// <summary>An answer as a voice says it: sentences without marks, boxes, addresses and the line of sources.</summary>
internal static partial class SpokenText
{
    private const string Sources = "Nguồn: ";
    private const string EndsOfSentences = ".!?:;";

    /// <param name="markdown">Text of a draft or an answer.</param>
    /// <param name="options">What it lets choose among.</param>
    public static string Of(string markdown, IReadOnlyList<AnswerOption>? options = null)
    {
        var spoken = new StringBuilder();
        foreach (var line in markdown.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!line.StartsWith(Sources, StringComparison.Ordinal))
            {
                Say(spoken, Words(line));
            }
        }

        // What stands numbered in the text is not listed twice.
        foreach (var (option, at) in (options ?? []).Select((option, at) => (option, at)).Where(one => !markdown.Contains(one.option.Label, StringComparison.Ordinal)))
        {
            Say(spoken, string.Create(CultureInfo.InvariantCulture, $"{(at == 0 ? "Anh/chị chọn: " : "")}{at + 1}, {option.Label}"));
        }

        return spoken.Replace("Anh/chị", "Anh chị").Replace("anh/chị", "anh chị").ToString();
    }

    private static void Say(StringBuilder spoken, string words)
    {
        if (words.Length == 0)
        {
            return;
        }

        spoken.Append(spoken.Length > 0 ? " " : "").Append(words);
        if (!EndsOfSentences.Contains(words[^1], StringComparison.Ordinal))
        {
            spoken.Append('.');
        }
    }

    private static string Words(string line)
    {
        var words = Bullet().Replace(line.Replace("**", "", StringComparison.Ordinal), "");
        words = Number().Replace(words, "${number}, ");
        words = words.Replace("☐ ", "", StringComparison.Ordinal).Replace("☑ ", "đã có: ", StringComparison.Ordinal);
        words = Address().Replace(words, "${host}");
        words = Day().Replace(words, static day => $"ngày {Plain(day.Groups["day"])} tháng {Plain(day.Groups["month"])} năm {day.Groups["year"].Value}");
        words = words.Replace("ngày ngày", "ngày", StringComparison.Ordinal);
        return Money().Replace(words, "đồng một ").Trim();
    }

    private static string Plain(Group number) => number.Value.TrimStart('0');

    [GeneratedRegex("^[-*•] ")]
    private static partial Regex Bullet();

    [GeneratedRegex("^(?<number>[0-9]{1,2})\\. ")]
    private static partial Regex Number();

    [GeneratedRegex("https?://(?<host>[^\\s/,;)]+)[^\\s,;)]*?(?=[.,;)]?(?:\\s|$))")]
    private static partial Regex Address();

    [GeneratedRegex("(?<![0-9/])(?<day>0?[1-9]|[12][0-9]|3[01])/(?<month>0?[1-9]|1[0-2])/(?<year>[12][0-9]{3})(?![0-9/])")]
    private static partial Regex Day();

    [GeneratedRegex("đồng/(?=\\p{L})")]
    private static partial Regex Money();
}
