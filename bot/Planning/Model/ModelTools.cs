using Assistant.Bot.Access;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Procedures;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Planning.Model;

/// <summary>The functions that a model gets to see: those of the skills that the caller may run, and two of its own. Made once.</summary>
internal sealed class ModelTools
{
    public const string AskBack = "ask_back";
    public const string NothingFits = "nothing_fits";

    private const int FewestOptions = 2;
    private const int MostOptions = 4;

    private readonly Kernel _kernel = new();
    private readonly SkillRights _rights;
    private readonly List<(string Plugin, string Skill, AIFunction Tool)> _skills = [];
    private readonly AIFunction[] _own;

    public ModelTools(SkillKernel kernel, SkillRights rights, ModelArguments arguments, AnswerComposers composers, ProcedureCatalog procedures, ILoggerFactory loggers)
    {
        _rights = rights;
        foreach (var skill in kernel.OfferedToModel)
        {
            var tool = new ModelTool(skill, arguments, kernel, composers, procedures, loggers.CreateLogger<ModelTool>());
            _skills.Add((tool.Plugin, skill.Name, tool.Function().WithKernel(_kernel)));
        }

        _own =
        [
            KernelFunctionFactory.CreateFromMethod(Ask, AskBack, "Asks the person which of two to four procedures is meant.",
                [new KernelParameterMetadata("procedures") { Description = "Comma-separated ids of listed procedures, likeliest first", IsRequired = true, ParameterType = typeof(string) }]).WithKernel(_kernel),
            KernelFunctionFactory.CreateFromMethod(Decline, NothingFits, "None of the listed procedures and no other function fits the message.").WithKernel(_kernel),
        ];
    }

    /// <summary>What this caller's model may choose among, for this message.</summary>
    public IList<AITool> For(Caller caller, Slots slots) =>
        [.. _skills.Where(skill => _rights.Allows(skill.Plugin, skill.Skill, caller) && (!IsOfFigures(skill.Plugin) || MayMeanFigures(caller, slots))).Select(skill => skill.Tool), .. _own];

    /// <summary>Whether figures of provinces and ministries can be meant; a list of functions that cannot be costs tokens and invites mistakes.</summary>
    public static bool MayMeanFigures(Caller caller, Slots slots) => caller.MaySeeInternal || slots.Indicators.Count > 0 || slots.Side is not null || slots.EntityKind is not null;

    private static bool IsOfFigures(string plugin) => plugin is MetricsSkill.Plugin or ComparisonSkill.Plugin or ChangesSkill.Plugin or ReportsSkill.Plugin;

    private static string Ask(string procedures)
    {
        var turn = ModelTurn.Current;
        var ids = procedures.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count is < FewestOptions or > MostOptions || !ids.TrueForAll(id => turn.Procedures.Contains(id)))
        {
            return "error: two to four ids of listed procedures";
        }

        turn.AskedBack = ids;
        return "ok: the person will be asked";
    }

    private static string Decline()
    {
        ModelTurn.Current.Declined = true;
        return "ok";
    }
}
