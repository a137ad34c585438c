using Assistant.Knowledge.Language;

namespace Assistant.Bot.Answers.Files;

/// <summary>File names in plain letters, because not every mail program and file system keeps Vietnamese ones.</summary>
internal static class FileNames
{
    private const int Longest = 90;

    /// <summary>"bieu-do-ty-le-ho-so-truc-tuyen-tuan-51-2022.png".</summary>
    public static string Of(FileOrder order)
    {
        var kind = order.Kind switch
        {
            FileKind.Map => "ban do",
            FileKind.Workbook => "so lieu",
            FileKind.Document => "bao cao",
            _ => "bieu do",
        };
        var simulated = order.Sheet.IsSimulated ? " mo phong" : "";
        var words = TextFolder.Fold($"{kind}{simulated} {SheetText.Title(order.Sheet)} {order.Sheet.Period?.Label}");
        var name = string.Join('-', words.Split([' ', '/', '-', ','], StringSplitOptions.RemoveEmptyEntries));
        var plain = string.Concat(name.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'));
        return $"{(plain.Length > Longest ? plain[..Longest].TrimEnd('-') : plain)}.{FileKinds.Extension(order.Kind)}";
    }
}
