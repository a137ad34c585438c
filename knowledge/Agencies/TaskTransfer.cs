using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Agencies;

/// <summary>A task that moved between agencies ("Cấp Phiếu lý lịch tư pháp": justice to public security).</summary>
public sealed record TaskTransfer
{
    public required string Task { get; init; }
    public required string FromAgencyId { get; init; }
    public required string ToAgencyId { get; init; }
    public required DateOnly Since { get; init; }
    public string? Note { get; init; }
    public required Confidence Confidence { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }
}
