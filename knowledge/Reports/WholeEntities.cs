using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports;

/// <summary>The wholes that reports give a rate for, beside single units.</summary>
internal static class WholeEntities
{
    public static readonly Entity Nation = new(EntityKind.Nation, "ca-nuoc");
    public static readonly Entity Ministries = new(EntityKind.MinistryBloc, "khoi-bo");
    public static readonly Entity Provinces = new(EntityKind.LocalBloc, "khoi-dia-phuong");
}
