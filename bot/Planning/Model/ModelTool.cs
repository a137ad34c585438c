using System.Text.Json;
using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Procedures;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Planning.Model;

/// <summary>
/// A skill function as a model sees it: with those arguments that a model can give. Calling it runs the skill through the same
/// kernel and gate as any call. The model is told whether records answered, and never what they say: it needs no figure to
/// choose, and what it has not seen it can neither repeat nor send on.
/// </summary>
internal sealed partial class ModelTool(KernelFunction skill, ModelArguments arguments, SkillKernel kernel, AnswerComposers composers, ProcedureCatalog procedures, ILogger<ModelTool> logger)
{
    private const string Refused = "error: this person may not see that";

    public string Plugin => skill.PluginName!;

    public string Name => $"{skill.PluginName}_{skill.Name}";

    /// <summary>The function that Semantic Kernel shows and invokes.</summary>
    public KernelFunction Function() => KernelFunctionFactory.CreateFromMethod(
        (KernelArguments given, CancellationToken cancellationToken) => RunAsync(given, cancellationToken),
        Name,
        skill.Description,
        skill.Metadata.Parameters.Where(parameter => ModelArguments.IsOffered(parameter.Name))
            .Select(parameter => new KernelParameterMetadata(parameter.Name) { Description = parameter.Description, IsRequired = parameter.IsRequired && parameter.Name != "date", ParameterType = typeof(string) }));

    private async Task<string> RunAsync(KernelArguments given, CancellationToken cancellationToken)
    {
        var turn = ModelTurn.Current;
        var read = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (name, value) in given)
        {
            if (!ModelArguments.IsOffered(name) || !skill.Metadata.Parameters.Any(parameter => parameter.Name == name))
            {
                return $"error: {Plugin} takes no argument of that name";
            }

            var argument = Text(value) is { } text ? arguments.Read(name, text, turn) : ModelArgument.Wrong($"{name} is text");
            if (argument.Fault is { } fault)
            {
                return $"error: {fault}";
            }

            if (argument.Value is not null)
            {
                read[name] = argument.Value;
            }
        }

        var call = Whole(read, turn);
        return skill.Metadata.Parameters.FirstOrDefault(parameter => parameter.IsRequired && !call.Arguments.ContainsKey(parameter.Name)) is { } missing && call.Function == skill.Name
            ? $"error: {missing.Name} is missing"
            : await AnswerAsync(call, turn, cancellationToken);
    }

    private async Task<string> AnswerAsync(SkillCall call, ModelTurn turn, CancellationToken cancellationToken)
    {
        try
        {
            var result = await kernel.RunAsync(call, turn.Caller, turn.Today, cancellationToken);
            if (result is SkillRefusal)
            {
                return Refused;
            }

            if (result is SkillSuspension || composers.Compose(result).Kind == AnswerKinds.Unknown)
            {
                return "no record answers that";
            }

            turn.Take(call);
            return "ok: records answer that; the person will be shown them";
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            // The arguments have their form and name nothing. What the fault says is for the log: it may hold what was typed.
            LogWrong(logger, Name, fault.GetType().Name);
            return "error: these arguments do not go together";
        }
    }

    /// <summary>With what our own readers have read, which a model need not and may not say.</summary>
    private SkillCall Whole(Dictionary<string, string?> read, ModelTurn turn)
    {
        var slots = turn.Slots;
        Fill("date", VietnameseFormat.Iso(slots.AsOf));
        Fill("channel", slots.Channel == Knowledge.Fees.FeeChannel.Any ? null : VietnameseFormat.ChannelCode(slots.Channel));
        Fill("place", slots.Place?.Id);
        Fill("askedAs", read.GetValueOrDefault("place") is { } place && place == slots.Place?.Id ? slots.AskedAs?.Id : null);
        Fill("audiences", slots.Audiences.Count > 0 ? string.Join(',', slots.Audiences) : null);
        Fill("quantities", SkillArguments.Text(slots.Quantities));
        Fill("persons", slots.Persons.Count > 0 ? string.Join(',', slots.Persons) : null);
        Fill("worth", NamedValue.In(slots.Question));
        Fill("money", slots.Money.Count > 0 ? string.Join(',', slots.Money) : null);
        Fill("sides", slots.FeeSides.Count > 0 ? string.Join(',', slots.FeeSides) : null);
        var call = ModelPlans.Worded(new SkillCall(Plugin, skill.Name, read), slots);
        return call is { Plugin: FeeSkill.Plugin } && read.GetValueOrDefault("procedure") is { } id && !procedures.IsCurated(id)
            ? SkillCall.Of(ProcedureSkill.Plugin, ProcedureSkill.DescribeFunction, ("procedure", id), ("date", read["date"]), ("place", read.GetValueOrDefault("place")), ("aspect", nameof(ProcedureAspect.Fee)))
            : call;

        void Fill(string name, string? value)
        {
            if (value is not null && !read.ContainsKey(name) && skill.Metadata.Parameters.Any(parameter => parameter.Name == name))
            {
                read[name] = value;
            }
        }
    }

    private static string? Text(object? value) => value switch
    {
        null => "",
        string text => text,
        JsonElement { ValueKind: JsonValueKind.String } element => element.GetString(),
        JsonElement { ValueKind: JsonValueKind.Null } => "",
        JsonElement { ValueKind: JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } element => element.GetRawText(),
        JsonElement { ValueKind: JsonValueKind.Array } element => string.Join(',', element.EnumerateArray().Select(item => item.ToString())),
        _ => null,
    };

    [LoggerMessage(LogLevel.Information, "The model called {Tool} with arguments that name nothing ({Fault})")]
    private static partial void LogWrong(ILogger logger, string tool, string fault);
}
