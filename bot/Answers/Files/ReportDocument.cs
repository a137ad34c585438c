using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Bot.Answers.Files;

/// <summary>
/// Figures as DOCX in the layout of the weekly report, so that whoever knows that report finds the way, and so that its
/// reader reads ours. It bears no report number: imported, it is a report of its own and never takes the place of the one
/// that it was made from. Simulated figures do not call themselves a report, and the reader refuses them.
/// </summary>
internal static class ReportDocument
{
    public static byte[] Write(FileOrder order)
    {
        IReadOnlyList<FigureSheet> sheets = order.Whole.Count > 0 ? order.Whole : [order.Sheet];
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocumentParts.Styles();
            var body = new Body();
            foreach (var line in ReportHead.Lines(order))
            {
                body.Append(DocumentParts.Paragraph(line.Text, line.IsBold, isCentred: true));
            }

            foreach (var table in ReportTables.Of(sheets))
            {
                body.Append(DocumentParts.Paragraph(table.Title, isBold: true));
                body.Append(DocumentParts.Table(table));
                body.Append(table.Notes.Select(note => DocumentParts.Paragraph($"Ghi chú: {note}", isItalic: true)));
            }

            // Several tables may come from several places of the source.
            body.Append(order.Sheet.Sources.Select(source => DocumentParts.Paragraph($"Nguồn: {SheetText.Source(source with { Location = null })}.")));
            body.Append(DocumentParts.Paragraph($"Trợ lý Dịch vụ công lập ngày {VietnameseFormat.Day(order.Day)}."));
            body.Append(DocumentParts.Page());
            main.Document = new Document(body);
        }

        return stream.ToArray();
    }
}
