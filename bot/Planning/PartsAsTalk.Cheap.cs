using Assistant.Bot.Planning.Topics;

namespace Assistant.Bot.Planning;

/// <summary>What is seen of a part before it is looked for: most parts are given up for that alone.</summary>
internal sealed partial class PartsAsTalk
{
    // Most parts ask nothing: they are not looked for.
    private bool Asks(SaidMessage said, bool maySayHow) =>
        said.Words.All.Words is { Count: >= ShortestPart and <= LongestPart } words
        && (ProcedureIntent.Of(said.Cues) is not null and not Cues.Intents.Overview || talk.AsksTheSame(words) || ((maySayHow || said.Cues.Has(Cues.Intents.Overview)) && TalkTurn.EndsInSao(words)));

    // Alone a part is as sure as the procedure that is planned for it: none is surer than the surest.
    private static bool MayBeSure(Slots read, double least)
    {
        for (var i = 0; i < read.Hits.Count; i++)
        {
            if (read.Hits[i].Confidence >= least)
            {
                return true;
            }
        }

        return false;
    }

    private bool Asks(PlanningRequest request, string part, bool maySayHow) =>
        part.AsSpan().Trim().Length > 0 && slots.Said(request with { Question = part, Memory = null }) is { } said && Asks(said, maySayHow);

    // Whether anything that follows the first part could be read as a turn after it, whatever the first one means.
    private bool MayFollow(PlanningRequest request, string front, string cut, string rest) =>
        Asks(request, rest, maySayHow: true)
        || (!lexicon.Now.IsMatch(rest) && shared.WithThing(rest, front) is { } named && Asks(request, named, maySayHow: true))
        || ((lexicon.More.IsMatch(rest) || lexicon.Along.IsMatch(cut)) && IsShort(rest) && !shared.Asks(rest));

    private static bool IsShort(ReadOnlySpan<char> part)
    {
        var words = 0;
        for (var i = 0; i < part.Length; i++)
        {
            words += !char.IsWhiteSpace(part[i]) && (i == 0 || char.IsWhiteSpace(part[i - 1])) ? 1 : 0;
        }

        return words <= LongestShared;
    }
}
