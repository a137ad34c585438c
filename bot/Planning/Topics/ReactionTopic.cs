using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// "Vậy hả", "sai rồi", "không hiểu", a thumb: a turn that only reacts to the answer before. Nothing is asked, so nothing is told again.
/// </summary>
internal sealed class ReactionTopic(ReactionLexicon lexicon, WhomReader whom) : ITopicPlanner
{
    /// <summary>Surer than that a short turn goes on about the matter.</summary>
    private const double Sure = 0.97;

    public Plan? Propose(Slots slots, Understanding? memory) =>
        memory is not { OfferedIds: null } ? null
            : slots.Words.Count == 0 ? new ReplyPlan(IsPuzzled(slots.Question) ? ReactionLexicon.Confused : ReactionLexicon.Agree, Sure)
            : PutsOff(slots.Words) ? new ReplyPlan(ReactionLexicon.Later, Sure)
            : IsOnBehalf(slots.Words) ? new ReplyPlan(ReactionLexicon.Agree, Sure)
            : Reaction(slots.Words) is { } id ? new ReplyPlan(id, Sure) : null;

    // "???" after an answer.
    private static bool IsPuzzled(string question) => question.Contains('?', StringComparison.Ordinal);

    // "Để em hỏi chồng đã": beside what is done first, nothing but persons and particles.
    private bool PutsOff(IReadOnlyList<Word> words) =>
        lexicon.LaterOpens.Read(words).Matches is [{ At: 0 } opening, ..] && lexicon.LaterActs.Read(words).Matches is { Count: > 0 } acts
        && Uncovered(words.Count, [opening, .. acts, .. lexicon.LaterBeside.Read(words).Matches, .. lexicon.Particles.Read(words).Matches, .. whom.KinIn(words).Matches]).Count == 0;

    // "Mẹ em nhờ hỏi": for whom it is asked, and nothing is.
    private bool IsOnBehalf(IReadOnlyList<Word> words) =>
        lexicon.OnBehalf.Read(words).Matches is { Count: > 0 } said && Uncovered(words.Count, [.. said, .. lexicon.LaterBeside.Read(words).Matches, .. lexicon.Particles.Read(words).Matches, .. whom.KinIn(words).Matches]).Count == 0;

    private string? Reaction(IReadOnlyList<Word> words)
    {
        var said = lexicon.Said.ReadAsMeant(words).Matches;
        var particles = lexicon.Particles.ReadAsMeant(words).Matches;
        var left = Uncovered(words.Count, said.Concat(particles));
        if (left.Count == 0)
        {
            return said.Select(match => match.Id).Distinct(StringComparer.Ordinal).ToList() switch
            {
                [] => ReactionLexicon.Agree,
                [var only] => only,
                _ => null,
            };
        }

        return said.Count == 0 && lexicon.Alone.ReadAsMeant(words).Matches is [var alone] && left.TrueForAll(at => at >= alone.At && at < alone.At + alone.Length) ? alone.Id : null;
    }

    private static List<int> Uncovered(int count, IEnumerable<CueMatch> matches)
    {
        var covered = matches.SelectMany(match => Enumerable.Range(match.At, match.Length)).ToHashSet();
        return [.. Enumerable.Range(0, count).Where(at => !covered.Contains(at))];
    }
}
