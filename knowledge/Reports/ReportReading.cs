using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports;

/// <summary>A place of the text that was not taken over. <paramref name="Line"/> counts from 1; 0 is the file as a whole.</summary>
/// <param name="Line">Line of the file, from 1; 0 for the whole file.</param>
/// <param name="Raw">What stands there, shortened.</param>
/// <param name="Reason">Why it was not taken over, in Vietnamese for the person who imports.</param>
public sealed record ReadingProblem(int Line, string Raw, string Reason);

/// <summary>What a report yielded. <see cref="Report"/> null: the file is not a report that can be read; then nothing was taken.</summary>
public sealed record ReportReading(
    string FileName,
    Report? Report,
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<ReadingProblem> Problems)
{
    /// <summary>The text comes from text recognition: stricter rules held, and a clean copy overrules it.</summary>
    public bool IsScan { get; init; }
}
