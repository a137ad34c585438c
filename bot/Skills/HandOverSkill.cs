using System.ComponentModel;
using Assistant.Bot.Access;
using Assistant.Bot.HandOver;
using Assistant.Bot.HandOver.Store;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>
/// Calls a person in. Whose conversation it is flows with the call: nothing that plans can open a ticket for somebody else, and
/// who is no citizen, or cannot be written to, is told whom to call.
/// </summary>
internal sealed partial class HandOverSkill(
    HandOverDesk desk, ProcedureCatalog procedures, PlaceDirectory places, OfficeBook offices, ILogger<HandOverSkill> logger) : ISkill
{
    public const string Plugin = "hand_over";
    public const string OfferFunction = "offer";
    public const string OpenFunction = "open";

    public string PluginName => Plugin;

    [KernelFunction(OfferFunction)]
    [Description("Whether a person can be called in now, and who else can be asked.")]
    public HandOverOffer Offer(
        [Description("Procedure id that is talked about")] string? about = null,
        [Description("Place id")] string? where = null,
        [Description("online or in_person")] string? filing = null)
    {
        var office = OfficeOf(about, where, filing);
        if (!desk.IsStaffed || HandOverScope.Person is null)
        {
            return new HandOverOffer(desk.IsStaffed ? HandOverRefusal.NotReachable : HandOverRefusal.NotStaffed, 0, desk.NextOpening, office);
        }

        try
        {
            var waiting = desk.Waiting;
            return new HandOverOffer(waiting < desk.MostWaiting ? null : HandOverRefusal.Full, waiting, desk.NextOpening, office);
        }
        catch (Exception fault) when (TicketFaults.IsStore(fault))
        {
            return Down(fault, office);
        }
    }

    [KernelFunction(OpenFunction)]
    [Description("Opens a ticket for the conversation; the one that is open already stays.")]
    public async Task<object> Open(
        [Description("Procedure id that is talked about")] string? about = null,
        [Description("Place id")] string? where = null,
        [Description("online or in_person")] string? filing = null,
        CancellationToken cancellationToken = default)
    {
        try
        {
            return desk.IsStaffed && HandOverScope.Person is { } person && await desk.OpenAsync(person, cancellationToken) is { } opened
                ? new TicketFacts(opened.Ticket, opened.Ahead, desk.NextOpening, OfficeOf(about, where, filing))
                : Offer(about, where, filing);
        }
        catch (Exception fault) when (TicketFaults.IsStore(fault))
        {
            return Down(fault, OfficeOf(about, where, filing));
        }
    }

    private HandOverOffer Down(Exception fault, OfficeFacts office)
    {
        LogStore(fault);
        return new HandOverOffer(HandOverRefusal.Down, 0, desk.NextOpening, office);
    }

    private OfficeFacts OfficeOf(string? about, string? where, string? filing)
    {
        _ = SkillArguments.Channel(filing);
        var place = where is null ? null : places.Find(where) ?? throw new ArgumentException("Unknown place id.", nameof(where));
        return offices.Of(about is null ? null : procedures.Find(about), place, filing);
    }

    [LoggerMessage(LogLevel.Error, "No person could be called in: tickets could not be read or kept")]
    private partial void LogStore(Exception fault);
}
