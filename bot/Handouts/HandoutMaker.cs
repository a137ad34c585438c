using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Answers.Grounding;
using Assistant.Bot.Planning;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Handouts;

/// <summary>
/// Puts a hand-out together from what the skills tell a citizen, whoever prints it, and lets it out only if records hold
/// every figure of its fees.
/// </summary>
internal sealed partial class HandoutMaker(
    SkillKernel kernel, AnswerComposers composers, PlaceDirectory places, TimeProvider time, ILogger<HandoutMaker> logger)
{
    /// <returns>
    /// The hand-out; null when what it tells is turned off for now, or when a figure of it has no record, which the log names: a
    /// fault of ours.
    /// </returns>
    public async Task<Handout?> MakeAsync(HandoutOrder order, CancellationToken cancellationToken)
    {
        var today = VietnamClock.Today(time);
        if (await RunAsync(ProcedureSkill.Plugin, ProcedureSkill.DescribeFunction, ("aspect", nameof(ProcedureAspect.Overview))) is not ProcedureFacts facts)
        {
            return null;
        }

        var curated = facts.Procedure.Origin == ProcedureOrigin.Curated;
        var quote = curated ? await RunAsync(FeeSkill.Plugin, FeeSkill.QuoteFunction, ("channel", order.ChannelCode), ("item", order.Item)) as FeeQuote : null;
        if ((curated && quote is null)
            || await kernel.RunAsync(
                SkillCall.Of(PolicySkill.Plugin, PolicySkill.HotlinesFunction, ("place", order.Place?.Id)), Caller.Citizen, today, cancellationToken) is not HotlineFacts hotlines)
        {
            return null;
        }

        var draft = quote is null ? composers.Compose(facts with { Aspect = ProcedureAspect.Fee }) : composers.Compose(quote);
        var fee = quote is null ? PrintedFees.Of(facts.Procedure) : HandoutFees.Of(quote, places);
        if (Ungrounded(fee, facts.Procedure, draft.Evidence) is { Count: > 0 } claims)
        {
            Withheld(logger, order.ProcedureId, string.Join(", ", claims.Select(claim => $"{claim.Kind} {claim.Figure}")));
            return null;
        }

        return Describe(order, facts, today) with
        {
            Fee = fee,
            Hotlines = [.. HandoutHotlines.Of(hotlines, facts.Procedure)],
            Sources = HandoutSources.Of(draft.Cite(HandoutSources.OfProcedure(facts.Procedure, order.Place, places)).Sources, fee),
        };

        Task<object> RunAsync(string plugin, string function, params (string, string?)[] more) => kernel.RunAsync(
            SkillCall.Of(plugin, function,
                [("procedure", order.ProcedureId), ("date", VietnameseFormat.Iso(order.Date)), ("place", order.Place?.Id), ("askedAs", order.AskedAs?.Id), .. more]),
            Caller.Citizen, today, cancellationToken);
    }

    private static IReadOnlyList<Claim> Ungrounded(HandoutFee fee, Procedure procedure, Evidence evidence)
    {
        foreach (var exemption in procedure.Exemptions)
        {
            evidence.Texts([exemption.Who, exemption.Level, exemption.LegalBasis]);
        }

        return GroundingCheck.Ungrounded(string.Join('\n', fee.Texts), evidence);
    }

    private static Handout Describe(HandoutOrder order, ProcedureFacts facts, DateOnly today)
    {
        var procedure = facts.Procedure;
        return new Handout
        {
            Order = order,
            Title = procedure.Title,
            Code = procedure.Code,
            Abolished = procedure.Abolished,
            Place = order.Place is { } place ? VietnameseFormat.PlaceName(place) : null,
            PlaceRemark = HandoutPlaces.Remark(order.Place, order.AskedAs),
            Fee = new HandoutFee(),
            Documents = HandoutLists.Documents(procedure.Documents),
            Steps = HandoutLists.Items(procedure.Steps),
            Conditions = HandoutLists.Items(procedure.Conditions),
            Agency = procedure.Agency,
            Where = procedure.Where,
            OnlineLevel = procedure.OnlineLevel,
            Duration = procedure.Duration,
            Result = procedure.Result,
            Notes = [.. procedure.Notes, .. procedure.FeeNotes],
            Hotlines = [],
            Caveats = [.. HandoutCaveats.Of(facts)],
            Sources = [],
            Portal = HandoutPortal.Of(procedure),
            AsOf = HandoutDays.AsOf(procedure),
            Printed = today,
        };
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Hand-out of {Procedure} withheld: no record holds {Figures}")]
    private static partial void Withheld(ILogger logger, string procedure, string figures);
}
