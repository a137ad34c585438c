using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Skills.Results;

/// <summary>What a region, or another group of provinces, is counted as at the time of some figures.</summary>
/// <param name="Label">As people read it.</param>
/// <param name="Units">Its provinces of that time, by id.</param>
/// <param name="Note">What the merger changed of it; null: nothing that must be said.</param>
internal sealed record GroupMembers(string Label, IReadOnlyList<string> Units, string? Note);

/// <summary>What a region is counted as, or in which one a province is.</summary>
/// <param name="Members">The region; null: none is known.</param>
/// <param name="Asked">The province asked about; null: the region as a whole is.</param>
/// <param name="Serving">The province that stands for it at that time.</param>
/// <param name="Report">The report at whose time it is told; null: today.</param>
/// <param name="IsWhich">In which region it is was asked, not whether it is in this one.</param>
internal sealed record GroupFacts(GroupMembers? Members, Place? Asked, Place? Serving, Report? Report, bool IsWhich);
