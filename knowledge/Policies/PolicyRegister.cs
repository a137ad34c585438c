using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Policies;

/// <summary>Fee waivers and incentives by place, nationwide rules by time, legal acts, and numbers to call.</summary>
public sealed class PolicyRegister
{
    internal PolicyRegister(
        IReadOnlyList<Waiver> waivers, IReadOnlyList<Incentive> incentives, IReadOnlyList<Hotline> hotlines, IReadOnlyList<LegalAct> acts,
        IReadOnlyList<NationalChange> national)
    {
        National = national;
        Waivers = waivers;
        Incentives = incentives;
        Hotlines = hotlines;
        Acts = acts;
    }

    public IReadOnlyList<Waiver> Waivers { get; }
    public IReadOnlyList<Incentive> Incentives { get; }
    public IReadOnlyList<Hotline> Hotlines { get; }
    public IReadOnlyList<LegalAct> Acts { get; }

    /// <summary>Nationwide rules by time, in the order of their first day; some begin in the future.</summary>
    public IReadOnlyList<NationalChange> National { get; }

    /// <summary>
    /// Policies of a place that hold on a day, those of the unit itself first. Policies of a part that was merged into it
    /// come too, so that they can be named as such: they do not hold for the whole.
    /// </summary>
    public IReadOnlyList<Waiver> Of(Place place, DateOnly day) =>
    [
        .. Waivers
            .Where(waiver => waiver.PlaceId == place.Id || place.PredecessorIds.Contains(waiver.PlaceId) || waiver.PlaceId == place.SuccessorId)
            .Where(waiver => waiver.Validity.Contains(day))
            .OrderByDescending(waiver => waiver.PlaceId == place.Id)
            .ThenBy(waiver => waiver.Status),
    ];

    /// <summary>Acts whose number is, or begins with, what was typed ("42/2022").</summary>
    public IReadOnlyList<LegalAct> FindActs(string number) =>
        [.. Acts.Where(act => act.Number.Equals(number, StringComparison.OrdinalIgnoreCase)
            || act.Number.StartsWith(number + "/", StringComparison.OrdinalIgnoreCase))];
}
