using Assistant.Knowledge.Language;

namespace Assistant.Bot.Editing.Questions;

/// <summary>Wordings that mean much the same.</summary>
/// <param name="Leader">The wording that was used most often.</param>
/// <param name="Members">All, the leader first.</param>
internal sealed record QuestionGroup(string Leader, IReadOnlyList<CountedQuestion> Members)
{
    public long Count => Members.Sum(member => member.Count);
    public DateOnly First => Members.Min(member => member.First);
    public DateOnly Last => Members.Max(member => member.Last);
}

/// <summary>Puts wordings together whose telling words are mostly the same. The same wordings always give the same groups.</summary>
internal sealed class QuestionGroups(EverydayWords everyday)
{
    /// <summary>Share of common words from which two wordings belong together.</summary>
    private const double Alike = 0.5;

    private readonly HashSet<string> _filler = [.. everyday.Ignored.Select(TextFolder.Fold).Where(word => !word.Contains(' ', StringComparison.Ordinal))];

    public IReadOnlyList<QuestionGroup> Of(IReadOnlyList<CountedQuestion> questions)
    {
        var groups = new List<(HashSet<string> Words, List<CountedQuestion> Members)>();
        foreach (var same in questions.GroupBy(question => question.Words).OrderByDescending(group => group.Sum(question => question.Count)).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            var words = Telling(same.Key);
            var best = groups.Select(group => (group.Members, Share: Share(words, group.Words))).Where(group => group.Share >= Alike).OrderByDescending(group => group.Share).FirstOrDefault();
            if (best.Members is { } members)
            {
                members.AddRange(same);
            }
            else
            {
                groups.Add((words, [.. same]));
            }
        }

        return [.. groups.Select(group => new QuestionGroup(group.Members[0].Words, group.Members)).OrderByDescending(group => group.Count).ThenBy(group => group.Leader, StringComparer.Ordinal)];
    }

    private HashSet<string> Telling(string wording)
    {
        HashSet<string> all = [.. TextFolder.Fold(wording).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        HashSet<string> telling = [.. all.Where(word => !_filler.Contains(word))];
        return telling.Count > 0 ? telling : all;
    }

    private static double Share(HashSet<string> one, HashSet<string> other)
    {
        var common = one.Count(other.Contains);
        return common == 0 ? 0 : (double)common / (one.Count + other.Count - common);
    }
}
