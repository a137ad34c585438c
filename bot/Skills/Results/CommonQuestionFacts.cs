using Assistant.Knowledge.CommonQuestions;
using Assistant.Knowledge.Policies;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Skills.Results;

/// <summary>What is known of a common question.</summary>
/// <param name="Question">Its record.</param>
/// <param name="Hotlines">Numbers that help with it.</param>
/// <param name="Procedure">The procedure that goes on from here; null: none.</param>
/// <param name="IsAbout">That procedure is talked about.</param>
internal sealed record CommonQuestionFacts(CommonQuestion Question, IReadOnlyList<Hotline> Hotlines, Procedure? Procedure, bool IsAbout);
