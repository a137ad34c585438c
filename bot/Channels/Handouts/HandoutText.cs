using System.Text;
using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Handouts;

namespace Assistant.Bot.Channels.Handouts;

/// <summary>
/// A hand-out as one chat message: the fee first, then what to bring and do. What does not fit is counted and left to the page:
/// a message that is cut in the middle of a figure would be worse than a short one.
/// </summary>
internal static class HandoutText
{
    /// <summary>Characters of one Zalo message.</summary>
    public const int Limit = 2000;

    /// <summary>Of these the fee takes no more, so that papers and steps have room.</summary>
    private const int MostForFee = 900;

    /// <summary>Of these the papers take no more while there are steps.</summary>
    private const int MostForDocuments = 700;

    public static string Of(Handout handout, HandoutSite site)
    {
        var head = Head(handout);
        var foot = Foot(handout, site);
        var fee = handout.Abolished is null ? Fitting("PHÍ, LỆ PHÍ", Fee(handout.Fee), "dòng khác", MostForFee) : "";
        var left = Limit - head.Length - fee.Length - foot.Length - 4;
        var documents = Fitting("GIẤY TỜ", Documents(handout), "giấy tờ khác", Math.Min(left, MostForDocuments));
        var steps = Fitting("CÁC BƯỚC", [.. handout.Steps.Select((step, at) => $"{at + 1}. {step}")], "bước nữa", left - documents.Length);
        return string.Join('\n', new[] { head, fee, documents, steps, foot }.Where(part => part.Length > 0)) + "\n";
    }

    private static string Head(Handout handout)
    {
        var lines = new List<string> { Short(handout.Title).ToUpper(System.Globalization.CultureInfo.GetCultureInfo("vi-VN")) };
        lines.Add(string.Join(", ", SheetHtml.Case(handout).Select(part => $"{VietnameseFormat.InSentence(part.Name)} {part.Value}")));
        lines[1] = char.ToUpperInvariant(lines[1][0]) + lines[1][1..];
        if (handout.Abolished is { } abolished)
        {
            lines.Add($"KHÔNG CÒN THỰC HIỆN: {Short(abolished)}");
        }

        if (handout.PlaceRemark is { } remark)
        {
            lines.Add(remark);
        }

        return Lines(lines);
    }

    private static IReadOnlyList<string> Fee(HandoutFee fee)
    {
        var prices = fee.Items.SelectMany(item => item.Prices.Select(price =>
            $"- {item.Name}: {(price.IsReceived ? "được nhận " : "")}{price.Price}, {price.Terms}"));
        return [.. prices.Concat(fee.Gaps.Concat(fee.Reductions).Concat(fee.Changes).Concat(fee.Cautions).Select(line => "- " + line))];
    }

    private static IReadOnlyList<string> Documents(Handout handout) =>
        [.. handout.Documents.SelectMany(list => (list.Heading is { } heading ? new[] { heading + ":" } : []).Concat(list.Items.Select(item => "☐ " + item)))];

    private static string Foot(Handout handout, HandoutSite site)
    {
        var lines = new List<string> { $"NƠI NỘP: {Short(handout.Where)}", $"THỜI HẠN: {Short(handout.Duration)}" };
        if (handout.Hotlines.Count > 0)
        {
            lines.Add($"GỌI HỎI: {string.Join("; ", handout.Hotlines.Select(hotline => $"{hotline.Number} ({hotline.Name})"))}");
        }

        if (site.Whole(handout.Order.Address) is { } page)
        {
            lines.Add($"XEM ĐỦ, IN RA: {page}");
        }

        lines.AddRange(handout.Caveats.Select(Short));
        lines.Add($"Thông tin tính đến {handout.AsOf}, lấy ngày {VietnameseFormat.Day(handout.Printed)}.");
        if (handout.Sources.Count > 0)
        {
            lines.Add($"Nguồn: {Short(SourceLine.Of(handout.Sources[0]))}{(handout.Sources.Count > 1 ? " và nguồn khác" : "")}.");
        }

        return Lines(lines);
    }

    // Whole lines only; the last one says how many are missing.
    private static string Fitting(string heading, IReadOnlyList<string> lines, string what, int room)
    {
        const int RoomForRest = 60;
        var text = new StringBuilder(heading).Append('\n');
        for (var at = 0; at < lines.Count; at++)
        {
            var last = at == lines.Count - 1;
            if (text.Length + lines[at].Length + 1 > room - (last ? 0 : RoomForRest))
            {
                return at == 0 && text.Length + RoomForRest > room ? "" : $"{text}… còn {lines.Count - at} {what}, xem trang đầy đủ.\n";
            }

            text.Append(lines[at]).Append('\n');
        }

        return lines.Count == 0 ? "" : text.ToString();
    }

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private static string Short(string text) => ImportedText.Shorten(text);
}
