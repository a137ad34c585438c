using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Assistant.Knowledge.Metrics.Feeds.Tables;

/// <summary>What the sheets of a workbook share: texts and which formats show percentages or days.</summary>
internal sealed record XlsxBook(string SheetPath, IReadOnlyList<string> Texts, IReadOnlyList<XlsxFormat> Formats)
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    public static XlsxBook Open(ZipArchive archive) => new(SheetOf(archive), TextsOf(archive), FormatsOf(archive));

    /// <exception cref="InvalidDataException">The part is missing or too large.</exception>
    public static XmlReader Part(ZipArchive archive, string path)
    {
        var entry = archive.GetEntry(path) ?? throw new InvalidDataException($"{path} is missing.");
        if (entry.Length > XlsxFeedTable.LargestPart)
            throw new InvalidDataException($"{path} is too large.");
        return XmlReader.Create(entry.Open(), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            CloseInput = true,
        });
    }

    private static string SheetOf(ZipArchive archive)
    {
        using var book = Part(archive, "xl/workbook.xml");
        if (!book.ReadTo("sheet") || (book.GetAttribute("id", Relations) ?? book.GetAttribute("id", StrictRelations)) is not { } id)
            throw new InvalidDataException("The workbook has no sheet.");
        using var relations = Part(archive, "xl/_rels/workbook.xml.rels");
        while (relations.ReadTo("Relationship"))
        {
            if (relations.GetAttribute("Id") == id && relations.GetAttribute("Target") is { } target)
                return target.StartsWith('/') ? target[1..] : $"xl/{target}";
        }

        throw new InvalidDataException("The sheet is missing.");
    }

    private static List<string> TextsOf(ZipArchive archive)
    {
        var texts = new List<string>();
        if (archive.GetEntry("xl/sharedStrings.xml") is null)
            return texts;
        using var reader = Part(archive, "xl/sharedStrings.xml");
        while (reader.ReadTo("si"))
            texts.Add(TextIn(reader));
        return texts;
    }

    /// <summary>The text of an element, its runs joined, without phonetic hints.</summary>
    public static string TextIn(XmlReader reader)
    {
        var text = "";
        using var inner = reader.ReadSubtree();
        var phonetic = 0;
        while (inner.Read())
        {
            if (inner.LocalName == "rPh" && !inner.IsEmptyElement)
                phonetic += inner.NodeType == XmlNodeType.EndElement ? -1 : 1;
            else if (inner.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && phonetic == 0)
                text += inner.Value;
        }

        return text;
    }

    private static List<XlsxFormat> FormatsOf(ZipArchive archive)
    {
        var formats = new List<XlsxFormat>();
        if (archive.GetEntry("xl/styles.xml") is null)
            return formats;
        var custom = new Dictionary<int, string>();
        using var reader = Part(archive, "xl/styles.xml");
        var inCells = false;
        while (reader.Read())
        {
            if (reader.LocalName == "cellXfs")
                inCells = reader.NodeType != XmlNodeType.EndElement;
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "numFmt" })
                custom[Number(reader, "numFmtId")] = reader.GetAttribute("formatCode") ?? "";
            else if (inCells && reader is { NodeType: XmlNodeType.Element, LocalName: "xf" })
                formats.Add(XlsxFormats.Of(Number(reader, "numFmtId"), custom));
        }

        return formats;
    }

    private static int Number(XmlReader reader, string attribute) =>
        int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

internal static class XlsxReading
{
    /// <summary>To the next element of the name, whatever prefix the program that wrote the file chose.</summary>
    public static bool ReadTo(this XmlReader reader, string name)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == name)
                return true;
        }

        return false;
    }
}
