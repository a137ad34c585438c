using Assistant.Knowledge.CommonQuestions;

namespace Assistant.Bot.Skills.Results;

/// <summary>A page to print of what people ask around public services.</summary>
/// <param name="Question">Its record.</param>
internal sealed record CommonSheetFacts(CommonQuestion Question);
