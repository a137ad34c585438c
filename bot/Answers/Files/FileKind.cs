namespace Assistant.Bot.Answers.Files;

/// <summary>What can be made from figures.</summary>
internal enum FileKind
{
    /// <summary>A picture: bars, or lines when the figures are of several periods.</summary>
    Chart,

    /// <summary>A picture: the country in tiles.</summary>
    Map,

    /// <summary>XLSX.</summary>
    Workbook,

    /// <summary>DOCX with tables as in the weekly report.</summary>
    Document,
}

internal static class FileKinds
{
    public static string ContentType(FileKind kind) => kind switch
    {
        FileKind.Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileKind.Document => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "image/png",
    };

    public static string Extension(FileKind kind) => kind switch
    {
        FileKind.Workbook => "xlsx",
        FileKind.Document => "docx",
        _ => "png",
    };

    /// <summary>How a person calls it.</summary>
    public static string Name(FileKind kind) => kind switch
    {
        FileKind.Map => "bản đồ",
        FileKind.Workbook => "tệp Excel",
        FileKind.Document => "báo cáo Word",
        _ => "biểu đồ",
    };

    public static bool IsPicture(FileKind kind) => kind is FileKind.Chart or FileKind.Map;

    /// <summary>Needs every known figure of the period, not only the rows of the answer.</summary>
    public static bool NeedsWhole(FileKind kind) => kind is not FileKind.Chart;
}
