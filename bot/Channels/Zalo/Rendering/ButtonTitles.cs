using System.Globalization;

namespace Assistant.Bot.Channels.Zalo.Rendering;

/// <summary>Short titles for buttons that still tell them apart.</summary>
internal static class ButtonTitles
{
    private const string Cut = "…";

    // A shorter common beginning ("Ở Hà Nội …") says more than it costs.
    private const int LeastCommonWords = 3;

    public static IReadOnlyList<string> Of(IReadOnlyList<string> labels, int limit)
    {
        if (labels.All(label => label.Length <= limit))
        {
            return labels;
        }

        // "Cấp hộ chiếu phổ thông cần giấy tờ gì?" and "… mất bao lâu?" differ at their ends.
        var common = CommonWords(labels);
        var rests = common >= LeastCommonWords ? labels.Select(label => Capital(string.Join(' ', label.Split(' ').Skip(common)))) : labels;
        return [.. rests.Select(rest => Shorten(rest, limit))];
    }

    private static int CommonWords(IReadOnlyList<string> labels)
    {
        if (labels.Count < 2)
        {
            return 0;
        }

        var words = labels.Select(label => label.Split(' ')).ToList();
        // Every title keeps a word of its own.
        var most = words.Min(item => item.Length) - 1;
        var common = 0;
        while (common < most && words.All(item => item[common] == words[0][common]))
        {
            common++;
        }

        return common;
    }

    private static string Shorten(string label, int limit)
    {
        if (label.Length <= limit)
        {
            return label;
        }

        var word = label.LastIndexOf(' ', limit - 1);
        var end = word >= limit / 2 ? word : limit - Cut.Length;
        if (char.IsHighSurrogate(label[end - 1]))
        {
            end--;
        }

        return label[..end].TrimEnd(' ', ',', '(', '-') + Cut;
    }

    private static string Capital(string text) => text.Length > 0 ? char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..] : text;
}
