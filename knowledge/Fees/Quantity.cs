namespace Assistant.Knowledge.Fees;

/// <summary>How many of a measure somebody asks about: four persons, six months.</summary>
/// <param name="Measure">Id in language/measures.yaml.</param>
/// <param name="Count">1 or more.</param>
/// <param name="Each">So many for each person ("mỗi người 2 bản").</param>
public readonly record struct Quantity(string Measure, int Count, bool Each = false);
