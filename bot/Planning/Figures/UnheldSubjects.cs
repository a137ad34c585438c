namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// What officials ask that reports tell in their prose and no table holds: who has sent a list, how many accounts there are. It is told that
/// it is not held; the indicator or the fee that shares a word with it would answer something else.
/// </summary>
internal sealed class UnheldSubjects(DeskLexicon lexicon)
{
    /// <summary>How it is told; null: no such matter is asked about.</summary>
    /// <param name="slots">The message.</param>
    public string? Of(Slots slots) =>
        !slots.ForOfficial || lexicon.Spared.IsIn(slots.Words) ? null
        : lexicon.Subjects.FirstOrDefault(subject => subject.Needs.All(need => need.IsIn(slots.Words)) && !subject.Without.IsIn(slots.Words))?.Label;

    /// <summary>Whether it is one of these.</summary>
    public bool Is(string label) => lexicon.Subjects.Any(subject => subject.Label == label);
}
