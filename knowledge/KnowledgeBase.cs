using Assistant.Knowledge.Agencies;
using Assistant.Knowledge.Changes;
using Assistant.Knowledge.CommonQuestions;
using Assistant.Knowledge.Desks;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Glossary;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Loading.Derived;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Phrasings;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Policies;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Procedures.Imported;

namespace Assistant.Knowledge;

/// <summary>Everything that the assistant knows, read from the data files at start. It never changes: a change makes another one.</summary>
public sealed class KnowledgeBase
{
    private KnowledgeBase()
    {
    }

    /// <summary>The data files that ship beside the program.</summary>
    public static string ShippedDataPath => Path.Combine(AppContext.BaseDirectory, "data");

    public required PlaceDirectory Places { get; init; }

    public required AgencyDirectory Agencies { get; init; }

    public required IndicatorCatalog Indicators { get; init; }

    public required ProcedureCatalog Procedures { get; init; }

    public required FeeSchedule Fees { get; init; }

    public required PolicyRegister Policies { get; init; }

    public required PublicDesks Desks { get; init; }

    public required TermCatalog Glossary { get; init; }

    public required CommonQuestionBook CommonQuestions { get; init; }

    public required PhrasingBook Phrasings { get; init; }

    /// <summary>Names that editors have added.</summary>
    public IReadOnlyList<TaughtName> Taught { get; private init; } = [];

    /// <summary>What the shipped state was read from.</summary>
    internal DataState Files { get; private init; } = new("", []);

    private IReadOnlyList<ProcedureRecord> Records { get; init; } = [];

    private IImportedProcedures ImportedProcedures { get; init; } = new NoImportedProcedures();

    /// <exception cref="KnowledgeLoadException">A file is missing or wrong; the message lists every problem.</exception>
    /// <param name="dataPath">Folder of the data files.</param>
    /// <param name="imported">The imported procedures; null: none.</param>
    /// <param name="derived">Keeps for the next start what takes long to read; null: nothing is kept.</param>
    public static KnowledgeBase Load(string dataPath, IImportedProcedures? imported = null, DerivedFiles? derived = null)
    {
        var files = new DataState(dataPath, imported?.Heads ?? []);
        if (derived is not null)
        {
            // Before anything is read.
            _ = files.Hash;
        }

        var problems = new LoadProblems();
        var places = Task.Run(() => PlaceFile.Read(dataPath, problems));
        var agencies = Task.Run(() => AgencyFile.Read(dataPath, problems));
        var indicators = Task.Run(() => IndicatorFile.Read(dataPath, problems));
        var acts = Task.Run(() => LegalActFile.Read(dataPath, problems));
        var national = Task.Run(() => NationalChangeFile.Read(dataPath, problems));
        var glossary = Task.Run(() => TermFile.Read(dataPath, problems));
        var phrasings = Task.Run(() => PhrasingFiles.Read(dataPath, imported?.Heads.Count > 0, problems, derived, files));
        var procedures = ProcedureFiles.Read(dataPath, places, problems);
        IReadOnlyList<Procedure> all = [.. procedures.Select(entry => entry.Procedure)];
        var catalog = new ProcedureCatalog(all, EssentialServiceFile.Read(dataPath, all, problems), imported ?? new NoImportedProcedures());
        Task.WaitAll(places, agencies, indicators, acts, national, glossary, phrasings);
        var policies = PolicyFile.Read(dataPath, places.Result, acts.Result, national.Result, problems);
        var desks = PublicDeskFile.Read(dataPath, places.Result, problems);
        var common = CommonQuestionFile.Read(dataPath, all, problems);
        problems.ThrowIfAny();
        return new KnowledgeBase
        {
            Places = places.Result,
            Agencies = agencies.Result,
            Indicators = indicators.Result,
            Procedures = catalog,
            Fees = new FeeSchedule(catalog, places.Result, procedures.SelectMany(entry => entry.Rows)),
            Policies = policies,
            Desks = desks,
            Glossary = glossary.Result,
            CommonQuestions = common,
            Phrasings = phrasings.Result,
            Files = files,
            Records = procedures,
            ImportedProcedures = imported ?? new NoImportedProcedures(),
        };
    }

    /// <summary>
    /// The same with changes of editors on top, made in their order and each checked against what stands before it. What does
    /// not change is shared. A change that cannot be made is left out.
    /// </summary>
    public ChangedKnowledge With(IEnumerable<KnowledgeChange> changes)
    {
        KnowledgeChange[] made = [.. changes];
        if (made.Length == 0)
        {
            return new ChangedKnowledge(this, []);
        }

        var records = new ChangedRecords(Records, ImportedProcedures, Procedures.AnsweredAs, Places);
        var rejected = new List<RejectedChange>();
        foreach (var change in made)
        {
            if (ChangeReader.Apply(change, records) is { Count: > 0 } problems)
            {
                rejected.Add(new RejectedChange(change.Id, problems));
            }
        }

        var all = records.All;
        IReadOnlyList<Procedure> procedures = [.. all.Select(entry => entry.Procedure)];
        var catalog = new ProcedureCatalog(
            procedures,
            [.. Procedures.EssentialServices.Select(service => service with { Procedures = [.. procedures.Where(procedure => procedure.EssentialService == service.Number)] })],
            ImportedProcedures);
        var knowledge = new KnowledgeBase
        {
            Places = Places,
            Agencies = Agencies,
            Indicators = Indicators,
            Procedures = catalog,
            Fees = new FeeSchedule(catalog, Places, all.SelectMany(entry => entry.Rows)),
            Policies = Policies,
            Desks = Desks,
            Glossary = Glossary,
            CommonQuestions = CommonQuestions,
            Phrasings = records.Phrasings(Phrasings),
            Files = Files,
            Taught = [.. Taught, .. records.Taught],
            Records = all,
            ImportedProcedures = ImportedProcedures,
        };
        return new ChangedKnowledge(knowledge, rejected);
    }
}
