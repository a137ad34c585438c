using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// "À thôi cho hỏi ly hôn đi": says that what was talked about is done with, and names another matter, whether it is held or not. Who says so
/// and names nothing ("thôi cho hỏi nộp ở đâu") still asks about the same. Wordings from language/turns.yaml.
/// </summary>
internal sealed class LeavingTurn(TurnLexicon turns, ToldBeside beside)
{
    /// <summary>Further behind, it is part of a story.</summary>
    private const int LatestStart = 3;

    /// <param name="slots">The turn.</param>
    public bool Is(Slots slots) => slots.Asked is null && EndOf(slots) is var end and > 0 && beside.NamedFrom(slots, end).Count > 0;

    /// <summary>How many words that nothing explains only say so.</summary>
    /// <param name="slots">The turn.</param>
    public int Announcing(Slots slots) => Enumerable.Range(0, EndOf(slots)).Count(at => !slots.Explained[at]);

    private int EndOf(Slots slots) => turns.Leaving.Read(slots.Rest).Matches is [{ At: <= LatestStart } leaving, ..] ? leaving.At + leaving.Length : 0;
}
