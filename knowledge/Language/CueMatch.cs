namespace Assistant.Knowledge.Language;

/// <summary>A phrase of <paramref name="Id"/> at a word position.</summary>
public readonly record struct CueMatch(string Id, int At, int Length)
{
    public bool Covers(int at) => at >= At && at < At + Length;
}
