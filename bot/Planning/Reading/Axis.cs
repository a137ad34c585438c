using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>One thing in which procedures differ and that people forget to say: a household or a company, a car or a house.</summary>
/// <param name="Ask">The question back.</param>
/// <param name="Sides">The procedures, with the words that say which one is meant.</param>
internal sealed record Axis(string Ask, IReadOnlyList<AxisSide> Sides);

/// <summary>A procedure on one side of an axis.</summary>
internal sealed record AxisSide(string Procedure, string Label, CueIndex Says);
