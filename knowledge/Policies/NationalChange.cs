using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Policies;

/// <summary>A nationwide rule from its first to its last day ("Hộ chiếu và thẻ căn cước thu 50% mức gốc").</summary>
public sealed record NationalChange
{
    public required string Id { get; init; }

    /// <summary>Subjects such as "ho-tich", "can-cuoc", "ho-chieu", "cong-dan-so".</summary>
    public required IReadOnlyList<string> Topics { get; init; }
    public required string Summary { get; init; }
    public required string Act { get; init; }
    public required Validity Validity { get; init; }
    public required Confidence Confidence { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }
}
