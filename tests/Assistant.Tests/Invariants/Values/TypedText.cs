namespace Assistant.Tests.Invariants.Values;

/// <summary>Anything that a person, a program or a broken program may send as text: halves of surrogate pairs too.</summary>
public sealed record TypedText(string Text)
{
    // A failing case is printed, and what is printed must be readable.
    public override string ToString() => string.Concat(Text.Select(static letter => letter is >= ' ' and < '\u1F00' ? letter.ToString() : $"\\u{(int)letter:x4}"));
}

/// <summary>Vietnamese words and figures in whole letters.</summary>
public sealed record VietnameseText(string Text);
