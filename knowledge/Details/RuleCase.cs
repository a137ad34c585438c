using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Knowledge.Details;

/// <summary>
/// The case that a rule holds for. "Cô, dì cho cháu đất" and "cha mẹ cho con đất" share most of their words with either question; which
/// of the two rules answers is told by the few words that name the case.
/// </summary>
internal sealed class RuleCase
{
    private readonly CueIndex? _when;
    private readonly CueIndex? _unless;

    private RuleCase(ProcedureRule rule)
    {
        _when = rule.When.Count == 0 ? null : CueIndex.Of("when", rule.When);
        _unless = rule.Unless.Count == 0 ? null : CueIndex.Of("unless", rule.Unless);
    }

    /// <summary>Null: the rule holds for every case.</summary>
    public static RuleCase? Of(ProcedureRule rule) => rule.When.Count + rule.Unless.Count == 0 ? null : new RuleCase(rule);

    /// <summary>The question is of this case, as far as it says.</summary>
    public bool IsSaidIn(IReadOnlyList<Word> question) => _when?.IsIn(question) != false && _unless?.IsIn(question) != true;
}
