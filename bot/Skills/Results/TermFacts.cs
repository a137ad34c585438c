using Assistant.Knowledge.Glossary;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Skills.Results;

/// <summary>Terms to explain; two or more when their difference is asked.</summary>
internal sealed record TermFacts(IReadOnlyList<Term> Terms);

/// <summary>Indicators to explain: the versions of one definition stand side by side.</summary>
internal sealed record IndicatorFacts(IReadOnlyList<Indicator> Indicators);
