using System.ComponentModel;
using System.Text.Json;
using Assistant.Bot.Access;
using Assistant.Bot.Guiding;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>Walks somebody through a procedure, one stage at a time.</summary>
internal sealed class GuideSkill(GuideScript script, ProcedureCatalog procedures, PlaceDirectory places, OfficeBook offices) : ISkill
{
    public const string Plugin = "guides";
    public const string ShowFunction = "show";

    public const string HandoutFunction = "handout";

    public string PluginName => Plugin;

    [KernelFunction(HandoutFunction)]
    [Description("The page of a procedure to print: fee, documents, steps, office, for one case.")]
    public HandoutFacts Handout(
        [Description("Procedure id")] string procedure,
        [Description("Place id")] string? place = null,
        [Description("online or in_person")] string? channel = null,
        [Description("One fee item")] string? item = null,
        [Description("chat or pdf; empty: a page")] string? form = null,
        [Description("Further procedure ids, comma-separated: a booklet")] string? others = null)
    {
        var filed = SkillArguments.Channel(channel);
        var found = procedures.Find(procedure) ?? throw new ArgumentException("Unknown procedure id.", nameof(procedure));
        return new HandoutFacts(
            found,
            place is null ? null : places.Find(place),
            // No page says to file online what is filed in person only.
            filed == FeeChannel.Online && found.OnlineLevel == Procedure.NotOnline ? null : channel,
            item)
        {
            Form = form,
            Others = [.. (others ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(other => procedures.Find(other) ?? throw new ArgumentException("Unknown procedure id.", nameof(others)))],
        };
    }

    [KernelFunction(ShowFunction)]
    [Description("One stage of the walk-through of a procedure: a question that changes the result, conditions, documents, where to file, what comes after.")]
    public GuideFacts Show(
        [Description("Procedure id")] string procedure,
        [Description("How far the walk-through is, as JSON")] string progress,
        [Description("Why the stage is shown: None, Begun, Corrected, Resumed, NextPerson, Lacking, Unsure, Quiet, Cancelled, General, First, Where, Unclear, Waiting, Stuck, Aside, Finished")] string opening,
        [Description("Place id")] string? place = null)
    {
        var found = script.Find(procedure) ?? throw new ArgumentException("Unknown procedure id.", nameof(procedure));
        var known = JsonSerializer.Deserialize(progress, GuideJson.Default.GuideProgress) ?? throw new ArgumentException("No progress.", nameof(progress));
        var unit = place is null ? null : places.Find(place);
        return new GuideFacts(
            found,
            known,
            SkillArguments.Word<GuideOpening>(opening, nameof(opening)),
            unit,
            script.Steps(found, known, CallerScope.Today),
            script.People(known, CallerScope.Today),
            known.Stage == GuideStage.Submit || opening == nameof(GuideOpening.Stuck) ? offices.Of(found, unit) : null);
    }
}
