using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Glossary;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Topics;

/// <summary>"… là gì", "… khác gì …": terms of the glossary and definitions of indicators.</summary>
internal sealed class GlossaryTopic : ITopicPlanner
{
    public const string Topic = "glossary";

    private readonly CueIndex _terms = new();

    public GlossaryTopic(TermCatalog terms)
    {
        foreach (var term in terms.All)
        {
            foreach (var name in term.Aliases.Append(term.Name))
            {
                _terms.Add(term.Id, name);
            }
        }
    }

    public Plan? Propose(Slots slots, Understanding? memory)
    {
        if (!slots.Cues.Has(Intents.Definition))
        {
            return null;
        }

        // A term that is also an indicator's name may go on as a question about the indicator.
        var understood = slots.Indicators.Count > 0
            ? new Understanding { Topic = MetricsTopic.Topic, Wish = FigureDefinition.Wish, IndicatorId = slots.Indicators[0] }
            : new Understanding { Topic = Topic };
        var named = _terms.Read(slots.Words).Matches.Select(match => match.Id).Distinct().Take(2).ToList();
        return named.Count == 0
            ? null
            : new SkillPlan(SkillCall.Of(GlossarySkill.Plugin, GlossarySkill.DefineFunction, ("ids", string.Join(',', named))), understood, 0.93);
    }
}
