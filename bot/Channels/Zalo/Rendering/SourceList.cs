using System.Text;
using Assistant.Bot.Answers;

namespace Assistant.Bot.Channels.Zalo.Rendering;

/// <summary>Every source of an answer, a line each: chat has no place to fold them away.</summary>
internal static class SourceList
{
    private const string Heading = "Nguồn:";

    /// <summary>The text without the line that names some of the sources; the whole list comes after it.</summary>
    public static string WithoutLine(string text) =>
        text.LastIndexOf('\n') is >= 0 and var last && text.AsSpan(last + 1).StartsWith(Heading) ? text[..last].TrimEnd() : text;

    public static string? Of(Answer answer)
    {
        if (answer.Sources is not { Count: > 0 } sources)
        {
            return null;
        }

        var list = new StringBuilder(Heading);
        foreach (var source in sources)
        {
            list.Append("\n• ").Append(PlainText.From(source.Title));
            list.AppendJoin("", Details(source).Select(detail => $", {detail}"));
            if (source.Url is { Length: > 0 } url)
            {
                list.Append("\n  ").Append(url);
            }
        }

        return list.ToString().Normalize(NormalizationForm.FormC);
    }

    private static IEnumerable<string> Details(AnswerSource source)
    {
        if (source.Number is { Length: > 0 } number && !source.Title.Contains(number, StringComparison.Ordinal))
        {
            yield return $"số {number}";
        }

        if (source.Date is { Length: > 0 } date && VietnameseFormat.SourceDate(date) is var day && !source.Title.Contains(day, StringComparison.Ordinal))
        {
            yield return day;
        }

        if (source.Location is { Length: > 0 } location)
        {
            yield return location;
        }

        if (source.Circulation == "internal")
        {
            yield return "lưu hành nội bộ";
        }
    }
}
