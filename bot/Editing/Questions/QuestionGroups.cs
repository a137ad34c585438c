using System.Runtime.InteropServices;
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

    /// <summary>Wordings that are put together at most, the newest; it happens on every view.</summary>
    public const int Most = 2000;

    private readonly HashSet<string> _filler = [.. everyday.Ignored.Select(TextFolder.Fold).Where(word => !word.Contains(' ', StringComparison.Ordinal))];

    public IReadOnlyList<QuestionGroup> Of(IReadOnlyList<CountedQuestion> questions)
    {
        var groups = new List<(HashSet<string> Words, List<CountedQuestion> Members)>();
        // Only groups that share a word come into question; most share none.
        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var same in Newest(questions).GroupBy(question => question.Words).OrderByDescending(group => group.Sum(question => question.Count)).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            var words = Telling(same.Key);
            var near = words.SelectMany(word => byWord.GetValueOrDefault(word) ?? []).CountBy(at => at)
                .Select(found => (At: found.Key, Share: Share(found.Value, words, groups[found.Key].Words))).Where(found => found.Share >= Alike).ToList();
            if (near.Count > 0)
            {
                groups[near.OrderByDescending(found => found.Share).ThenBy(found => found.At).First().At].Members.AddRange(same);
                continue;
            }

            foreach (var word in words)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(byWord, word, out _) ??= []).Add(groups.Count);
            }

            groups.Add((words, [.. same]));
        }

        return [.. groups.Select(group => new QuestionGroup(group.Members[0].Words, group.Members)).OrderByDescending(group => group.Count).ThenBy(group => group.Leader, StringComparer.Ordinal)];
    }

    private static IEnumerable<CountedQuestion> Newest(IReadOnlyList<CountedQuestion> questions) => questions.Count <= Most
        ? questions
        : questions.OrderByDescending(question => question.Last).ThenByDescending(question => question.Count).ThenBy(question => question.Words, StringComparer.Ordinal).Take(Most);

    private HashSet<string> Telling(string wording)
    {
        HashSet<string> all = [.. TextFolder.Fold(wording).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        HashSet<string> telling = [.. all.Where(word => !_filler.Contains(word))];
        return telling.Count > 0 ? telling : all;
    }

    private static double Share(int common, HashSet<string> one, HashSet<string> other) => (double)common / (one.Count + other.Count - common);
}
