using System.ComponentModel;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Glossary;
using Assistant.Knowledge.Metrics;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>What a word means, and how an indicator is defined.</summary>
internal sealed class GlossarySkill(TermCatalog terms, IndicatorCatalog indicators) : ISkill
{
    public const string Plugin = "glossary";
    public const string DefineFunction = "define";
    public const string IndicatorFunction = "indicator";

    public string PluginName => Plugin;

    [KernelFunction(DefineFunction), AnswersAlike]
    [Description("The meaning of one or more terms.")]
    public TermFacts Define([Description("Comma-separated term ids")] string ids) =>
        new([.. ids.Split(',').Select(id => terms.Find(id) ?? throw new ArgumentException("Unknown term id.", nameof(ids)))]);

    [KernelFunction(IndicatorFunction), AnswersAlike]
    [Description("How one or more indicators are defined.")]
    public IndicatorFacts Indicator([Description("Comma-separated indicator ids")] string ids) =>
        new([.. ids.Split(',').Select(id => indicators.Find(id) ?? throw new ArgumentException("Unknown indicator id.", nameof(ids)))]);
}
