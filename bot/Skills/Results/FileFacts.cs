using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Files;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills.Results;

/// <param name="Kind">The file that was asked for.</param>
/// <param name="Sheet">The figures that it is made from; null when the conversation has seen none.</param>
internal sealed record ExportFacts(FileKind Kind, FigureSheet? Sheet);

/// <summary>What a report holds of an indicator, for each kind of unit that it has figures of.</summary>
internal sealed record WholeFacts(IReadOnlyList<WholeRanking> Rankings);

/// <param name="Kind">What the units are.</param>
/// <param name="Report">Where all of it stands.</param>
/// <param name="Rows">From the highest to the lowest.</param>
/// <param name="Highest">How many from the first are known to be the highest of all.</param>
/// <param name="Lowest">How many up to the last are known to be the lowest of all.</param>
/// <param name="Coverage">How many of how many units the report has.</param>
internal sealed record WholeRanking(EntityKind Kind, Report Report, IReadOnlyList<AnswerRow> Rows, int Highest, int Lowest, Coverage? Coverage);
