using System.ComponentModel;
using System.Text.Json;
using Assistant.Bot.Access;
using Assistant.Bot.Guiding;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>Walks somebody through a procedure, one stage at a time.</summary>
internal sealed class GuideSkill(GuideScript script, ProcedureCatalog procedures, PlaceDirectory places) : ISkill
{
    public const string Plugin = "guides";
    public const string ShowFunction = "show";

    public const string HandoutFunction = "handout";

    public string PluginName => Plugin;

    [KernelFunction(HandoutFunction), AllowedToEveryone]
    [Description("The page of a procedure to print: fee, documents, steps, office, for one case.")]
    public HandoutFacts Handout(
        [Description("Procedure id")] string procedure,
        [Description("Place id")] string? place = null,
        [Description("online or in_person")] string? channel = null,
        [Description("One fee item")] string? item = null)
    {
        _ = SkillArguments.Channel(channel);
        return new HandoutFacts(
            procedures.Find(procedure) ?? throw new ArgumentException("Unknown procedure id.", nameof(procedure)),
            place is null ? null : places.Find(place),
            channel,
            item);
    }

    [KernelFunction(ShowFunction), AllowedToEveryone]
    [Description("One stage of the walk-through of a procedure: a question that changes the result, conditions, documents, where to file, what comes after.")]
    public GuideFacts Show(
        [Description("Procedure id")] string procedure,
        [Description("How far the walk-through is, as JSON")] string progress,
        [Description("Why the stage is shown: None, Begun, Corrected, Lacking, Unsure, Cancelled, Finished")] string opening,
        [Description("Place id")] string? place = null) =>
        new(
            script.Find(procedure) ?? throw new ArgumentException("Unknown procedure id.", nameof(procedure)),
            JsonSerializer.Deserialize(progress, GuideJson.Default.GuideProgress) ?? throw new ArgumentException("No progress.", nameof(progress)),
            SkillArguments.Word<GuideOpening>(opening, nameof(opening)),
            place is null ? null : places.Find(place));
}
