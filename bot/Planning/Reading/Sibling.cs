using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Two procedures that differ in one thing; <paramref name="Says"/> reads how people say it.</summary>
internal sealed record Sibling(string General, string Special, CueIndex Says, int? UnderAge, int? FromAge, bool MustSay, bool OnlySaid)
{
    /// <summary>It counts only in the sentence that asks: "trước bạ" is told of in many a story about a car.</summary>
    public bool Asked { get; init; }

    /// <summary>Holds a telling word and tells the opposite: "quốc tịch Việt Nam" names no foreigner.</summary>
    public CueIndex Not { get; init; } = new();

    /// <summary>Whether the words say what makes the procedure the special one.</summary>
    public bool IsSaidIn(IReadOnlyList<Word> words) => Says.IsMeantIn(Not.Read(words).Beside(words));
}
