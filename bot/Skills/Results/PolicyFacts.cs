using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Policies;

namespace Assistant.Bot.Skills.Results;

/// <summary>Waivers of a place on a day; <paramref name="Topic"/> null: in any field.</summary>
internal sealed record WaiverFacts(Place Place, Place? AskedAs, string? Topic, string? TopicLabel, DateOnly Date, IReadOnlyList<Waiver> Waivers);

/// <summary>Legal acts under a number; empty when none is known.</summary>
internal sealed record ActFacts(string Number, IReadOnlyList<LegalAct> Acts);

/// <summary>Numbers to call: of a place, or nationwide.</summary>
internal sealed record HotlineFacts(Place? Place, IReadOnlyList<Hotline> Hotlines);

/// <summary>What the procedures of one field cost, in one place by one channel.</summary>
internal sealed record FieldFees(string Label, FeeQuestion Question, IReadOnlyList<FeeQuote> Quotes, IReadOnlyList<Waiver> Waivers);
