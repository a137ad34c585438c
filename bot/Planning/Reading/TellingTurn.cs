using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// A turn that only tells how things are ("cô ấy dân tộc Lào nhưng quốc tịch Việt Nam"): no wish, no question, nothing to be done. Whatever
/// procedures its words are in the names of, it goes on with what is talked about. Wordings from language/turns.yaml.
/// </summary>
internal sealed class TellingTurn(TurnLexicon turns, WhomReader whom)
{
    /// <summary>Fewer words name something.</summary>
    private const int LeastWords = 3;

    /// <summary>"Mới đổi tên", "chưa từng đăng ký": done or not, it is no wish.</summary>
    private const int DoneWithin = 2;

    /// <param name="slots">The turn.</param>
    public bool Is(Slots slots)
    {
        var words = slots.Words;
        return slots.Asked is null && words.Count >= LeastWords
            && !Asks(slots)
            && !Acts(words)
            && (turns.Telling.IsMeantIn(words) || whom.NamesSelf(words) || whom.KinIn(words).Matches.Count > 0);
    }

    /// <summary>The turn asks or wishes something.</summary>
    /// <param name="slots">The turn.</param>
    public bool Asks(Slots slots) => slots.Question.Contains('?', StringComparison.Ordinal) || turns.Wishing.IsMeantIn(slots.Words) || Closes(slots.Words);

    // "Không phải mua bán đâu" asks nothing.
    private bool Closes(IReadOnlyList<Word> words) =>
        turns.Closing.Read(words).Matches.Any(match => match.At + match.Length == words.Count) && !(words[^1].Folded == "dau" && turns.NotSo.IsIn(words));

    private bool Acts(IReadOnlyList<Word> words)
    {
        var acts = turns.Acts.ReadAsMeant(words).Matches;
        if (acts.Count == 0)
        {
            return false;
        }

        var past = turns.Past.ReadAsMeant(words).Matches;
        return acts.Any(act => !past.Any(word => word.At < act.At && act.At - word.At - word.Length < DoneWithin));
    }
}
