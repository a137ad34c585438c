using System.Globalization;
using Assistant.Knowledge.Changes;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Procedures;

/// <summary>Reads procedures/*.yaml: one procedure with its fee rows and sources in each file.</summary>
internal static class ProcedureFiles
{
    private const string Folder = "procedures";
    private const int EssentialServices = 25;

    /// <param name="dataPath">Folder of the data files.</param>
    /// <param name="places">Awaited only to check what the rows name, so that the files are parsed meanwhile.</param>
    /// <param name="problems">Where what is wrong is reported.</param>
    public static IReadOnlyList<ProcedureRecord> Read(string dataPath, Task<PlaceDirectory> places, LoadProblems problems)
    {
        var folder = Path.Combine(dataPath, Folder);
        if (!Directory.Exists(folder))
        {
            problems.Add(Folder, 0, $"{Folder}: không tìm thấy thư mục trong {dataPath}.");
            return [];
        }

        string[] names = [.. Directory.EnumerateFiles(folder, "*.yaml").Select(path => $"{Folder}/{Path.GetFileName(path)}").Order(StringComparer.Ordinal)];
        var records = new ProcedureRecord?[names.Length];
        Parallel.For(0, names.Length, at => records[at] = DataFile.Open(dataPath, names[at], problems) is { } root ? ReadFile(root, places.Result) : null);
        return [.. records.OfType<ProcedureRecord>()];
    }

    /// <param name="root">One file, named after the id inside.</param>
    /// <param name="places">What its rows may name.</param>
    public static ProcedureRecord ReadFile(RecordReader root, PlaceDirectory places)
    {
        var sources = SourceTable.Read(root);
        var procedure = ReadProcedure(root.Group("procedure") ?? root, sources);
        var unique = new Uniqueness();
        var rows = root.Records("fees", idKey: "no").Select(record => FeeRowReader.Read(record, procedure.Id, sources, places, unique)).ToList();
        CheckCases(root, procedure, rows);
        root.Done();
        return new ProcedureRecord(procedure, rows);
    }

    private static Procedure ReadProcedure(RecordReader record, SourceTable sources)
    {
        var procedure = new Procedure
        {
            Id = record.Text("id"),
            Title = record.Text("title"),
            Code = record.OptionalText("code"),
            UnconfirmedCode = record.OptionalText("unconfirmed_code"),
            RelatedCodes = record.Texts("related_codes"),
            Covers = record.Texts("covers"),
            EssentialService = Essential(record),
            Field = record.Text("field"),
            Abolished = record.OptionalText("abolished"),
            Aliases = record.Texts("aliases"),
            Agency = record.Text("agency"),
            Level = record.Text("level"),
            OnlineLevel = record.OptionalText("online_level"),
            Where = record.Text("where"),
            Duration = record.Text("duration"),
            Documents = record.Texts("documents"),
            Conditions = record.Texts("conditions"),
            Steps = record.Texts("steps"),
            Exemptions = [.. record.Records("exemptions", idKey: "who").Select(ReadExemption)],
            Cases = record.Group("cases") is { } cases ? ReadCases(cases) : null,
            People = [.. record.Records("people", idKey: "label").Select(ReadPeople)],
            Result = record.Text("result"),
            LegalBasis = record.Texts("legal_basis"),
            Notes = record.Texts("notes"),
            Rules = ProcedureRules.Read(record, sources),
            FeeNotes = record.Texts("fee_notes"),
            FeeUnheld = [.. record.Records("fee_unheld", idKey: "who").Select(ReadUnheld)],
            FeeWith = [.. record.Records("fee_with", idKey: "procedure").Select(ReadBeside)],
            Conflicts = [.. record.Records("conflicts", idKey: "question").Select(ReadConflict)],
            Confidence = record.Word<Confidence>("confidence"),
            Sources = sources.Of(record),
            AsOf = record.Day("as_of") ?? Missing(record),
            Origin = ProcedureOrigin.Curated,
        };
        foreach (var document in procedure.People.SelectMany(group => group.Documents).Where(document => !procedure.Documents.Contains(document)))
            record.Problem("people", $"'{document}' không có trong documents.");
        record.Done();
        if (Path.GetFileNameWithoutExtension(record.File) != procedure.Id)
            record.Problem("id", $"'{procedure.Id}' phải trùng với tên tệp.");
        return procedure;
    }

    private static CaseQuestion ReadCases(RecordReader record)
    {
        var question = new CaseQuestion(record.Text("question"), [.. record.Records("options", idKey: "label").Select(ReadCase)]);
        if (question.Cases.Count < 2)
            record.Problem("options", "phải có từ hai trường hợp.");
        record.Done();
        return question;
    }

    private static ProcedureCase ReadCase(RecordReader record)
    {
        var one = new ProcedureCase(record.Text("label"), record.Texts("items"));
        record.Done();
        return one;
    }

    private static PeopleGroup ReadPeople(RecordReader record)
    {
        var group = new PeopleGroup(record.Text("label"), record.Texts("documents"));
        if (group.Documents.Count == 0)
            record.Problem("documents", "phải có ít nhất một giấy tờ.");
        record.Done();
        return group;
    }

    private static void CheckCases(RecordReader root, Procedure procedure, IReadOnlyList<FeeRow> rows)
    {
        var known = rows.SelectMany(row => row.AppliesTo).ToHashSet(StringComparer.Ordinal);
        foreach (var item in procedure.Cases?.Cases.SelectMany(one => one.Items).Where(item => !known.Contains(item)) ?? [])
            root.Problem("cases", $"khoản '{item}' không có dòng phí nào.");
    }

    private static Exemption ReadExemption(RecordReader record)
    {
        var exemption = new Exemption(record.Text("who"), record.Text("level"), record.Text("basis"), record.Flag("person", otherwise: false), record.Flag("case", otherwise: false), record.Flag("duty", otherwise: false));
        record.Done();
        return exemption;
    }

    private static FeeBeside ReadBeside(RecordReader record)
    {
        var beside = new FeeBeside(record.Text("procedure"), record.Texts("sides"), record.Texts("unless"));
        record.Done();
        return beside;
    }

    private static FeeUnheld ReadUnheld(RecordReader record)
    {
        var unheld = new FeeUnheld(record.Text("who"), record.Texts("say"), record.Texts("unless"));
        record.Done();
        return unheld;
    }

    private static SourceConflict ReadConflict(RecordReader record)
    {
        var conflict = new SourceConflict(record.Text("question"), record.Text("conclusion"), record.Text("reason"), record.Word<Confidence>("confidence"));
        record.Done();
        return conflict;
    }

    private static DateOnly Missing(RecordReader record)
    {
        if (!record.Has("as_of"))
            record.Problem("as_of", "thiếu giá trị bắt buộc.");
        return default;
    }

    private static int? Essential(RecordReader record)
    {
        if (record.OptionalText("essential_service") is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= EssentialServices)
            return number;
        record.Problem("essential_service", $"'{text}' không phải là số từ 1 đến {EssentialServices}.");
        return null;
    }
}
