using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports.Scans;

/// <summary>Figures of a scan say so: where a clean copy differs, the clean copy is right.</summary>
internal static class ScanMark
{
    public const string Note = "đọc từ bản quét";

    public static bool IsOn(Observation observation) => observation.Note == Note;
}
