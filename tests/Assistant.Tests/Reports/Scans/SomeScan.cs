using Assistant.Knowledge.Reports;

namespace Assistant.Tests.Reports.Scans;

/// <summary>A made-up report as text recognition without Vietnamese leaves it, around the lines that a test is about.</summary>
internal static class SomeScan
{
    public const string Ministries = "cac bé";
    public const string Provinces = "cac dia phuong";

    public const string Head = """
        CO QUAN THU NGHIEM
        BAO CAO CHUYEN DE
        Tuan 7/2023

        | Sé: 5/BC-UBQGCDS | Ngay 17 thang 02 nam 2023 | LUU HANH NOIBQ

        Co quan thir nghiém giri cac bo, nganh va dia phuong nhirng con sé dung lén dé kiém thir nhu sau:
        """;

    public const string Span = "Sé liéu thong ké tir 01/01/2023 dén 14/02/2023 cho thay:";

    public const string Note = """
        Ghi chi: Ty 1é hé so truc tuyén dugc tinh bang sé lugng hé so nép truc tuyén
        ctia cac DVCTT mirc d6 3, 4 so vdi tong sé hé so giai quyét thu tuc hanh chinh.
        """;

    public static ReportReading Read(string text) => Shipped.Reader.Read("quet.txt", text);

    /// <summary>A report of one table with these lines for its rows.</summary>
    public static ReportReading ReadRows(string rows, string owner = Provinces) => Read(Report(Table(rows, owner)));

    public static string Report(string table, string head = Head, string span = Span) => string.Join("\n\n", head, span, table);

    public static string Table(string rows, string owner = Provinces, string note = Note) => $"""
        Badng 9 — Ty 1é hé so truec tuyén ciia {owner}

        HO SO CAONHAT |HO SO THAP NHAT
        H6 so truc tuyén Ty 1¢ H6 so truc tuyén Ty lé
        {rows}

        {note}
        """;

    /// <summary>The figures as "unit printed", in the order of the text.</summary>
    public static IEnumerable<string> Figures(ReportReading reading) => reading.Observations.Select(item => $"{item.EntityId} {item.Printed}");
}
