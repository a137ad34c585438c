using Assistant.Knowledge;
using Assistant.Knowledge.Reports;

namespace Assistant.Tests.Reports;

/// <summary>The reader and the figures that ship with the project.</summary>
internal static class Shipped
{
    public static string MetricsFolder => Path.Combine(KnowledgeBase.ShippedDataPath, "metrics");

    public static ReportReader Reader { get; } =
        new(ShippedKnowledge.Base.Indicators, ShippedKnowledge.Base.Places, ShippedKnowledge.Base.Agencies);
}
