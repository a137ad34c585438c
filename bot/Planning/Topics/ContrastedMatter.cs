using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// "Thế còn khai tử", "thôi nói lại khai tử" behind a divorce: what is set against the matter talked about is another matter, asked about in the same way. "Còn bị mất
/// thì sao" is another case of it, "còn vợ em" another person, and "còn giấy khai sinh" a paper that the record holds: those stay in the talk.
/// </summary>
internal sealed class ContrastedMatter(TurnLexicon turns, TalkTurn talk, LikelyMarks likely)
{
    /// <summary>From this likelihood that some procedure is meant, a name is one.</summary>
    private const double NamedFrom = 0.85;

    /// <summary>From this one it is that one: "quay lại chuyện giấy tờ, chưa cưới …" names none, "còn xe máy" another kind of vehicle.</summary>
    private const double SureFrom = 0.75;

    /// <summary>"Thôi không rút nữa, nói lại …": further behind, it is part of what is told.</summary>
    private const int LatestStart = 5;

    /// <summary>Longer turns tell a story.</summary>
    private const int LongestTurn = 14;

    /// <summary>What is set against it or gone back to, as typed; null: nothing, or a person.</summary>
    public string? In(Slots slots)
    {
        var typed = TypedMessage.Of(slots.Question, likely);
        if (slots.Asked is not null || typed.Words.Count > LongestTurn)
        {
            return null;
        }

        var opening = turns.Contrasts.Read(typed.Words).Matches is [{ At: 0 } contrast, ..] ? contrast
            : turns.Back.ReadAsMeant(typed.Words).Matches.FirstOrDefault(match => match is { Id: TurnLexicon.GoesBack, At: <= LatestStart });
        var from = opening.At + opening.Length;
        return opening.Length > 0 && from < typed.Words.Count && !turns.People.Read(typed.Words).Matches.Any(person => person.At == from) ? typed.Between(from, typed.Words.Count) : null;
    }

    /// <summary>It is a matter of its own.</summary>
    /// <param name="meant">What is set against it, read by itself.</param>
    /// <param name="turn">The whole turn.</param>
    /// <param name="spoken">The procedure talked about.</param>
    public bool IsAnother(Slots meant, Slots turn, string spoken) =>
        meant.Hits is [{ Known: >= NamedFrom, Confidence: >= SureFrom } first, ..] && first.ProcedureId != spoken && !talk.AreCases(spoken, first.ProcedureId)
        && !talk.IsOfRecord(turn, spoken) && !talk.IsOnlyTold(first, meant);
}
