using System.ComponentModel;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Details;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>What a procedure is, needs, takes and where it is done.</summary>
internal sealed class ProcedureSkill(ProcedureCatalog procedures, PlaceDirectory places) : ISkill
{
    public const string Plugin = "procedures";
    public const string DescribeFunction = "describe";

    /// <summary>Argument: the sentences of the record that answer the one thing that is asked.</summary>
    public const string Asked = "asked";

    /// <summary>Argument: the sentences that have to do with what is asked.</summary>
    public const string Beside = "beside";

    /// <summary>Argument: "true" where one thing is asked of which the record may say nothing.</summary>
    public const string LeavesOpen = "leavesOpen";

    /// <summary>Arguments: records that share its work, and those of the same thing over its life.</summary>
    public const string Parts = "parts";
    public const string Neighbours = "neighbours";

    public string PluginName => Plugin;

    [KernelFunction(DescribeFunction), OfferedToModel, AnswersAlike]
    [Description("One side of a procedure: overview, documents, steps, where, duration, conditions; fee only of imported ones.")]
    public ProcedureFacts Describe(
        [Description("Procedure id, e.g. dang-ky-khai-sinh")] string procedure,
        [Description("Overview, Documents, Steps, Where, Duration, Conditions or Fee")] string aspect,
        [Description("As-of day, ISO")] string date,
        [Description("Place id")] string? place = null,
        [Description("Old place id that the person named")] string? askedAs = null,
        [Description("Keys of the record's sentences that answer the one thing asked, comma-separated")] string? asked = null,
        [Description("Keys of sentences that have to do with it")] string? beside = null,
        [Description("true: one thing is asked of which the record may say nothing")] string? leavesOpen = null,
        [Description("Ids of procedures that share its work, comma-separated")] string? parts = null,
        [Description("Ids of procedures of the same thing over its life, comma-separated")] string? neighbours = null)
    {
        _ = SkillArguments.Day(date, nameof(date));
        var found = procedures.Find(procedure) ?? throw new ArgumentException("Unknown procedure id.", nameof(procedure));
        return new ProcedureFacts(
            found,
            SkillArguments.Word<ProcedureAspect>(aspect, nameof(aspect)),
            place is null ? null : places.Find(place),
            askedAs is null ? null : places.Find(askedAs))
        {
            Asked = Sentences(found, asked),
            Beside = Sentences(found, beside),
            LeavesOpen = leavesOpen is not null,
            Parts = All(parts),
            Neighbours = All(neighbours),
            OtherLevels = [.. procedures.Records(procedure).Where(record => record.Code != procedure && found.Origin == ProcedureOrigin.Imported)],
        };
    }

    private List<Procedure> All(string? ids) =>
        ids is null ? [] : [.. ids.Split(SkillArguments.ListSeparator).Select(id => procedures.Find(id) ?? throw new ArgumentException("Unknown procedure id.", nameof(ids)))];

    private static List<RecordSentence> Sentences(Procedure procedure, string? keys)
    {
        if (keys is null)
        {
            return [];
        }

        var wanted = keys.Split(SkillArguments.ListSeparator);
        return [.. RecordSentence.Of(procedure).Where(sentence => wanted.Contains(sentence.Key)).OrderBy(sentence => Array.IndexOf(wanted, sentence.Key))];
    }
}
