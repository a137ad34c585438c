using Assistant.Bot.Answers;

namespace Assistant.Bot.Commands;

/// <summary>An answer on a terminal: the text, then what to choose from, then the sources one a line.</summary>
internal static class AnswerText
{
    public static string Of(Answer answer)
    {
        var lines = new List<string> { answer.Text };
        Add("Xin chọn:", answer.Options?.Select(option => option.Label));
        Add("Chi tiết nguồn:", answer.Sources?.Select(Source));
        Add("Tệp kèm theo (--save THƯ_MỤC để lưu):", answer.Attachments?.Select(file => file.Name));
        Add("Có thể hỏi tiếp:", answer.Suggestions);
        return string.Join('\n', lines);

        void Add(string title, IEnumerable<string>? items)
        {
            var list = items?.ToArray() ?? [];
            if (list.Length > 0)
            {
                lines.Add("");
                lines.Add(title);
                lines.AddRange(list.Select(item => "- " + item));
            }
        }
    }

    private static string Source(AnswerSource source)
    {
        var parts = new[] { source.Title, source.Number, source.Date is { } date ? VietnameseFormat.SourceDate(date) : null, source.Location, source.Circulation == "internal" ? "nội bộ" : null, source.Url };
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
