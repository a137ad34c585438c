using System.Globalization;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Answers;

/// <summary>How figures are written for Vietnamese readers: "100.000 đồng", "31/12/2026", "61,83%".</summary>
internal static class VietnameseFormat
{
    // Built by hand, not taken from the machine: an answer must not change with the installed culture data.
    private static readonly NumberFormatInfo Numbers = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        NumberGroupSizes = [3],
    };

    public static string Number(decimal value) => value.ToString("#,##0.######", Numbers);

    /// <summary>With exactly so many decimals: "6,60".</summary>
    public static string Fixed(decimal value, int decimals) => value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Numbers);

    public static string Money(long vnd) => $"{Number(vnd)} đồng";

    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A source's date as precise as it is recorded: "2026-07-15" → "15/07/2026", "2026-05" → "05/2026".</summary>
    public static string SourceDate(string date)
    {
        Span<Range> parts = stackalloc Range[4];
        return date.AsSpan().Split(parts, '-') switch
        {
            3 => $"{date.AsSpan(parts[2])}/{date.AsSpan(parts[1])}/{date.AsSpan(parts[0])}",
            2 => $"{date.AsSpan(parts[1])}/{date.AsSpan(parts[0])}",
            _ => date,
        };
    }

    public static string Channel(FeeChannel channel) => channel switch
    {
        FeeChannel.Online => "nộp trực tuyến",
        FeeChannel.InPerson => "nộp trực tiếp",
        _ => "mọi hình thức nộp",
    };

    public static string ChannelCode(FeeChannel channel) => channel switch
    {
        FeeChannel.Online => "online",
        FeeChannel.InPerson => "in_person",
        _ => "any",
    };

    /// <summary>"TP. Hồ Chí Minh", "Vĩnh Long".</summary>
    public static string PlaceName(Place place) => place.Kind == PlaceKind.City ? $"TP. {place.Name}" : place.Name;

    /// <summary>With a full stop at its end.</summary>
    public static string Sentence(string text) => text.EndsWith('.') ? text : text + ".";

    /// <summary>First letter in lower case, so that a title can stand inside a sentence; acronyms stay ("VNeID").</summary>
    public static string InSentence(string title) =>
        title.Length > 1 && char.IsUpper(title[0]) && !char.IsUpper(title[1])
            ? string.Concat([char.ToLowerInvariant(title[0])], title.AsSpan(1))
            : title;
}
