using Assistant.Knowledge.CommonQuestions;
using Assistant.Knowledge.Policies;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Skills.Results;

/// <summary>What is known of a common question.</summary>
/// <param name="Question">Its record.</param>
/// <param name="Hotlines">Numbers that help with it.</param>
/// <param name="Procedure">The procedure that goes on from here; null: none.</param>
/// <param name="IsAbout">That procedure is talked about.</param>
internal sealed record CommonQuestionFacts(CommonQuestion Question, IReadOnlyList<Hotline> Hotlines, Procedure? Procedure, bool IsAbout)
{
    /// <summary>The procedure talked about: its record tells where it is filed in person, and which of its rules answer too. Null: none.</summary>
    public Procedure? About { get; init; }

    /// <summary>Those rules, the first found first.</summary>
    public IEnumerable<ProcedureRule> Rules => About is null ? [] : Question.RuleWords
        .SelectMany(word => About.Rules.Where(rule => rule.Text.Contains(word, StringComparison.OrdinalIgnoreCase))).Distinct();
}
