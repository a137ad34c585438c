using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// "Thế còn khai tử" behind a divorce: what is set against the matter talked about is another matter, asked about in the same way. "Còn bị mất
/// thì sao" is another case of it, "còn vợ em" another person, and "còn giấy khai sinh" a paper that the record holds: those stay in the talk.
/// </summary>
internal sealed class ContrastedMatter(TurnLexicon turns, TalkTurn talk, LikelyMarks likely)
{
    /// <summary>From this likelihood that some procedure is meant, a name is one.</summary>
    private const double NamedFrom = 0.85;

    /// <summary>Longer turns tell a story.</summary>
    private const int LongestTurn = 14;

    /// <summary>What is set against it, as typed; null: nothing, or a person.</summary>
    public string? In(Slots slots)
    {
        var typed = TypedMessage.Of(slots.Question, likely);
        return slots.Asked is null && typed.Words.Count <= LongestTurn
            && turns.Contrasts.Read(typed.Words).Matches is [{ At: 0 } contrast, ..] && contrast.Length < typed.Words.Count
            && !turns.People.Read(typed.Words).Matches.Any(person => person.At == contrast.Length)
                ? typed.Between(contrast.Length, typed.Words.Count)
                : null;
    }

    /// <summary>It is a matter of its own.</summary>
    /// <param name="meant">What is set against it, read by itself.</param>
    /// <param name="turn">The whole turn.</param>
    /// <param name="spoken">The procedure talked about.</param>
    public bool IsAnother(Slots meant, Slots turn, string spoken) =>
        meant.Hits is [{ Known: >= NamedFrom } first, ..] && first.ProcedureId != spoken && !talk.AreCases(spoken, first.ProcedureId)
        && !talk.IsOfRecord(turn, spoken) && !talk.IsOnlyTold(first, meant);
}
