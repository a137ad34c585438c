using System.ComponentModel;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Details;
using Assistant.Knowledge.Details.Limits;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>What a procedure is, needs, takes and where it is done.</summary>
internal sealed class ProcedureSkill(ProcedureCatalog procedures, PlaceDirectory places, MeasureCatalog measures) : ISkill
{
    public const string Plugin = "procedures";
    public const string DescribeFunction = "describe";

    /// <summary>Argument: the sentences of the record that answer the one thing that is asked.</summary>
    public const string Asked = "asked";

    /// <summary>Argument: the sentences that have to do with what is asked.</summary>
    public const string Beside = "beside";

    /// <summary>Argument: "true" where one thing is asked of which the record may say nothing.</summary>
    public const string LeavesOpen = "leavesOpen";

    /// <summary>Argument: what the record itself says of the matter that is asked about, a <see cref="MatterReply"/>.</summary>
    public const string Matter = "matter";

    /// <summary>Argument: the circumstance that was heard, as "age:68", "group:hộ nghèo", "count:person:3", "place" or "case", comma-separated.</summary>
    public const string Heard = "heard";

    /// <summary>Value of <see cref="Heard"/>: a case that the record names itself.</summary>
    public const string NamedCase = "named";

    /// <summary>Argument: how a number that the person told stands to a limit in those sentences.</summary>
    public const string Judged = "judged";

    /// <summary>Argument: the procedure that it is compared with.</summary>
    public const string Other = "other";

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
        [Description("How a number of the person's stands to a limit in the asked sentences: kind;met;said;limit")] string? judged = null,
        [Description("true: one thing is asked of which the record may say nothing")] string? leavesOpen = null,
        [Description("A circumstance that was told and asks nothing, comma-separated")] string? heard = null,
        [Description("Id of another procedure that it is compared with")] string? other = null,
        [Description("Ids of procedures that share its work, comma-separated")] string? parts = null,
        [Description("Ids of procedures of the same thing over its life, comma-separated")] string? neighbours = null,
        [Description("What the record says by being there: GivenAnew, Offered or Unsaid")] string? matter = null)
    {
        _ = SkillArguments.Day(date, nameof(date));
        var found = procedures.Find(procedure) ?? throw new ArgumentException("Unknown procedure id.", nameof(procedure));
        var answering = Sentences(found, asked);
        return new ProcedureFacts(
            found,
            SkillArguments.Word<ProcedureAspect>(aspect, nameof(aspect)),
            place is null ? null : places.Find(place),
            askedAs is null ? null : places.Find(askedAs))
        {
            Asked = answering,
            Beside = Sentences(found, beside),
            LeavesOpen = leavesOpen is not null,
            Matter = matter is null ? null : SkillArguments.Word<MatterReply>(matter, nameof(matter)),
            Heard = heard is null ? null : [.. heard.Split(SkillArguments.ListSeparator).Select(part => part == "place" && place is not null ? $"ở {places.Find(place)?.Name}" : HeardText(part)).OfType<string>()],
            NamesCase = heard == NamedCase,
            Judged = ReadVerdict(judged, answering),
            Other = other is null ? null : procedures.Find(other),
            Parts = All(parts),
            Neighbours = All(neighbours),
            OtherLevels = [.. procedures.Records(procedure).Where(record => record.Code != procedure && found.Origin == ProcedureOrigin.Imported)],
        };
    }

    private List<Procedure> All(string? ids) =>
        ids is null ? [] : [.. ids.Split(SkillArguments.ListSeparator).Select(id => procedures.Find(id) ?? throw new ArgumentException("Unknown procedure id.", nameof(ids)))];

    // Only numbers, measures and groups of our own lists are read back, never words of the message.
    private string? HeardText(string part) => part.Split(':') switch
    {
        [FeeSidesSaid.Age, var years] => $"{SkillArguments.Count(years, nameof(Heard), MostYears)} tuổi",
        ["group", var group] => group,
        ["count", var measure, var count] when measures.Find(measure) is { } known => $"{SkillArguments.Count(count, nameof(Heard), MostYears * MostYears)} {known.Name}",
        _ => null,
    };

    private const int MostYears = 130;

    /// <summary>A verdict as an argument.</summary>
    public static string Write(LimitVerdict verdict) => string.Join(VerdictSeparator, verdict.Kind, verdict.Meets, verdict.Said, verdict.Limit);

    private static LimitVerdict? ReadVerdict(string? written, List<RecordSentence> sentences) =>
        written?.Split(VerdictSeparator) is [var kind, var meets, var said, var limit] && sentences.Count > 0
            ? new LimitVerdict(sentences, SkillArguments.Word<LimitKind>(kind, nameof(kind)), bool.Parse(meets), said, limit)
            : null;

    private const char VerdictSeparator = ';';

    private static List<RecordSentence> Sentences(Procedure procedure, string? keys) =>
        keys is null ? [] : [.. keys.Split(SkillArguments.ListSeparator).Distinct(StringComparer.Ordinal).Select(key => RecordSentence.Find(procedure, key)).OfType<RecordSentence>()];
}
