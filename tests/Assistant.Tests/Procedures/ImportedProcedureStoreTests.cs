using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Procedures.Imported;

namespace Assistant.Tests.Procedures;

public sealed class ImportedProcedureStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("procedures-test-").FullName;

    [Fact]
    public void What_was_imported_comes_back_whole()
    {
        var store = Open();
        store.Import([Record("1.099001", "Cấp phép thử", "2026-06")]);

        var found = Open().Find("1.099001")!;

        Assert.Equal("Cấp phép thử", found.Title);
        Assert.Equal(["Đơn"], found.Documents);
        Assert.Equal("Cấp phép thử", Assert.Single(Open().Heads).Title);
    }

    [Fact]
    public void What_was_kept_before_records_held_rules_has_none()
    {
        var path = Path.Combine(_folder, "procedures.db");
        Open().Import([Record("1.099001", "Cấp phép thử", "2026-06")]);
        using (var file = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path}"))
        {
            file.Open();
            using var command = file.CreateCommand();
            command.CommandText = "UPDATE procedures SET record = json_remove(record, '$.Rules')";
            Assert.Equal(1, command.ExecuteNonQuery());
        }

        Assert.Empty(Open().Find("1.099001")!.Rules);
    }

    [Fact]
    public void Importing_again_changes_nothing()
    {
        var store = Open();
        store.Import([Record("1.099001", "Cấp phép thử", "2026-06")]);

        Assert.Equal(new ProcedureImportResult(0, 0, 1), store.Import([Record("1.099001", "Cấp phép thử", "2026-06")]));
    }

    [Fact]
    public void A_newer_record_replaces_an_older_one_but_not_the_other_way_round()
    {
        var store = Open();
        store.Import([Record("1.099001", "Tên mới", "2026-06")]);

        store.Import([Record("1.099001", "Tên cũ", "2025-01")]);
        Assert.Equal("Tên mới", store.Find("1.099001")!.Title);

        store.Import([Record("1.099001", "Tên mới hơn", "2026-08")]);
        Assert.Equal("Tên mới hơn", store.Find("1.099001")!.Title);
    }

    [Fact]
    public void A_damaged_file_is_named()
    {
        var path = Path.Combine(_folder, "procedures.db");
        File.WriteAllText(path, new string('x', 5000));

        var fault = Assert.Throws<InvalidDataException>(() => ImportedProcedureStore.InFile(path));

        Assert.Contains(path, fault.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(_folder);
    }

    private ImportedProcedureStore Open() => ImportedProcedureStore.InFile(Path.Combine(_folder, "procedures.db"));

    private static Procedure Record(string code, string title, string date) =>
        new PortalRecordReader(new DateOnly(2026, 11, 24)).Read($$"""{"ma":"{{code}}","ten":"{{title}}","date":"{{date}}","thanh_phan":"Đơn1"}""".Replace("Đơn1", "Đơn", StringComparison.Ordinal)).Procedure!;
}
