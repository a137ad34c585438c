using System.ComponentModel;
using System.Text.Json;
using Assistant.Bot.Access;
using Assistant.Bot.Guiding;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Places;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>Walks somebody through a procedure, one stage at a time.</summary>
internal sealed class GuideSkill(GuideScript script, PlaceDirectory places) : ISkill
{
    public const string Plugin = "guides";
    public const string ShowFunction = "show";

    public string PluginName => Plugin;

    [KernelFunction(ShowFunction), AllowedToEveryone]
    [Description("One stage of the walk-through of a procedure: a question that changes the result, conditions, documents, the fee, where to file, what comes after.")]
    public GuideFacts Show(
        [Description("How far the walk-through is, as JSON")] string progress,
        [Description("Why the stage is shown: None, Begun, Corrected, Lacking, Unsure, Cancelled, Finished")] string opening)
    {
        var read = JsonSerializer.Deserialize(progress, GuideJson.Default.GuideProgress) ?? throw new ArgumentException("No progress.", nameof(progress));
        var procedure = script.Find(read.ProcedureId) ?? throw new ArgumentException("Unknown procedure id.", nameof(progress));
        var why = SkillArguments.Word<GuideOpening>(opening, nameof(opening));
        return new GuideFacts(
            procedure,
            read,
            why,
            read.PlaceId is { } place ? places.Find(place) : null,
            read.AskedAsId is { } old ? places.Find(old) : null,
            read.Stage == GuideStage.Fee && why is not (GuideOpening.Cancelled or GuideOpening.Finished) ? script.Quote(read, CallerScope.Today) : null);
    }
}
