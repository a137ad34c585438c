using System.ComponentModel;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>What a procedure is, needs, takes and where it is done.</summary>
internal sealed class ProcedureSkill(ProcedureCatalog procedures, PlaceDirectory places) : ISkill
{
    public const string Plugin = "procedures";
    public const string DescribeFunction = "describe";

    public string PluginName => Plugin;

    [KernelFunction(DescribeFunction), OfferedToModel, AnswersAlike]
    [Description("One side of a procedure: overview, documents, steps, where, duration, conditions; fee only of imported ones.")]
    public ProcedureFacts Describe(
        [Description("Procedure id, e.g. dang-ky-khai-sinh")] string procedure,
        [Description("Overview, Documents, Steps, Where, Duration, Conditions or Fee")] string aspect,
        [Description("As-of day, ISO")] string date,
        [Description("Place id")] string? place = null,
        [Description("Old place id that the person named")] string? askedAs = null)
    {
        _ = SkillArguments.Day(date, nameof(date));
        var found = procedures.Find(procedure) ?? throw new ArgumentException("Unknown procedure id.", nameof(procedure));
        return new ProcedureFacts(
            found,
            SkillArguments.Word<ProcedureAspect>(aspect, nameof(aspect)),
            place is null ? null : places.Find(place),
            askedAs is null ? null : places.Find(askedAs))
        {
            OtherLevels = [.. procedures.Records(procedure).Where(record => record.Code != procedure && found.Origin == ProcedureOrigin.Imported)],
        };
    }
}
