using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning;

/// <summary>
/// "À thôi cho hỏi ly hôn đi": says that what was talked about is done with, and names another matter, whether it is held or not. It is
/// understood as if nothing had been talked about, unless it names another case of the same matter ("thôi cho hỏi bị mất đi"). Who says so
/// and names nothing ("thôi cho hỏi nộp ở đâu") still asks about the same. Wordings from language/turns.yaml.
/// </summary>
internal sealed class LeavingTurn(TurnLexicon turns, ToldBeside beside, SiblingChoice siblings, OpenAxis openAxis)
{
    /// <summary>Further behind, it is part of a story.</summary>
    private const int LatestStart = 3;

    /// <summary>The turn, marked where it leaves the matter, and what of the talk it is to be understood by.</summary>
    /// <param name="slots">The turn.</param>
    /// <param name="memory">What the talk was about. Only a procedure is left: figures are no matter, and of what no record holds nothing is known.</param>
    public (Slots Turn, Understanding? Memory) Of(Slots slots, Understanding? memory) =>
        memory is { Topic: ProcedureTopic.Topic } && slots.Asked is null && Announcing(slots) is > 0 and var leaving && beside.NamedFrom(slots, leaving).Count > 0
            ? (slots with { Leaving = leaving }, NamesCaseOf(memory.ProcedureId, slots) ? memory : null)
            : (slots, memory);

    private bool NamesCaseOf(string? procedureId, Slots slots) =>
        procedureId is not null && (siblings.Turned(procedureId, slots.Words) ?? openAxis.Turned(procedureId, slots)) is not null;

    // All that stands before what is named: "à thôi cho hỏi".
    private int Announcing(Slots slots) =>
        turns.Leaving.Read(slots.Rest).Matches is [{ At: <= LatestStart } leaving, ..] ? leaving.At + leaving.Length : 0;
}
