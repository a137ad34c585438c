using Assistant.Knowledge.Agencies;
using Assistant.Knowledge.Glossary;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Policies;

namespace Assistant.Knowledge;

/// <summary>Everything that the assistant knows, read once from the data files at start and never changed.</summary>
public sealed class KnowledgeBase
{
    private KnowledgeBase(
        PlaceDirectory places, AgencyDirectory agencies, IndicatorCatalog indicators, PolicyRegister policies, TermCatalog glossary)
    {
        Policies = policies;
        Glossary = glossary;
        Places = places;
        Agencies = agencies;
        Indicators = indicators;
    }

    /// <summary>The data files that ship beside the program.</summary>
    public static string ShippedDataPath => Path.Combine(AppContext.BaseDirectory, "data");

    public PlaceDirectory Places { get; }

    public AgencyDirectory Agencies { get; }

    public IndicatorCatalog Indicators { get; }

    public PolicyRegister Policies { get; }

    public TermCatalog Glossary { get; }

    /// <exception cref="KnowledgeLoadException">A file is missing or wrong; the message lists every problem.</exception>
    public static KnowledgeBase Load(string dataPath)
    {
        var problems = new LoadProblems();
        var places = Task.Run(() => PlaceFile.Read(dataPath, problems));
        var agencies = Task.Run(() => AgencyFile.Read(dataPath, problems));
        var indicators = IndicatorFile.Read(dataPath, problems);
        var acts = LegalActFile.Read(dataPath, problems);
        var glossary = TermFile.Read(dataPath, problems);
        Task.WaitAll(places, agencies);
        var policies = PolicyFile.Read(dataPath, places.Result, acts, problems);
        problems.ThrowIfAny();
        return new KnowledgeBase(places.Result, agencies.Result, indicators, policies, glossary);
    }
}
